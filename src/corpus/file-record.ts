import { createHash } from 'node:crypto';
import type { Article, ArticleId, Rejection } from './article.js';
import type { LookedUp } from './relevant-sources.js';

/** What is remembered of a file, to tell later whether it must be read again, and what has changed in it. */
export interface FileRecord {
  /** Below the corpus folder, as the system writes it. */
  readonly file: string;
  /** Size, times and number of the file; `undefined` where they cannot be relied on. */
  readonly stamp: string | undefined;
  /** Of its bytes; empty where they could not be read. */
  readonly hash: string;
  readonly sourcesKey: string;
  readonly lookedUp: LookedUp;
  readonly articles: readonly ArticleMark[];
  readonly rejected: readonly Rejection[];
}

/** An article as far as it is needed to tell whether it has changed. */
export interface ArticleMark {
  readonly id: ArticleId;
  readonly title: string;
  /** Of all that was read of it. */
  readonly hash: string;
}

export function markOf(article: Article): ArticleMark {
  return { id: article.id, title: article.title, hash: sha256(JSON.stringify(article)) };
}

/** Sixteen hexadecimal digits: enough to tell versions of one thing apart. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
