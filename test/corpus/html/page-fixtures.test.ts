import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleIn } from '../support/articles-in.js';

interface Expected {
  readonly title: string;
  /** The lines of the text, all of them, in order. */
  readonly text: readonly string[] | null;
  /** Where the rest of the text is another's affair: lines that it must have. */
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
  readonly outlet?: string;
}

const FOLDER = new URL('fixtures/', import.meta.url);
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

describe('pages in the shapes of news sites', () => {
  it.each(PAGES)('%s is read to its last paragraph, and nothing around it', (name) => {
    const html = readFileSync(new URL(name, FOLDER), 'utf8');
    // The files beside the pages have this shape: it is ours.
    const expected = JSON.parse(
      readFileSync(new URL(name.replace('.html', '.json'), FOLDER), 'utf8'),
    ) as Expected;
    const article = articleIn(html, name);
    const lines = article.text.split('\n');
    expect(article.title).toBe(expected.title);
    if (expected.outlet !== undefined) expect(article.outlet).toBe(expected.outlet);
    if (expected.text !== null) expect(lines).toEqual(expected.text);
    for (const line of expected.contains ?? []) expect(lines).toContain(line);
    for (const words of expected.lacks ?? []) expect(article.text).not.toContain(words);
  });
});
