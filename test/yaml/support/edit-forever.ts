import { sourcesFrom } from '../../../src/corpus/sources.js';
import { editYamlFile } from '../../../src/yaml/edit-yaml-file.js';

// A process of its own, to be killed: it edits a sources file again and again, and says each edit that is done.

const [file = '', first = '0'] = process.argv.slice(2);
for (let number = Number(first); ; number += 1) {
  await editYamlFile(file, {
    check: (text) => sourcesFrom(text, file),
    change: (document) => document.set(['articles', `done-${number}.md`, 'hidden'], true),
  });
  console.log(number);
}
