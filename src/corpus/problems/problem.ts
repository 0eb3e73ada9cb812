import type { Article, ArticleId } from '../article.js';
import type { Sources } from '../sources.js';

/** What may be wrong with an article, in the order in which it is worth mending. */
export const PROBLEM_KINDS = [
  'mojibake',
  'short',
  'date',
  'outlet',
  'link',
  'duplicate',
  'language',
  'caption',
  'quotes',
  'boilerplate',
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** What a moderator can do about a problem, without touching the article's file. */
export const FIXES = ['link', 'date', 'captured', 'outlet', 'hide', 'keep'] as const;
export type Fix = (typeof FIXES)[number];

/** Something that is wrong with an article. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly articleId: ArticleId;
  readonly file: string;
  readonly title: string;
  /** What shows it: a piece of the text, a name, the headline of another article. As the article writes it. */
  readonly detail: string | undefined;
  /** `undefined` where only whoever keeps the files can mend it. */
  readonly fix: Fix | undefined;
}

/** What an article can have wrong by itself; boilerplate is learned from many. */
export type ArticleProblemKind = Exclude<ProblemKind, 'boilerplate'>;

/** What an article is held against. */
export interface Surroundings {
  readonly sources: Sources;
  /** The article that this one repeats. */
  readonly original: Pick<Article, 'title' | 'file'> | undefined;
}

/** What a detector has found: `undefined` for nothing. */
export type Found = Pick<Problem, 'detail' | 'fix'> | undefined;

/** Looks for problems of one kind. Pure: the same article among the same surroundings has the same problem. */
export type Detector = (article: Article, surroundings: Surroundings) => Found;
