import { cldrConcepts } from './cldr.js';
import { type Glossary, glossaryOf } from './glossary.js';
import { readGlossary } from './read-glossary.js';

/**
 * The glossary without what coverage explains itself.
 *
 * @param localFile what moderators add to it
 * @throws YamlFileError naming the line and what was expected there
 */
export function loadGlossary(file: string, localFile?: string): Glossary {
  const local = localFile === undefined ? [] : readGlossary(localFile, 'local');
  // In this order: what moderators add never takes the place of the name that readers are shown.
  return glossaryOf(readGlossary(file), cldrConcepts(), local);
}
