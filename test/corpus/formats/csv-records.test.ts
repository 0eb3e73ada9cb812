import { expect, it } from 'vitest';
import { articlesIn } from '../support/articles-in.js';

it.each([
  [
    'commas',
    'title,text,date,outlet,link\n"Ferry, sunk","The ferry sank.\n\nNobody died.",2024-05-06,Reef,https://a.example/1\n',
    'a.csv',
  ],
  [
    'semicolons and a byte order mark',
    '\uFEFF\u6807\u9898;\u6b63\u6587;\u65e5\u671f;\u6765\u6e90;\u94fe\u63a5\r\n"Ferry, sunk";"The ferry sank.\n\nNobody died.";2024-05-06;Reef;https://a.example/1\r\n',
    'a.csv',
  ],
  [
    'a line that names the delimiter',
    'sep=;\nheadline;body;published;source;url\nFerry, sunk;<p>The ferry sank.</p><p>Nobody died.</p>;2024-05-06;Reef;https://a.example/1\n',
    'a.csv',
  ],
  [
    'tabs',
    'title\tcontent\tdate\toutlet\turl\nFerry, sunk\tThe ferry sank.\\n\\nNobody died.\t2024-05-06\tReef\thttps://a.example/1\n',
    'a.tsv',
  ],
])('reads a table with a header, parted by %s', (_, text, path) => {
  const { articles, rejected } = articlesIn(text, path);
  expect(rejected).toEqual([]);
  expect(articles).toMatchObject([
    {
      title: 'Ferry, sunk',
      text: 'The ferry sank.\nNobody died.',
      outlet: 'Reef',
      date: { written: '2024-05-06' },
      link: { url: 'https://a.example/1' },
    },
  ]);
});

it('names the rows that cannot be read, and reads the others', () => {
  const { articles, rejected } = articlesIn(
    'title,text\nA,"One ""x""."\nB,one,two\nC,\nD,Four "five" six.\nE,"open\n',
    'a.csv',
  );
  expect(articles.map(({ title, text }) => [title, text])).toEqual([
    ['A', 'One "x".'],
    ['D', 'Four "five" six.'],
  ]);
  expect(rejected.map(({ line }) => line)).toEqual([3, 6, 4]);
});

it('asks for a header where there is none', () => {
  expect(articlesIn('one,two\n1,2\n', 'a.csv').rejected).toMatchObject([
    { line: 1, remedy: expect.stringContaining('header') },
  ]);
});
