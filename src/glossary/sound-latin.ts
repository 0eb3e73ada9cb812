import { keysOf, reader } from './sound-key.js';

/** English spelling, and that of names that it takes over from Slavic, Arabic and western languages. */
const read = reader([
  ['^kn|^gn|^pn', ['N']],
  ['^wr', ['R']],
  ['^wh', ['F', '-']],
  ['^ps', ['S']],
  ['^x', ['S']],
  ['shch|sch|tsch|tch|tz|ts|cz|sz|sh|zh|dzh|dz|dj|dg(?=[eiy])', ['S']],
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
  ['(?<=[aeiouy])h(?![aeiouy])', ['']],
  ['(?<=[aeo])w(?![aeiouy])', ['']],
  ['w', ['F', '-']],
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

/** @param word folded, in lower case */
export function latinKeys(word: string): readonly string[] {
  return keysOf(read(word.replace(/'?s$/, (ending) => (ending.length > 1 ? '' : ending))));
}
