import type { Article } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { Views } from './analysed-passage.js';

/** The numbers of terms, and by position the sentence that each stands in. */
export interface Located {
  readonly terms: Uint32Array;
  readonly sentences: Uint16Array;
}

/** A passage with what the ranking looks at. */
export interface IndexedPassage {
  readonly passage: Passage;
  readonly article: Article;
  readonly body: Views<Located>;
  /** Of the headline, the heading and the interviewer's question. */
  readonly context: Views<Located>;
}

/** A passage and how well its terms match. */
export interface Hit {
  readonly indexed: IndexedPassage;
  /** BM25+ over what the best passage imaginable would have: 0 to about 1. */
  readonly match: number;
}
