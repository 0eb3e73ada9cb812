import { expect, it } from 'vitest';
import { articlesIn } from '../support/articles-in.js';

it('reads one article per line, under whatever keys the export uses', () => {
  const lines = [
    { title: 'A', text: 'One.\n\nTwo.', url: 'https://a.example/1', date: '2024-05-06', outlet: 'X' },
    {
      headline: 'B',
      body: '<p>Hi &amp; bye</p>',
      link: 'https://a.example/2',
      published: 1649430120,
      source: 'Y',
    },
    { Title: 'C', content: 'Words', pubDate: 'Fri, 08 Apr 2022 15:02:00 GMT' },
  ];
  expect(articlesIn(lines.map((line) => JSON.stringify(line)).join('\n'), 'a.jsonl').articles).toMatchObject([
    {
      format: 'records',
      title: 'A',
      text: 'One.\nTwo.',
      outlet: 'X',
      date: { precision: 'day' },
      link: { kind: 'source' },
    },
    { title: 'B', text: 'Hi & bye', outlet: 'Y', date: { iso: '2022-04-08T15:02:00.000Z' } },
    { title: 'C', text: 'Words', date: { iso: '2022-04-08T15:02:00.000Z' } },
  ]);
});

it('rejects a line that is not JSON with its number, and reads the others', () => {
  const { articles, rejected } = articlesIn(
    '{"title":"A","text":"b"}\n{broken\n\n{"title":"C","text":"d"}',
    'a.jsonl',
  );
  expect(articles.map(({ title }) => title)).toEqual(['A', 'C']);
  expect(rejected).toMatchObject([{ file: 'a.jsonl', line: 2 }]);
});

it('does not list every line of a file that is something else', () => {
  expect(articlesIn('word\n'.repeat(500), 'a.jsonl').rejected).toHaveLength(21);
});
