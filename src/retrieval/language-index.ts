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

type Document = Record<Field, string> & { readonly id: number };

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
  readonly words: TermTable;
  readonly grams: TermTable;
  readonly concepts: TermTable;
  readonly sounds: TermTable;
  readonly #search: MiniSearch<Document>;
  readonly #passages: IndexedPassage[] = [];
  /** By the number that the search has them by; without those whose article is gone. */
  readonly #numbered: (IndexedPassage | undefined)[] = [];

  constructor(
    readonly language: Language,
    shared?: LanguageIndex,
  ) {
    this.words = shared?.words ?? new TermTable();
    this.grams = shared?.grams ?? new TermTable();
    this.concepts = shared?.concepts ?? new TermTable();
    this.sounds = shared?.sounds ?? new TermTable();
    this.#search = shared === undefined ? emptySearch() : shared.#search;
  }

  /** How many passages the weights of terms were counted in. */
  get size(): number {
    return this.#numbered.length;
  }

  /** In the order in which they were added: those of an article together, from its beginning. */
  get passages(): readonly IndexedPassage[] {
    return this.#passages;
  }

  add(article: Article, passage: Passage, { body, context }: AnalysedPassage): void {
    this.#search.add({
      id: this.#numbered.length,
      words: body.words.terms.join(SEPARATOR),
      grams: body.grams.terms.join(SEPARATOR),
      concepts: body.concepts.terms.join(SEPARATOR),
      sounds: body.sounds.terms.join(SEPARATOR),
      context: context.words.terms.join(SEPARATOR),
      contextConcepts: context.concepts.terms.join(SEPARATOR),
    });
    const indexed = { passage, article, body: this.#located(body), context: this.#located(context) };
    this.words.count(indexed.body.words.terms);
    this.grams.count(indexed.body.grams.terms);
    this.concepts.count(indexed.body.concepts.terms);
    this.sounds.count(indexed.body.sounds.terms);
    this.#passages.push(indexed);
    this.#numbered.push(indexed);
  }

  /**
   * The same passages, found by the same terms, of articles as they are now; without those of articles that are gone. The terms are
   * shared: nothing may be added to either index afterwards.
   */
  amended(now: (article: Article) => Article | undefined): LanguageIndex {
    const next = new LanguageIndex(this.language, this);
    for (const indexed of this.#numbered) {
      const article = indexed && now(indexed.article);
      const kept = article === indexed?.article ? indexed : article && indexed && { ...indexed, article };
      next.#numbered.push(kept);
      if (kept !== undefined) next.#passages.push(kept);
    }
    return next;
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
      .flatMap(({ id, score, queryTerms }) => {
        const indexed = this.#at(id);
        // MiniSearch multiplies by the number of terms matched, which drowns BM25 where terms are n-grams.
        return indexed === undefined ? [] : [{ indexed, match: score / queryTerms.length / best }];
      })
      .filter(({ indexed }) => accept(indexed.article))
      .sort((a, b) => b.match - a.match);
    return spread === undefined ? hits.slice(0, limit) : spreadOver(hits, { ...spread, limit });
  }

  #located({ words, grams, concepts, sounds }: Views<LocatedTerms>): Views<Located> {
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

  #at(id: unknown): IndexedPassage | undefined {
    if (typeof id === 'number' && id < this.#numbered.length) return this.#numbered[id];
    throw new Error(`MiniSearch found a passage that was never added: ${String(id)}`);
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

// One index per language: with a field per language in one index, the average field lengths would be wrong.
// The views are analysed beforehand, since `tokenize` is never told which document it reads.
function emptySearch(): MiniSearch<Document> {
  return new MiniSearch({ fields: FIELDS, tokenize: split, processTerm: (term) => term });
}

/** BM25's inverse document frequency, as MiniSearch computes it. */
export function inverseFrequency(passagesWith: number, passages: number): number {
  return Math.log(1 + (passages - passagesWith + 0.5) / (passagesWith + 0.5));
}

/** The best hits of each source, best first, until there are enough. */
function spreadOver(hits: readonly Hit[], { sourceOf, perSource, limit }: Spread): readonly Hit[] {
  const taken = new Map<string, number>();
  const spread: Hit[] = [];
  for (const hit of hits) {
    if (spread.length === limit) break;
    const source = sourceOf(hit.indexed.article);
    const count = (taken.get(source) ?? 0) + 1;
    taken.set(source, count);
    if (count <= perSource) spread.push(hit);
  }
  return spread;
}
