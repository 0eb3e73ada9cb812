import type { ArticleId, Rejection } from '../../corpus/article.js';
import { type FileRecord, sha256 } from '../../corpus/file-record.js';
import type { Sources } from '../../corpus/sources.js';

/** What is remembered of the corpus that a snapshot was made of, to tell later what has changed. */
export interface Manifest {
  readonly files: readonly FileRecord[];
  /** What was left out before it was opened. */
  readonly leftOut: readonly Rejection[];
  readonly glossaryKey: string;
  /** Of the sources file as it is written. */
  readonly sourcesDigest: string;
  /** Of what moderators say of lines that recur: no article is read anew for it. */
  readonly verdictsKey: string;
}

export function verdictsKey({ boilerplate }: Sources): string {
  return sha256(JSON.stringify(boilerplate));
}

export interface PlannedArticle {
  readonly id: ArticleId;
  readonly file: string;
  readonly title: string;
}

/** What a reload would do. Plain data. */
export interface Plan {
  /** Twelve hexadecimal digits that stand for what the corpus would then be. */
  readonly id: string;
  readonly before: { readonly articles: number; readonly rejected: number };
  readonly after: { readonly articles: number; readonly rejected: number };
  /** By file, then in the order of the file. */
  readonly added: readonly PlannedArticle[];
  readonly changed: readonly PlannedArticle[];
  readonly removed: readonly PlannedArticle[];
  /** All that would not be read, and whether it is news. */
  readonly rejected: readonly (Rejection & { readonly isNew: boolean })[];
  /** Names and terms have changed, so that everything is analysed anew. */
  readonly isGlossaryChanged: boolean;
  /** Nothing would change. */
  readonly isEmpty: boolean;
  /** More than a tenth of the articles would vanish. */
  readonly removesMany: boolean;
}
