import { cldrConcepts } from './cldr.js';
import { type Glossary, glossaryOf } from './glossary.js';
import { readGlossary } from './read-glossary.js';

/**
 * The glossary that a corpus is read by: the file's concepts, and CLDR's names.
 * @throws YamlFileError naming the line and what was expected there
 */
export function loadGlossary(file: string): Glossary {
  return glossaryOf(readGlossary(file), cldrConcepts());
}
