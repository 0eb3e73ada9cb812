import MiniSearch from 'minisearch';
import type { Article } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import { analysisOf } from '../language/analysis.js';
import type { Language } from '../language/languages.js';
import { TermTable } from './term-table.js';
import type { UnitTerms } from './units.js';

/** A passage with what the ranking looks at: its terms by number, and the sentence that each stands in. */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly article: Article;
  readonly words: Uint32Array;
  readonly wordSentences: Uint16Array;
  readonly grams: Uint32Array;
  readonly gramSentences: Uint16Array;
  /** Terms of the headline, the heading and the interviewer's question. */
  readonly contextWords: Uint32Array;
  readonly contextGrams: Uint32Array;
}

/** A passage and how well its terms match; comparable only with hits of the same question and index. */
export interface Hit {
  readonly indexed: IndexedPassage;
  /** BM25+ over what the best passage imaginable would have: 0 to about 1. */
  readonly match: number;
}

/** The weight of each view in the match. Measured: docs/RETRIEVAL.md. */
const VIEW_WEIGHTS = { words: 0.5, grams: 0.5, context: 0.25 } as const;
type View = keyof typeof VIEW_WEIGHTS;

/** A term in more than this share of the passages is not searched for when the question has rarer ones. */
const FREQUENT_SHARE = 0.2;
/** In a small index nothing is worth leaving out. */
const FREQUENT_FROM = 2000;

/** MiniSearch's BM25 parameters k and d, which bound what one term can bring. */
const BEST_TERM_FREQUENCY = 1.2 + 1 + 0.5;

const SEPARATOR = ' ';
const split = (terms: string) => (terms === '' ? [] : terms.split(SEPARATOR));

/** The passages of one language: what terms they hold, searched by MiniSearch. */
export class LanguageIndex {
  readonly words = new TermTable();
  readonly grams = new TermTable();
  readonly #passages: IndexedPassage[] = [];
  // One index per language: with a field per language in one index, the average field lengths would be wrong.
  // The views are analysed beforehand, since `tokenize` is never told which document it reads.
  readonly #search = new MiniSearch<Record<View, string> & { readonly id: number }>({
    fields: Object.keys(VIEW_WEIGHTS),
    tokenize: split,
    processTerm: (term) => term,
  });

  constructor(readonly language: Language) {}

  get size(): number {
    return this.#passages.length;
  }

  add(article: Article, passage: Passage): void {
    const analysis = analysisOf(this.language);
    const sentences = passage.sentences.map(({ start, end }) =>
      analysis.content(article.text.slice(start, end)),
    );
    const context = analysis.content(contextOf(article, passage));
    const words = sentences.flatMap((sentence) => sentence.words.map(({ term }) => term));
    const grams = sentences.flatMap((sentence) => sentence.grams.map(({ term }) => term));
    const contextWords = context.words.map(({ term }) => term);
    this.#search.add({
      id: this.#passages.length,
      words: words.join(SEPARATOR),
      grams: grams.join(SEPARATOR),
      context: contextWords.join(SEPARATOR),
    });
    const indexed: IndexedPassage = {
      passage,
      article,
      words: this.words.number(words),
      wordSentences: Uint16Array.from(sentences.flatMap((sentence, at) => sentence.words.map(() => at))),
      grams: this.grams.number(grams),
      gramSentences: Uint16Array.from(sentences.flatMap((sentence, at) => sentence.grams.map(() => at))),
      contextWords: this.words.number(contextWords),
      contextGrams: this.grams.number(context.grams.map(({ term }) => term)),
    };
    this.words.count(indexed.words);
    this.grams.count(indexed.grams);
    this.#passages.push(indexed);
  }

  /** The passages that match any of the terms, best first, at most `limit` of those accepted. */
  search(
    units: readonly UnitTerms[],
    { limit, accept }: { readonly limit: number; readonly accept: (article: Article) => boolean },
  ): readonly Hit[] {
    const words = this.#worthSearching(
      this.words,
      units.flatMap((unit) => unit.words),
    );
    const grams = this.#worthSearching(
      this.grams,
      units.flatMap((unit) => unit.grams),
    );
    const terms = { words, grams, context: words } satisfies Record<View, readonly string[]>;
    const best = this.#bestImaginable(units);
    if (best === 0) return [];
    return this.#search
      .search({
        combineWith: 'OR',
        queries: Object.entries(terms).map(([view, searched]) => ({
          queries: [searched.join(SEPARATOR)],
          fields: [view],
          boost: VIEW_WEIGHTS,
          combineWith: 'OR' as const,
          tokenize: split,
        })),
      })
      .map(({ id, score, queryTerms }) => ({
        indexed: this.#at(id),
        // MiniSearch multiplies by the number of terms matched, which drowns BM25 where terms are n-grams.
        match: score / queryTerms.length / best,
      }))
      .filter(({ indexed }) => accept(indexed.article))
      .sort((a, b) => b.match - a.match)
      .slice(0, limit);
  }

  #at(id: unknown): IndexedPassage {
    const found = typeof id === 'number' ? this.#passages[id] : undefined;
    if (found === undefined)
      throw new Error(`MiniSearch found a passage that was never added: ${String(id)}`);
    return found;
  }

  #worthSearching(table: TermTable, terms: readonly string[]): readonly string[] {
    const known = [...new Set(terms)].filter((term) => table.find(term) !== undefined);
    if (this.size < FREQUENT_FROM) return known;
    const rare = known.filter((term) => table.passagesWith(term) <= this.size * FREQUENT_SHARE);
    return rare.length > 0 ? rare : known;
  }

  /** The score of a passage that held every term often and nothing else. */
  #bestImaginable(units: readonly UnitTerms[]): number {
    const sum = (table: TermTable, terms: readonly string[]) =>
      [...new Set(terms)].reduce(
        (total, term) => total + inverseFrequency(table.passagesWith(term), this.size),
        0,
      );
    const words = sum(
      this.words,
      units.flatMap((unit) => unit.words),
    );
    const grams = sum(
      this.grams,
      units.flatMap((unit) => unit.grams),
    );
    return (VIEW_WEIGHTS.words * words + VIEW_WEIGHTS.grams * grams) * BEST_TERM_FREQUENCY;
  }
}

/** BM25's inverse document frequency, as MiniSearch computes it. */
export function inverseFrequency(passagesWith: number, passages: number): number {
  return Math.log(1 + (passages - passagesWith + 0.5) / (passagesWith + 0.5));
}

/** Headline, heading and interviewer's question: what a passage is about without saying it again. */
function contextOf(article: Article, { heading, question }: Passage): string {
  const slices = [heading, question].flatMap((range) =>
    range === undefined ? [] : [article.text.slice(range.start, range.end)],
  );
  return [article.title, ...slices].join('\n');
}
