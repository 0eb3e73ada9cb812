import { foldUnits } from '../language/fold.js';
import { scriptOf } from '../language/scripts.js';
import { soundKeys } from './sound-word.js';

/** Middle dots and hyphens between the parts of a foreign name in Chinese. */
const DIVIDER = /[\u00B7\u2022\u2027\u30FB-]/;
const HAN_NAME = /\p{sc=Han}[\p{sc=Han}\u00B7\u2022\u2027\u30FB-]{1,40}$/u;
/** City, oblast or state, province, county, town, village, district. */
const PLACE_ENDING = /[\u5E02\u5DDE\u7701\u53BF\u9547\u6751\u533A]$/u;
const MAX_WORDS = 5;
/** A key of this many sounds may differ by one. */
const MIN_KEY_TO_DIFFER = 4;

/** What stands for a name in another script. */
export interface NameFound {
  readonly text: string;
  readonly isPlace: boolean;
}

/** What at the end of `before` sounds like `name`, which is in another script; `undefined` if nothing does. */
export function nameBefore(before: string, name: string): NameFound | undefined {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  if (scriptOf(before.at(-1) ?? '') !== 'Han') {
    const text = spacedNameBefore(before, words);
    return text === undefined ? undefined : { text, isPlace: false };
  }
  const whole = HAN_NAME.exec(before)?.[0] ?? '';
  const bare = whole.replace(PLACE_ENDING, '');
  return [
    { text: hanNameBefore(whole, words), isPlace: false },
    ...(bare === whole ? [] : [{ text: hanNameBefore(bare, words), isPlace: true }]),
  ].flatMap(({ text, isPlace }) => (text === undefined ? [] : [{ text, isPlace }]))[0];
}

/** The parts of a name: words, or what middle dots divide. */
export function wordsOf(name: string): readonly string[] {
  return foldUnits(name)
    .split(/[\s\u00B7\u2022\u2027\u30FB-]+/u)
    .filter((word) => /\p{L}{2}/u.test(word));
}

type Fit = (one: string, other: string) => boolean;

/** The same sound, of at least so many classes: short keys fit by chance. */
const isSame =
  (least: number): Fit =>
  (one, other) => {
    const keys = soundKeys(other);
    return soundKeys(one).some((key) => key.length >= least && keys.includes(key));
  };

const isAlike: Fit = (one, other) => {
  const keys = soundKeys(other);
  return soundKeys(one).some((key) => keys.some((known) => key === known || differByOne(key, known)));
};

/** The same first sound: enough for a given name before a surname that fits. */
const beginsAlike: Fit = (one, other) => {
  const initials = soundKeys(other).map((key) => key[0]);
  return soundKeys(one).some((key) => initials.includes(key[0]));
};

function hanNameBefore(run: string, words: readonly string[]): string | undefined {
  const parts = run.split(DIVIDER);
  const folded = parts.map(foldUnits);
  const last = folded.at(-1) ?? '';
  // Chinese writes "de", "van", "bin" and the like together with the surname, and some names without a dot.
  const surnames = [1, 2, 3, words.length].map((count) => words.slice(-count).join(''));
  const firsts = [words[0], words.at(-parts.length)].flatMap((word) => word ?? []);
  for (const fits of [isSame(2), isAlike]) {
    const isSurname = (tail: string) => surnames.some((surname) => fits(tail, surname));
    if (parts.length === 1) {
      const length = suffix(last, isSurname);
      if (length > 0) return run.slice(-length);
    } else if (isSurname(last)) {
      const length = suffix(folded[0] ?? '', (tail) => firsts.some((first) => fits(tail, first)));
      if (length > 0) return run.slice((parts[0]?.length ?? 0) - length);
    }
  }
  return undefined;
}

/** How long the longest end of a run is that is accepted: 0 if none is. */
function suffix(run: string, accept: (tail: string) => boolean): number {
  for (let length = Math.min(run.length, 12); length >= 2; length -= 1) {
    if (accept(run.slice(-length))) return length;
  }
  return 0;
}

function spacedNameBefore(before: string, words: readonly string[]): string | undefined {
  const written = before.split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const surname = written.at(-1) ?? '';
  const folded = foldUnits(surname);
  if (!isSame(2)(folded, last) && !isAlike(folded, last)) return undefined;
  for (let count = Math.min(words.length, written.length); count >= 2; count -= 1) {
    const tail = written.slice(-count);
    const given = foldUnits(tail[0] ?? '');
    const isGiven =
      isSame(1)(given, first) ||
      isAlike(given, first) ||
      (tail.every((word) => /^\p{Lu}/u.test(word)) && beginsAlike(given, first));
    if (isGiven) return withoutClitic(tail.join(' '), first);
  }
  return isSame(3)(folded, last) || isAlike(folded, last) ? withoutClitic(surname, last) : undefined;
}

/** Arabic waw, feh, beh, kaf and lam before a name, and the sounds that they may be of it. */
const CLITICS: readonly (readonly [pattern: RegExp, sounds: string])[] = [
  // Before an alef with hamza or madda, an ain or a feh, a waw is "and"; before a bare alef it may be a w.
  [/^\u0648(?=[\u0622\u0623\u0625\u0639\u0641])/, ''],
  [/^\u0648(?=\u0627)/, 'F'],
  [/^\u0648/, 'AF'],
  [/^\u0641/, 'F'],
  [/^\u0628/, 'P'],
  [/^\u0643/, 'K'],
  [/^\u0644/, 'L'],
];

/** @param word what the name begins with in another script */
function withoutClitic(name: string, word: string): string {
  const initial = soundKeys(word)[0]?.[0] ?? '';
  const clitic = CLITICS.find(([pattern]) => pattern.test(name));
  return clitic === undefined || (initial !== '' && clitic[1].includes(initial)) ? name : name.slice(1);
}

function differByOne(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < MIN_KEY_TO_DIFFER || Math.abs(one.length - other.length) > 1)
    return false;
  if (one[0] !== other[0]) return false;
  let head = 0;
  while (head < one.length && one[head] === other[head]) head += 1;
  const tail = (text: string, skipped: number) => text.slice(head + skipped);
  return (
    tail(one, 1) === tail(other, 1) || tail(one, 1) === tail(other, 0) || tail(one, 0) === tail(other, 1)
  );
}
