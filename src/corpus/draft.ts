import type { Article, ArticleDate, Block, Rejection, RelatedLink } from './article.js';

/** A line of an article before it has a place in the text. */
export interface Line {
  readonly kind: Block['kind'];
  /** Cleaned, on one line, not empty. */
  readonly text: string;
}

/** What a reader finds; `finish` makes an article of it. */
export interface Draft {
  readonly format: Article['format'];
  /** Tells the articles of one file apart, whatever their order; empty where the file is one article. */
  readonly key: string;
  /** As found; may be padded or empty. */
  readonly title: string;
  readonly lines: readonly Line[];
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly section?: string | undefined;
  readonly tags?: readonly string[];
  readonly date: ArticleDate;
  /** http or https. */
  readonly link?: string | undefined;
  /** http or https. */
  readonly image?: string | undefined;
  readonly relatedLinks?: readonly RelatedLink[];
  readonly captions?: readonly string[];
  /** What belongs to the page rather than to the article, where the reader knows. */
  readonly boilerplate?: readonly string[];
  readonly notices?: readonly string[];
  /** Its headline is all that there is of it, and its text. */
  readonly headlineOnly?: boolean;
  /** Where it begins in the file, counted from 1. */
  readonly line?: number | undefined;
}

/** A fault within a file; the file is added by whoever knows it. */
export type Fault = Omit<Rejection, 'file'>;

/** A decoded file. */
export interface Page {
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
  /** With line feeds only, and without invisible characters. */
  readonly text: string;
}

export interface Reading {
  readonly drafts: readonly Draft[];
  readonly faults: readonly Fault[];
}
