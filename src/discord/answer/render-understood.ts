import { analysisOf } from '../../language/analysis.js';
import { scriptOf } from '../../language/scripts.js';
import type { Answer, Understood } from '../../retrieval/answer.js';
import type { Words } from '../words.js';
import { nameText } from './render-source.js';

const MAX_NAMES = 6;
const SEPARATOR_LENGTH = ' · '.length;
/** Of one thing; each in another script. */
const MAX_NAMES_OF_ONE = 3;
/** Of the names as they are sent, with what parts them. */
const MAX_LENGTH = 200;

/**
 * A line that says by which names in other languages the question was searched as well: people and places before
 * terms, terms of several words before single words. No line where there are none.
 */
export function understoodLine(
  { understood, languages, question }: Pick<Answer, 'understood' | 'languages' | 'question'>,
  words: Words,
): string[] {
  const { isStopWord } = analysisOf(languages[0] ?? 'und');
  const told = understood
    .filter(({ written }) => !isStopWord(written))
    .map(({ written, names }) => ({
      written,
      // A question narrowed to one language was not searched in the others.
      names: names.filter(({ language }) => (question.language ?? language) === language),
    }))
    .sort((a, b) => informative(b) - informative(a));
  const names = fitting([...new Set(told.flatMap(namesOfOne))]);
  return names.length > 0 ? [`-# ${words.answer.alsoSearched(words.facts(names))}`] : [];
}

/** Names first, then by how many words they have. */
function informative({ names }: Understood): number {
  const most = Math.max(0, ...names.map(({ name }) => name.split(' ').length));
  return isProper(names.map(({ name }) => name)) ? Number.MAX_SAFE_INTEGER : most;
}

/** Chinese and Arabic have no capitals; where other languages have one, it is a name. English also capitalises months. */
function isProper(names: readonly string[]): boolean {
  const cased = names.filter((name) => /^\p{Cased_Letter}/u.test(name));
  const proper = cased.filter((name) => /^\p{Lu}/u.test(name));
  return proper.length > 0 && proper.length * 2 >= cased.length;
}

/** Its names, the first of each script; the script of the question last. */
function namesOfOne({ written, names }: Understood): readonly string[] {
  const texts = names.map(({ name }) => name);
  const isOwn = (name: string) => scriptOf(name) === scriptOf(written);
  return texts
    .filter((name, at) => texts.findIndex((other) => scriptOf(other) === scriptOf(name)) === at)
    .sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)))
    .filter((name) => name.toLowerCase() !== written.toLowerCase())
    .slice(0, MAX_NAMES_OF_ONE);
}

function fitting(names: readonly string[]): readonly string[] {
  let left = MAX_LENGTH;
  return names
    .map(nameText)
    .filter((name) => {
      if (name === '' || name.length > left) return false;
      left -= name.length + SEPARATOR_LENGTH;
      return true;
    })
    .slice(0, MAX_NAMES);
}
