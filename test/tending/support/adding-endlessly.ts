// Replaces one file over and over, and says so after each time; `killed.test.ts` ends it in the middle.
import { addFiles } from '../../../src/tending/add-files.js';
import { pierText } from './pier-text.js';

const [corpusDir = '', removedDir = ''] = process.argv.slice(2);
const texts = ['a', 'b'].map((letter) => new TextEncoder().encode(pierText(letter)));

for (let n = 0; ; n += 1) {
  const file = { path: 'added/pier.txt', title: 'Pier', bytes: texts[n % 2] ?? new Uint8Array() };
  await addFiles([file], { corpusDir, removedDir, clock: () => new Date(0), mayReplace: true });
  console.log(n);
}
