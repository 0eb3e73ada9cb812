import { expect, it } from 'vitest';
import { articleIn, articlesIn } from '../support/articles-in.js';

const ITEMS = `# 每周要闻

### 第一座桥开通

两岸居民参加了[仪式](https://b.example/c)。

[查看原文](https://a.example/1)

### 第二座桥动工
来源：河谷网
日期：2024年5月6日

工程将持续三年。

[查看原文](https://a.example/2)
`;

it('makes one article of each item in a markdown file', () => {
  expect(articlesIn(ITEMS).articles).toMatchObject([
    {
      format: 'items',
      title: '第一座桥开通',
      text: '两岸居民参加了仪式。',
      link: { kind: 'source', url: 'https://a.example/1' },
    },
    {
      title: '第二座桥动工',
      outlet: '河谷网',
      text: '工程将持续三年。',
      date: { iso: '2024-05-06T12:00:00.000Z' },
    },
  ]);
});

it('gives items what their front matter says of all', () => {
  const { articles } = articlesIn(`---\nauthor: 河谷网\ndate: 2024-05-07\n---\n${ITEMS}`);
  expect(articles.map(({ date }) => date.iso?.slice(0, 10))).toEqual(['2024-05-07', '2024-05-06']);
  expect(articles[0]?.outlet).toBe('河谷网');
});

it('tells two items with the same title and link apart', () => {
  const twice = '### A\n\nOne.\n\n[Source](https://a.example)\n\n'.repeat(2);
  expect(new Set(articlesIn(twice).articles.map(({ id }) => id)).size).toBe(2);
});

it('reads markdown that is one article with headings', () => {
  const article = articleIn(
    '# The heading\n\n*6 May 2024*\n\nText **bold** goes here.\n\n## Below\n\n- one\n- two',
    'a.md',
  );
  expect(article).toMatchObject({
    format: 'markdown',
    title: 'The heading',
    date: { iso: '2024-05-06T12:00:00.000Z' },
  });
  expect(article.text).toBe('Text bold goes here.\nBelow\none\ntwo');
});

it('knows markdown by its marks, whatever the file is called', () => {
  expect(articleIn('# The heading\n\nSome words.', 'a.txt').format).toBe('markdown');
});
