import { cldrConcepts } from './cldr.js';
import { type Glossary, glossaryOf } from './glossary.js';
import { outletConcepts } from './outlet-concepts.js';
import { readGlossary } from './read-glossary.js';

/**
 * The glossary with the outlets that the project knows, without what coverage explains itself.
 * @throws YamlFileError naming the line and what was expected there
 */
export function loadGlossary(file: string): Glossary {
  return glossaryOf(readGlossary(file), outletConcepts(), cldrConcepts());
}
