import { createHash } from 'node:crypto';
import type { ArticleId } from './article.js';

/** The id of an article: twelve hexadecimal digits from its file and what tells it apart within the file. */
export function articleId(file: string, key: string): ArticleId {
  const digest = createHash('sha256').update(`${file}\n${key}`).digest('hex');
  // A brand: the twelve digits are what the type stands for.
  return digest.slice(0, 12) as ArticleId;
}
