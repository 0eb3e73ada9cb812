import type { Article, ArticleId } from '../article.js';

/**
 * How what recurs belongs to its outlet: at the end of headlines, at the beginning or the end of texts, as a line anywhere, or as the
 * first words of a `footer` that goes on differently: tags, a link to itself.
 */
export const LEARNED_KINDS = ['title', 'opening', 'closing', 'footer', 'line'] as const;
export type LearnedKind = (typeof LEARNED_KINDS)[number];

/** Something that recurs over the articles of an outlet, and is taken for boilerplate. Plain data. */
export interface LearnedLine {
  readonly kind: LearnedKind;
  /** Of which outlet, by `siteOf`. */
  readonly site: string;
  /** Letter for letter as the first article has it. */
  readonly text: string;
  /** What is the same in all of them: see `lineKey`. */
  readonly key: string;
  /** In so many articles, with headlines of their own. */
  readonly count: number;
  /** Of so many that the outlet has. */
  readonly of: number;
  /** The first article that has it. */
  readonly example: ArticleId;
}

/** What was learned of each outlet. */
export type Learned = ReadonlyMap<string, readonly LearnedLine[]>;

export const NOTHING_LEARNED: Learned = new Map();

/** Whose an article is, for learning: its outlet, else the host of its link, else its folder; `undefined` where nothing tells. */
export function siteOf({
  outlet,
  link,
  file,
}: Pick<Article, 'outlet' | 'link' | 'file'>): string | undefined {
  if (outlet !== undefined) return outlet;
  if (link?.kind === 'source') return new URL(link.url).hostname;
  const slash = file.lastIndexOf('/');
  return slash < 0 ? undefined : file.slice(0, slash);
}
