import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { Library } from '../../../../src/retrieval/library/library.js';
import { post } from './corpus-folder.js';

// A process of its own, to be killed: it adds an article and reloads, again and again, and says how far it is.

const [folder = '', first = '0'] = process.argv.slice(2);
const corpusDir = join(folder, 'articles');
const library = await Library.open({
  corpusDir,
  sourcesFile: join(folder, 'sources.yaml'),
  glossaryFile: join(folder, 'glossary.yaml'),
  analysesDir: join(folder, 'analyses'),
  log: pino({ level: 'silent' }),
});
for (let number = Number(first); ; number += 1) {
  const text = `Crane number ${number} lifted ${number + 100} tons of steel on Monday.`;
  writeFileSync(join(corpusDir, `crane-${number}.md`), post(`Crane ${number}`, text));
  console.log(`applying ${number}`);
  await library.apply({ by: 'test' });
  console.log(`applied ${number}`);
}
