import { readCorpus } from '../src/corpus/read-corpus.js';
import { NO_SOURCES } from '../src/corpus/sources.js';
import { cldrConcepts } from '../src/glossary/cldr.js';
import type { Concept, ConceptId } from '../src/glossary/concept.js';
import { type Glossary, glossaryOf } from '../src/glossary/glossary.js';
import { readGlossary } from '../src/glossary/read-glossary.js';
import { languageOf } from '../src/language/detect.js';
import type { Language } from '../src/language/languages.js';
import { percentile, timesOf } from './measure.js';

const MORE_LABELS = 100_000;
const ROUNDS = 3;
const MULTIPLIER = 48271;
const MODULUS = 2147483647;

/** How long a glossary takes for one article of the samples. */
export interface LabelsFigures {
  readonly glossary: string;
  readonly labels: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** The median over that of the glossary as it is: 1 if more labels cost nothing. */
  readonly ratio: number;
}

/** Matches the labels of the glossary, then of the glossary and 100,000 made up ones, in the sample articles. */
export function labelsBench(): readonly [own: LabelsFigures, more: LabelsFigures] {
  const texts = readCorpus({ dir: 'data/articles', sources: NO_SOURCES }).articles;
  const own = [...readGlossary('data/glossary.yaml'), ...cldrConcepts()];
  const measure = (concepts: readonly Concept[]) => {
    const glossary: Glossary = glossaryOf(concepts);
    const times = timesOf(texts, ROUNDS, ({ text, language }) => glossary.matches(text, language));
    return {
      labels: concepts.reduce((sum, { labels }) => sum + labels.length, 0),
      p50Ms: percentile(times, 0.5),
      p99Ms: percentile(times, 0.99),
    };
  };
  const few = measure(own);
  const many = measure([...own, ...madeUp(MORE_LABELS)]);
  return [
    { glossary: 'The glossary', ...few, ratio: 1 },
    { glossary: 'and made up labels', ...many, ratio: many.p50Ms / few.p50Ms },
  ];
}

/** Letters and characters that made up names consist of, such as many names have. */
const ALPHABETS = [
  'abdegiklmnorstuvz',
  '\u0430\u0431\u0432\u0434\u0435\u0438\u043A\u043B\u043C\u043D\u043E\u0440\u0441\u0442',
  '\u0627\u0628\u062A\u062F\u0631\u0633\u0643\u0644\u0645\u0646\u0648\u064A',
  '\u4E9A\u5C14\u65AF\u514B\u57FA\u62C9\u5FB7\u7279\u6D1B\u592B\u7EF4\u56FE\u5B89\u5361',
];

/** Names of one or two words, the same ones on every run. */
function madeUp(count: number): readonly Concept[] {
  let state = 1;
  const below = (limit: number) => {
    state = (state * MULTIPLIER) % MODULUS;
    return state % limit;
  };
  const word = (alphabet: string) =>
    Array.from({ length: 4 + below(5) }, () => alphabet[below(alphabet.length)]).join('');
  return Array.from({ length: count }, (_, at): Concept => {
    const alphabet = ALPHABETS[at % ALPHABETS.length] ?? '';
    const text = below(2) === 0 ? word(alphabet) : `${word(alphabet)} ${word(alphabet)}`;
    const language: Language = languageOf(text);
    return {
      // Ours, and like no id of a file.
      id: `made-up-${at}` as ConceptId,
      kind: 'person',
      labels: [{ text, language, kind: 'preferred', origin: 'local', context: [] }],
      related: [],
      held: [],
      note: undefined,
    };
  });
}
