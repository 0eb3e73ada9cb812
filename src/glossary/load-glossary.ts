import { cldrConcepts } from './cldr.js';
import { type Glossary, glossaryOf } from './glossary.js';
import { readGlossary } from './read-glossary.js';

/**
 * The glossary without what coverage explains itself.
 * @throws YamlFileError naming the line and what was expected there
 */
export function loadGlossary(file: string): Glossary {
  return glossaryOf(readGlossary(file), cldrConcepts());
}
