import { foldWord } from '../language/fold.js';
import { keysOf, reader } from './sound-key.js';

/** English spelling, and that of names that it takes over from Slavic, Arabic and western languages. */
const read = reader([
  ['^kn|^gn', ['N', 'KN']],
  ['^wr', ['R', 'FR']],
  ['^wh', ['F', '-']],
  ['^ps', ['S', 'PS']],
  ['^x', ['S']],
  ['shch|sch|tsch|[td]ch|tz|ts|ds|cz|sz|sh|zh|dzh|dz|dj|dg(?=[eiy])', ['S']],
  ['ck(?=i)', ['K', 'SK']],
  ['ch(?=[rl])', ['K']],
  ['ch', ['S', 'K']],
  ['ph', ['F']],
  ['th', ['T', 'S']],
  ['kh|ck|cq|cc(?![eiy])', ['K']],
  ['gh(?=t|$)', ['']],
  ['gh', ['K']],
  ['mb$', ['M']],
  ['ng(?![aeiouylr])', ['N']],
  ['[cs]c(?=[eiy])', ['S']],
  ['c(?=[eiy])', ['S']],
  ['g(?=[eiy])', ['K', 'S']],
  ['(?<=i)c$', ['S', 'K']],
  ['(?<=[aeiouy])h$', ['']],
  ['(?<=[aeiouy])h(?![aeiouy])', ['', 'K']],
  ['(?<=[aeo])w(?![aeiouy])', ['', 'F']],
  ['w', ['F', '-']],
  ['nd$', ['NT', 'N']],
  ['x', ['KS']],
  ['j', ['S', '-']],
  ['[bp]', ['P']],
  ['[fv]', ['F']],
  ['[dt\\u00F0]', ['T']],
  ['[gkqch]', ['K']],
  ['[sz\\u00DF]', ['S']],
  // U+0142: l with stroke.
  ['[l\\u0142]', ['L']],
  ['r', ['R']],
  ['m', ['M']],
  ['n', ['N']],
  ['[aeiouy\\u00E6\\u00F8\\u0153\\u0131]', ['-']],
]);

/** Letters that sound otherwise than without their marks: c with caron, acute or cedilla; s with the same and comma; z; g with breve. */
const MARKED: readonly (readonly [RegExp, string])[] = [
  [/[\u010D\u0107\u00E7]/g, 'ch'],
  [/[\u0161\u015B\u015F\u0219]/g, 'sh'],
  [/[\u017E\u017A\u017C]/g, 'z'],
  [/\u011F/g, ''],
];

/** @param word in lower case, with its accents */
export function latinKeys(word: string): readonly string[] {
  const plain = MARKED.reduce((text, [letter, sound]) => text.replace(letter, sound), word.normalize('NFC'));
  return keysOf(read(foldWord(plain.replace(/['\u2019]s$/, ''))));
}
