import { describe, expect, test } from 'vitest';

interface Node {
  type: string;
  text?: string;
  children?: Node[];
  [field: string]: unknown;
}
interface Markdown {
  blocks(text: string): Node[];
  inline(text: string): Node[];
}
interface Time {
  shownTime(at: number, style: string, view: { locale: string; now?: number }): string;
}

const page = (name: string) => import(new URL(`../../../src/playground/page/${name}`, import.meta.url).href);
// The page's modules are plain JavaScript; these are the functions they export.
const { blocks, inline } = (await page('markdown.js')) as Markdown;
const { shownTime } = (await page('time.js')) as Time;

const text = (content: string) => ({ type: 'text', text: content });

describe('spans', () => {
  test.each([
    [
      '**bold** and *leaning*',
      [
        { type: 'bold', children: [text('bold')] },
        text(' and '),
        { type: 'italic', children: [text('leaning')] },
      ],
    ],
    ['\\*\\*not bold\\*\\*', [text('**not bold**')]],
    ['snake_case_name', [text('snake_case_name')]],
    ['`**code**`', [{ type: 'code', text: '**code**' }]],
    ['<t:1667900000:D>', [{ type: 'time', at: 1667900000, style: 'D' }]],
    ['<@123> <#456>', [{ type: 'user', id: '123' }, text(' '), { type: 'channel', id: '456' }]],
    ['[a](https://example.org/b)', [{ type: 'link', url: 'https://example.org/b', children: [text('a')] }]],
    ['[a](javascript:alert)', [text('[a](javascript:alert)')]],
    ['<img src=x onerror=alert(1)>', [text('<img src=x onerror=alert(1)>')]],
    [
      'See https://example.org/b.',
      [
        text('See '),
        { type: 'link', url: 'https://example.org/b', children: [text('https://example.org/b')] },
        text('.'),
      ],
    ],
    ['**unclosed', [text('**unclosed')]],
  ])('are read from %s', (source, expected) => {
    expect(inline(source)).toEqual(expected);
  });
});

describe('blocks', () => {
  test('are headings, quotes, small print, lists, code and paragraphs', () => {
    const source = '# Title\nOne\nTwo\n> Quoted\n> more\n-# Small\n- a\n  - b\n```\ncode\n```';
    expect(blocks(source).map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'quote',
      'subtext',
      'list',
      'code-block',
    ]);
  });

  test('keep line breaks within a paragraph and within a quote', () => {
    expect(blocks('One\nTwo')[0]?.children?.map(({ type }) => type)).toEqual(['text', 'break', 'text']);
    const quoted = blocks('> One\n> Two')[0]?.children?.[0];
    expect(quoted?.children).toEqual([text('One'), { type: 'break' }, text('Two')]);
  });

  test('keep all letters of a text that has no markup', () => {
    const source = '\u0645\u0631\u062d\u0628\u0627 \u4f60\u597d \u043f\u0440\u0438\u0432\u0456\u0442';
    expect(blocks(source)).toEqual([{ type: 'paragraph', children: [text(source)] }]);
  });
});

test('moments are shown in the language of the reader', () => {
  const at = Date.UTC(2022, 10, 8, 12) / 1000;
  expect(shownTime(at, 'D', { locale: 'en-US' })).toBe('November 8, 2022');
  expect(shownTime(at, 'D', { locale: 'de' })).toBe('8. November 2022');
  expect(shownTime(at, 'R', { locale: 'en-US', now: (at + 7200) * 1000 })).toBe('2 hours ago');
  expect(shownTime(9e12, 'D', { locale: 'en-US' })).toBe('<t:9000000000000>');
});
