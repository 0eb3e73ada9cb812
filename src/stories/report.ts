import type { ArticleId } from '../corpus/article.js';
import type { Language } from '../language/languages.js';

/** Terms, and how much each says about what a report is on. */
export interface Weights {
  /** Those that other articles may share, weightiest first: the inverse frequency of each, more where the report begins. */
  readonly terms: ReadonlyMap<string, number>;
  /** The Euclidean length of all weights, also of terms that nobody shares. */
  readonly norm: number;
}

/** An article as far as it tells which event it reports. */
export interface Report {
  readonly id: ArticleId;
  readonly language: Language;
  /** Of publication, in days since 1970; `undefined` where the day is not known. */
  readonly day: number | undefined;
  /** Concepts of the glossary: comparable across languages. */
  readonly concepts: Weights;
  /** Stems of words: comparable within a language. */
  readonly words: Weights;
  /** Numbers that are no dates, in their plain form. */
  readonly figures: ReadonlySet<string>;
  /** The days that its beginning says it happened on, as `MM-DD`. */
  readonly days: ReadonlySet<string>;
  /** The rounds, meetings or stages that it counts, such as the second of talks. */
  readonly rounds: ReadonlySet<number>;
  /** The same for all that say nearly the same words: the first of them. */
  readonly original: ArticleId;
}
