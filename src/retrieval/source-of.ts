import type { Article } from '../corpus/article.js';
import type { Source } from './answer.js';

/** Where what an article says stands. */
export function sourceOf({ id, file, title, outlet, publisher, language, date, link }: Article): Source {
  return { articleId: id, file, title, outlet, publisher, language, date, link };
}
