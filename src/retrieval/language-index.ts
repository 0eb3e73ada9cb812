import MiniSearch from 'minisearch';
import type { Article } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { Language } from '../language/languages.js';
import type { AnalysedPassage, LocatedTerms, Views } from './analysed-passage.js';
import type { Hit, IndexedPassage, Located } from './indexed-passage.js';
import { TermTable } from './term-table.js';
import type { UnitTerms } from './units.js';

/** The weight of each field in the match. Measured: docs/RETRIEVAL.md. */
const FIELD_WEIGHTS = {
  words: 0.5,
  grams: 0.5,
  concepts: 0.5,
  sounds: 0.25,
  context: 0.25,
  contextConcepts: 0.25,
} as const;
type Field = keyof typeof FIELD_WEIGHTS;
const FIELDS = Object.keys(FIELD_WEIGHTS);

/** A term in more than this share of the passages is not searched for when the question has rarer ones. */
const FREQUENT_SHARE = 0.2;
/** In a small index nothing is worth leaving out. */
const FREQUENT_FROM = 2000;

/** The most that one term can bring: MiniSearch's BM25 parameters k + 1 and d. */
const BEST_TERM_FREQUENCY = 1.2 + 1 + 0.5;

const SEPARATOR = ' ';
const split = (terms: string) => (terms === '' ? [] : terms.split(SEPARATOR));

/** How to take passages from many sources, rather than many passages from the best of them. */
export interface Spread {
  /** What counts as one source, such as its publisher. */
  readonly sourceOf: (article: Article) => string;
  /** Passages of one source at most. */
  readonly perSource: number;
  /** Passages of one language at most. */
  readonly limit: number;
}

interface SearchOptions {
  readonly limit: number;
  readonly accept: (article: Article) => boolean;
  readonly spread?: Spread | undefined;
}

/** The passages of one language: what terms they hold, searched by MiniSearch. */
export class LanguageIndex implements Views<TermTable> {
  readonly words = new TermTable();
  readonly grams = new TermTable();
  readonly concepts = new TermTable();
  readonly sounds = new TermTable();
  readonly #passages: IndexedPassage[] = [];
  // One index per language: with a field per language in one index, the average field lengths would be wrong.
  // The views are analysed beforehand, since `tokenize` is never told which document it reads.
  readonly #search = new MiniSearch<Record<Field, string> & { readonly id: number }>({
    fields: FIELDS,
    tokenize: split,
    processTerm: (term) => term,
  });

  constructor(readonly language: Language) {}

  get size(): number {
    return this.#passages.length;
  }

  /** In the order in which they were added: those of an article together, from its beginning. */
  get passages(): readonly IndexedPassage[] {
    return this.#passages;
  }

  add(article: Article, passage: Passage, { body, context }: AnalysedPassage): void {
    this.#search.add({
      id: this.#passages.length,
      words: body.words.terms.join(SEPARATOR),
      grams: body.grams.terms.join(SEPARATOR),
      concepts: body.concepts.terms.join(SEPARATOR),
      sounds: body.sounds.terms.join(SEPARATOR),
      context: context.words.terms.join(SEPARATOR),
      contextConcepts: context.concepts.terms.join(SEPARATOR),
    });
    const indexed = { passage, article, body: this.#numbered(body), context: this.#numbered(context) };
    this.words.count(indexed.body.words.terms);
    this.grams.count(indexed.body.grams.terms);
    this.concepts.count(indexed.body.concepts.terms);
    this.sounds.count(indexed.body.sounds.terms);
    this.#passages.push(indexed);
  }

  /** The passages that match any of the terms, best first, at most `limit` of those accepted. */
  search(units: readonly UnitTerms[], { limit, accept, spread }: SearchOptions): readonly Hit[] {
    const words = this.#worthSearching('words', units);
    const grams = this.#worthSearching('grams', units);
    const concepts = this.#worthSearching('concepts', units);
    const sounds = this.#worthSearching('sounds', units);
    const terms: Readonly<Record<Field, readonly string[]>> = {
      words,
      grams,
      concepts,
      sounds,
      context: words,
      contextConcepts: concepts,
    };
    const best =
      BEST_TERM_FREQUENCY *
      (['words', 'grams', 'concepts', 'sounds'] as const).reduce(
        (sum, view) => sum + FIELD_WEIGHTS[view] * this.#weightOf(view, terms[view]),
        0,
      );
    if (best === 0) return [];
    const hits = this.#search
      .search({
        combineWith: 'OR',
        queries: Object.entries(terms).map(([field, searched]) => ({
          queries: [searched.join(SEPARATOR)],
          fields: [field],
          boost: FIELD_WEIGHTS,
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
      .sort((a, b) => b.match - a.match);
    return (spread === undefined ? hits : spreadOver(hits, spread)).slice(0, limit);
  }

  #numbered({ words, grams, concepts, sounds }: Views<LocatedTerms>): Views<Located> {
    const number = (table: TermTable, { terms, sentences }: LocatedTerms) => ({
      terms: table.number(terms),
      sentences,
    });
    return {
      words: number(this.words, words),
      grams: number(this.grams, grams),
      concepts: number(this.concepts, concepts),
      sounds: number(this.sounds, sounds),
    };
  }

  #at(id: unknown): IndexedPassage {
    const found = typeof id === 'number' ? this.#passages[id] : undefined;
    if (found === undefined)
      throw new Error(`MiniSearch found a passage that was never added: ${String(id)}`);
    return found;
  }

  #worthSearching(view: keyof Views<TermTable>, units: readonly UnitTerms[]): readonly string[] {
    const table = this[view];
    const known = [...new Set(units.flatMap((unit) => unit[view]))].filter(
      (term) => table.find(term) !== undefined,
    );
    if (this.size < FREQUENT_FROM) return known;
    const rare = known.filter((term) => table.passagesWith(term) <= this.size * FREQUENT_SHARE);
    return rare.length > 0 ? rare : known;
  }

  #weightOf(view: keyof Views<TermTable>, terms: readonly string[]): number {
    return terms.reduce((sum, term) => sum + inverseFrequency(this[view].passagesWith(term), this.size), 0);
  }
}

/** BM25's inverse document frequency, as MiniSearch computes it. */
export function inverseFrequency(passagesWith: number, passages: number): number {
  return Math.log(1 + (passages - passagesWith + 0.5) / (passagesWith + 0.5));
}

/** The best hits of each source, best first. */
function spreadOver(hits: readonly Hit[], { sourceOf, perSource }: Spread): readonly Hit[] {
  const taken = new Map<string, number>();
  return hits.filter(({ indexed }) => {
    const source = sourceOf(indexed.article);
    const count = (taken.get(source) ?? 0) + 1;
    taken.set(source, count);
    return count <= perSource;
  });
}
