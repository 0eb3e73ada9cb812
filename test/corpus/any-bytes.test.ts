import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticles } from '../../src/corpus/read-articles.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';

const SEED = 20_220_408;
const PATHS = ['a.md', 'b.txt', 'c.html', 'd.jsonl'];
// Controls, soft hyphen, Arabic letter mark, zero-width and bidirectional marks, byte order mark.
const UNSEEN =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/;

/** What files are made of, so that every reader is reached. */
const piece = fc.oneof(
  fc.constantFrom(
    '---\n',
    'title: ',
    "'",
    '"',
    ': ',
    '- ',
    '# ',
    '### ',
    '\n\n',
    '\r\n',
    '<p>',
    '</p>',
    '<div>',
    '<li><strong>',
  ),
  fc.constantFrom(
    '</strong>',
    '<figure>',
    '<img src="https://a.example/1.jpg">',
    '<br>',
    '<!--',
    '<script>',
    '</table><td>',
    '&#123;',
  ),
  fc.constantFrom(
    '[查看原文](https://o.example)',
    'time6 days ago\n',
    'time١٦-٠٥-٢٠٢٥\n',
    'Headline here\n',
    'Outlet\n',
    '{"title":"a","text":"b"}\n',
  ),
  fc.constantFrom(
    'date: 2024-05-06\n',
    'Text that goes on.',
    '\u200F',
    '\u200B',
    '\u0000',
    '\uD800',
    '\uFEFF',
    '\u3000\u3000',
    '|a|b|\n',
    '```\n',
    '+++\n',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

function expectSoundReading(bytes: Uint8Array, path: string): void {
  const { articles, rejected } = readArticles({ path, bytes }, NO_SOURCES);
  expect(articles.length + rejected.length).toBeGreaterThan(0);
  for (const article of articles) {
    expect(article.title.trim()).not.toBe('');
    expect(article.text).not.toMatch(UNSEEN);
    expect(article.title).not.toMatch(UNSEEN);
    let end = -1;
    for (const block of article.blocks) {
      expect(block.start).toBe(end + 1);
      expect(block.end).toBeGreaterThan(block.start);
      end = block.end;
    }
    expect(end).toBe(article.text.length);
  }
  for (const { reason, remedy } of rejected) expect(reason && remedy).not.toBe('');
}

it('reads or rejects any bytes, with blocks that cover the text in order and no character that nobody sees', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...PATHS), (bytes, path) =>
      expectSoundReading(bytes, path),
    ),
    { seed: SEED, numRuns: 500 },
  );
});

it('reads or rejects any mixture of what articles are made of, likewise', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...PATHS), (string, path) =>
      expectSoundReading(new TextEncoder().encode(string), path),
    ),
    { seed: SEED, numRuns: 2000 },
  );
});
