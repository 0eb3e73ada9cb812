import { expect, it } from 'vitest';
import { dateOfArticle } from '../../../src/corpus/dates/date-of-article.js';
import { dateOf, UNKNOWN_DATE } from '../../../src/corpus/dates/dates.js';
import { corpusOf } from '../../../src/corpus/read-corpus.js';
import { NO_SOURCES } from '../../../src/corpus/sources.js';
import { articlesIn } from '../support/articles-in.js';

const dayOf = (...given: Parameters<typeof dateOfArticle>) => dateOfArticle(...given).iso?.slice(0, 10);

it("does not let a date of the text overrule its file's name or its address", () => {
  const date = dateOf('3 March 1912');
  expect(dayOf({ format: 'text', date, image: undefined, link: undefined }, '2024-05-16-lamp.txt')).toBe(
    '2024-05-16',
  );
  expect(dayOf({ format: 'markdown', date, link: 'https://a.example/2024/05/16/a' }, 'a.md')).toBe(
    '2024-05-16',
  );
});

it('keeps a date of the text that agrees with them, with its time', () => {
  const date = dateOf('16 May 2024, 15:02');
  expect(dateOfArticle({ format: 'text', date }, 'news/2024-05-16.txt').iso).toBe('2024-05-16T15:02:00.000Z');
  expect(
    dateOfArticle({ format: 'text', date, link: 'https://a.example/2024/05/a' }, 'a.txt').precision,
  ).toBe('minute');
});

it('lets front matter overrule both', () => {
  expect(dayOf({ format: 'post', date: dateOf('2024-05-18') }, '2024-05-16-lamp.md')).toBe('2024-05-18');
});

it("takes an article's address for its date before its picture's, of which only the month counts", () => {
  const image = 'https://a.example/uploads/2023/01/09/a.jpg';
  const draft = { format: 'post', date: UNKNOWN_DATE, image } as const;
  expect(dayOf({ ...draft, link: 'https://a.example/2024/05/16/a' }, 'a.md')).toBe('2024-05-16');
  expect(dateOfArticle(draft, 'a.md')).toMatchObject({ iso: '2023-01-01T12:00:00.000Z', precision: 'month' });
});

it('takes nothing from a picture that several articles show', () => {
  const post = (title: string, picture: string) =>
    `---\ntitle: ${title}\nimage: https://a.example/2023/01/${picture}.jpg\n---\nThe keeper lit the ${title} lamp on that evening.\n`;
  const files = [post('red', 'logo'), post('blue', 'logo'), post('green', 'own')].map((text, index) => ({
    articles: articlesIn(text, `${index}.md`).articles,
    rejected: [],
  }));
  const { articles } = corpusOf(files, { rejected: [], sources: NO_SOURCES });
  expect(articles.map(({ date }) => date.known)).toEqual(['unknown', 'unknown', 'inferred']);
});
