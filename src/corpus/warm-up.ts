import { readArticles } from './read-articles.js';
import { NO_SOURCES } from './sources.js';

const ARTICLES: Readonly<Record<string, string>> = {
  'post.md':
    '---\ntitle: A post\ndate: none\nlink: https://example.org/\n---\n<p>Text with <b>marks</b>, said the office.</p>',
  'page.html': '<html><head><title>A page</title></head><body><p>Text.</p></body></html>',
};

let isWarm = false;

/**
 * Reads something harmless once in each thread: what readers load when they are first used, lists of outlets and phrases, is not counted
 * against the time of the first file, which would be rejected for it on a slow machine.
 */
export function warmUp(): void {
  if (isWarm) return;
  isWarm = true;
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(ARTICLES))
    readArticles({ path, bytes: encoder.encode(text) }, NO_SOURCES);
}
