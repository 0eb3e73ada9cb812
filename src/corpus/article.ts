import type { Language } from '../language/languages.js';
import type { Learned } from './boilerplate/learned.js';

/** Twelve hexadecimal digits, the same on every machine and after every reload. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

/** A stretch of a text in UTF-16 code units, `end` exclusive: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const BLOCK_KINDS = ['paragraph', 'heading', 'question'] as const;

/**
 * A part of the article's text that stands on its own line. A `heading` opens a section, a `question` is
 * what an interviewer asks; both hold until the next of them.
 */
export interface Block extends Range {
  readonly kind: (typeof BLOCK_KINDS)[number];
}

/** How a date is known: `stated` by the article, `relative` ("6 days ago"), `inferred` by us, or `unknown`. */
export const DATE_KNOWN = ['stated', 'relative', 'inferred', 'unknown'] as const;

export interface ArticleDate {
  readonly known: (typeof DATE_KNOWN)[number];
  /** The moment as ISO 8601 in UTC; `undefined` where none can be named. A `day` is given as noon UTC. */
  readonly iso: string | undefined;
  readonly precision: 'minute' | 'day' | 'month' | 'year' | undefined;
  /** As the article writes it, e.g. "منذ 6 أيام". */
  readonly written: string | undefined;
}

/** Where the original stands. `search` is never the original itself: it is a search for the headline. */
export interface SourceLink {
  readonly kind: 'source' | 'search';
  /** http or https, percent-encoded. */
  readonly url: string;
}

export interface RelatedLink {
  readonly text: string;
  readonly url: string;
}

export const ARTICLE_FORMATS = [
  'post',
  'aggregator',
  'items',
  'html',
  'markdown',
  'text',
  'records',
] as const;

/** What stands before the first sentence of a report: "KYIV (Reuters) -". */
export interface Dateline {
  /** Letter for letter. */
  readonly text: string;
  /** As it is named there. */
  readonly agency: string | undefined;
  readonly place: string | undefined;
}

/** One piece of coverage, read and cleaned. */
export interface Article {
  readonly id: ArticleId;
  /** Path below the corpus folder, with `/` on every system. Several articles may come from one file. */
  readonly file: string;
  readonly format: (typeof ARTICLE_FORMATS)[number];
  /** Never empty. */
  readonly title: string;
  /**
   * What is indexed and quoted: the blocks, one per line. Without markup, captions, boilerplate, control
   * and bidirectional characters; otherwise letter for letter what the file says.
   */
  readonly text: string;
  /** In reading order, without overlaps; together with the line feeds between them they cover `text`. */
  readonly blocks: readonly Block[];
  /** The language of most of the text. */
  readonly language: Language;
  /** Who published it, as the article names them. */
  readonly outlet: string | undefined;
  /** The house that the outlet belongs to (from `sources.yaml`, else `outlets.yaml`), else the outlet in one spelling. */
  readonly publisher: string | undefined;
  readonly author: string | undefined;
  /** The part of the outlet that it appeared in; never the outlet itself. */
  readonly section: string | undefined;
  readonly tags: readonly string[];
  readonly date: ArticleDate;
  readonly link: SourceLink | undefined;
  /** http or https. */
  readonly image: string | undefined;
  /** Links inside the text, to something else than the article. */
  readonly relatedLinks: readonly RelatedLink[];
  /** Captions and credits of pictures: kept, but neither indexed nor quoted. */
  readonly captions: readonly string[];
  /**
   * What stood among the text and belongs to the page, letter for letter: invitations, lists of other news, editors' lines, and what
   * recurs over articles of its outlet. Kept, but neither indexed nor quoted.
   */
  readonly boilerplate: readonly string[];
  /** Where it was written from and who reported it, as its first words said. */
  readonly dateline: Dateline | undefined;
  /** What was mended while reading, in sentences for whoever keeps the corpus. */
  readonly notices: readonly string[];
}

/** A file, or an item of one, that is not in the corpus, and why. */
export interface Rejection {
  readonly file: string;
  /** Counted from 1, where the fault has one. */
  readonly line: number | undefined;
  readonly reason: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

export interface Corpus {
  /** By file, then in the order of the file. */
  readonly articles: readonly Article[];
  readonly rejected: readonly Rejection[];
  /** Articles that tell the same in nearly the same words as a better documented one, or shorten it, by their id: that one's id. */
  readonly duplicates: ReadonlyMap<ArticleId, ArticleId>;
  /** What recurs over the articles of each outlet, and was therefore taken from them. */
  readonly learned: Learned;
}
