import { describe, expect, it } from 'vitest';
import { articlesIn } from '../support/articles-in.js';

const ONE = {
  title: 'Ferry',
  text: 'The ferry sank.\n\nNobody died.',
  date: '2024-05-06',
  url: 'https://a.example/1',
};
const read = (value: unknown, path = 'a.json') => articlesIn(JSON.stringify(value, null, 1), path);

describe('a JSON file', () => {
  it.each([
    ['one record', ONE],
    ['a list of records', [ONE]],
    ['an object with a list', { status: 'ok', total: 1, articles: [ONE] }],
    ['an object with one', { article: ONE }],
    ['lists in objects', { response: { docs: [ONE] } }],
    ['records in wrappers', { hits: { hits: [{ _id: '1', _source: ONE }] } }],
    ['rows of a data set', { rows: [{ row_idx: 0, row: ONE }] }],
    ['records by their ids', { a1: ONE }],
    [
      'columns of a table',
      { title: { 0: ONE.title }, text: { 0: ONE.text }, date: { 0: ONE.date }, url: { 0: ONE.url } },
    ],
    ['a text in paragraphs', { ...ONE, text: ['The ferry sank.', 'Nobody died.'] }],
    [
      'what a blog serves',
      [
        {
          ...ONE,
          title: { rendered: 'Ferry' },
          text: undefined,
          content: { rendered: '<p>The ferry sank.</p><p>Nobody died.</p>' },
          author: 7,
          tags: [3],
        },
      ],
    ],
    ['a crawl', { ...ONE, text: null, maintext: ONE.text, description: 'Short.', authors: [] }],
  ])('is read: %s', (_, value) => {
    const { articles, rejected } = read(value);
    expect(rejected).toEqual([]);
    expect(articles).toMatchObject([
      {
        title: 'Ferry',
        text: 'The ferry sank.\nNobody died.',
        link: { url: 'https://a.example/1' },
        date: { written: '2024-05-06' },
        outlet: undefined,
        tags: [],
      },
    ]);
  });

  it('gives the messages of a channel the name of the channel, and leaves those without words out', () => {
    const message = { type: 'message', date_unixtime: '1714989600', date: '2024-05-06T10:00:00' };
    const { articles, rejected } = read({
      name: 'Reef Channel',
      messages: [
        {
          ...message,
          id: 1,
          text: [
            'The ferry ',
            { type: 'bold', text: 'sank' },
            ' on Friday.',
            { type: 'strikethrough', text: ' No.' },
          ],
        },
        { ...message, id: 2, text: '' },
        { id: 3, type: 'service', text: '' },
      ],
    });
    expect(rejected).toEqual([]);
    expect(articles).toMatchObject([{ text: 'The ferry sank on Friday.', outlet: 'Reef Channel' }]);
  });

  it('is read as far as it goes where it is cut off, and where Python wrote it', () => {
    const { articles, rejected } = articlesIn(
      '[\n{"title":"A","text":"NaN is here.","x":NaN},\n{"title":"B","te',
      'a.json',
    );
    expect(articles).toMatchObject([{ title: 'A', text: 'NaN is here.' }]);
    expect(rejected).toMatchObject([{ line: 3 }]);
  });

  it.each([
    ['no text', [{ title: 'T' }, ONE], 'Record 1 ("T") has no text.'],
    ['no JSON', undefined, 'The file is not valid JSON.'],
    ['no article', { version: '1', files: ['a'] }, 'There is no record with a title or a text in it.'],
  ])('says what is wrong: %s', (_, value, reason) => {
    const { rejected } = value === undefined ? articlesIn('words', 'a.json') : read(value);
    expect(rejected).toMatchObject([{ reason, remedy: expect.any(String) }]);
  });

  it('reads a body as HTML, markdown or plain text, by what it holds', () => {
    const bodies = [
      '<p>One.</p><p>Two.</p>',
      '**One.**\n\n[Two](https://a.example).',
      'One.\n\nTwo.',
      'One.\\n\\nTwo.',
    ];
    expect(
      read(bodies.map((text, id) => ({ id, title: `T${id}`, text }))).articles.map(({ text }) => text),
    ).toEqual(bodies.map(() => 'One.\nTwo.'));
  });
});
