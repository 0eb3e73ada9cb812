import type { Cited } from '../claims/attribution.js';
import type { ArticleDate, ArticleId, Range, SourceLink } from '../corpus/article.js';
import type { Language } from '../language/languages.js';
import type { Difference } from './differences/differences.js';

/** What a member asks. */
export interface Question {
  /** As typed, 1 to 300 characters of anything. */
  readonly text: string;
  /** Only passages in this language. */
  readonly language?: Language | undefined;
  /** Only articles of this outlet, as an article names it. Case and width do not matter. */
  readonly outlet?: string | undefined;
  /** Only articles of this day or later, `YYYY-MM-DD`. Articles without a date are then left out. */
  readonly from?: string | undefined;
  /** Only articles of this day or earlier, `YYYY-MM-DD`. Articles without a date are then left out. */
  readonly to?: string | undefined;
  /** How many citations at most; 1 to 25, default 5. */
  readonly limit?: number | undefined;
}

/** One to three sentences of an article, word for word: `article.text.slice(start, end)`. */
export interface Excerpt extends Range {
  readonly text: string;
  /** What matched, within `text`; in order, without overlaps. */
  readonly highlights: readonly Range[];
  /** Whether text of the same paragraph was left out before or after. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** Where an excerpt stands. */
export interface Source {
  readonly articleId: ArticleId;
  readonly file: string;
  readonly title: string;
  readonly outlet: string | undefined;
  readonly publisher: string | undefined;
  readonly language: Language;
  readonly date: ArticleDate;
  readonly link: SourceLink | undefined;
  /** The medium that it says it has this from: a news agency, another outlet. */
  readonly citing?: Cited | undefined;
}

export interface Citation extends Source {
  readonly excerpt: Excerpt;
  /** Identifies the passage: the article's id, a full stop, the number of the passage in it. */
  readonly passage: string;
  /** The interviewer's question that the excerpt answers. */
  readonly question: string | undefined;
  /** The heading that the excerpt stands under. */
  readonly heading: string | undefined;
  /** Other articles that say the same in nearly the same words. */
  readonly alsoIn: readonly Source[];
  /** Moderators have pinned it to the question. */
  readonly isApproved?: boolean;
}

/** What the corpus holds, to be shown when it has no answer. */
export interface Coverage {
  readonly articles: number;
  readonly passages: number;
  /** Most articles first. */
  readonly languages: readonly { readonly language: Language; readonly articles: number }[];
  /** Most articles first. */
  readonly outlets: readonly {
    /** As most of its articles name it. */
    readonly outlet: string;
    readonly articles: number;
    /** Its other names and spellings, in any language. */
    readonly also?: readonly string[];
  }[];
  /** Days, `YYYY-MM-DD`; `undefined` when no article has a date. */
  readonly dates: { readonly first: string; readonly last: string } | undefined;
  /** What many articles are about: words of headlines, most frequent first. */
  readonly topics: readonly string[];
}

/** What a word of a question was taken for, and what else was therefore searched. */
export interface Understood {
  /** As the member wrote it. */
  readonly written: string;
  /** Its preferred names in the other languages of the corpus. */
  readonly names: readonly { readonly language: Language; readonly name: string }[];
}

export interface Answer {
  readonly question: Question;
  /** The concepts that the question names, in its order; words that nobody knows are not among them. */
  readonly understood: readonly Understood[];
  /** The languages that the question is written in, the main one first. */
  readonly languages: readonly Language[];
  /** Best first, at most two per article. Empty when the coverage says nothing on the question. */
  readonly citations: readonly Citation[];
  /** Articles nearest to a question that found no citation, best first. Empty when it found some. */
  readonly nearest: readonly Source[];
  readonly coverage: Coverage;
  /** What the quotes differ on, among themselves or with other passages that were found. */
  readonly differences?: readonly Difference[];
}
