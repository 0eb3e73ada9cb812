import { foldWord } from '../language/fold.js';
import { scriptOf } from '../language/scripts.js';
import { arabicKeys } from './sound-arabic.js';
import { chineseKeys, isTranscription } from './sound-chinese.js';
import { cyrillicKeys } from './sound-cyrillic.js';
import { latinKeys } from './sound-latin.js';

/**
 * The keys of one word or Chinese name, likeliest first: the same in every script for one name. Empty for
 * other scripts and for Chinese that no foreign name is transcribed with.
 *
 * @param word folded by `foldUnits`
 */
export function soundKeys(word: string): readonly string[] {
  switch (scriptOf(word)) {
    case 'Latin':
      return latinKeys(word);
    case 'Cyrillic':
      return cyrillicKeys(foldWord(word));
    case 'Arabic':
      return arabicKeys(word);
    case 'Han':
      return isTranscription(word) ? chineseKeys(word) : [];
    default:
      return [];
  }
}
