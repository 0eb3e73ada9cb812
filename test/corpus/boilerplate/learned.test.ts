import { expect, it } from 'vitest';
import { learn } from '../../../src/corpus/boilerplate/learn.js';
import { corpusOf } from '../../../src/corpus/read-corpus.js';
import { NO_SOURCES, sourcesFrom } from '../../../src/corpus/sources.js';
import { articlesIn } from '../support/articles-in.js';

const SUBJECTS = ['Ferry', 'Crane', 'Museum', 'Bridge', 'Market', 'Tower', 'School', 'Bakery'];
const BODY = 'opened on Monday after a long winter, and many came to see it.';

/** Articles of one outlet, each told apart by its subject. */
function files(article: (subject: string) => string) {
  return SUBJECTS.map((subject) =>
    articlesIn(
      `---\ntitle: ${JSON.stringify(`${subject} opens - Quay Letters`)}\noutlet: Quay Letters\n---\n\n${article(subject)}\n`,
      `${subject}.md`,
    ),
  );
}
const texts = (article: (subject: string) => string, yaml = '') =>
  corpusOf(files(article), { rejected: [], sources: sourcesFrom(yaml, 'sources.yaml') }).articles;

it.each([
  ['an opening', (subject: string) => `Quay desk – The ${subject} ${BODY}`, 'Quay desk –'],
  [
    'a line anywhere',
    (subject: string) => `The ${subject} ${BODY}\n\nQuay Letters, page 3\n\nIt rained.`,
    'Quay Letters, page 3',
  ],
  [
    'a closing sentence',
    (subject: string) => `The ${subject} ${BODY} Quay Letters is printed on paper.`,
    'Quay Letters is printed on paper.',
  ],
  [
    'a footer',
    (subject: string) => `The ${subject} ${BODY}\n\nMarks ${subject} harbour quay`,
    'Marks Ferry harbour quay',
  ],
])('%s that recurs is taken from each article and kept beside it', (_, article, kept) => {
  const [first] = texts(article);
  expect(first?.text).toMatch(/^The Ferry opened on Monday/);
  expect(first?.text).not.toContain(kept);
  expect(first?.boilerplate).toContain(kept);
  expect(first?.blocks.map(({ start, end }) => first.text.slice(start, end)).join('\n')).toBe(first?.text);
});

it('the name of the outlet is taken from headlines', () => {
  expect(texts((subject) => `The ${subject} ${BODY}`).map(({ title }) => title)).toContain('Ferry opens');
});

it('a sentence that only some articles tell again stays', () => {
  const background = 'The harbour has belonged to the town since 1712.';
  const told = texts((subject) => `The ${subject} ${BODY}${subject < 'D' ? ` ${background}` : ''}`);
  expect(told.filter(({ text }) => text.includes(background))).toHaveLength(3);
});

it('what moderators keep stays', () => {
  const line = 'Quay Letters, page 3';
  const article = (subject: string) => `The ${subject} ${BODY}\n\n${line}\n\nIt rained.`;
  expect(texts(article, `boilerplate: { keep: [${JSON.stringify(line)}] }`)[0]?.text).toContain(line);
});

it('is the same whatever the order of the articles, and nothing for few', () => {
  const all = files((subject) => `Quay desk – The ${subject} ${BODY}`).flatMap(({ articles }) => articles);
  const keys = (articles: typeof all) =>
    [...learn(articles, NO_SOURCES).values()]
      .flat()
      .map(({ kind, key, count }) => `${kind} ${key} ${count}`)
      .sort();
  expect(keys([...all].reverse())).toEqual(keys(all));
  expect(keys(all)).not.toEqual([]);
  expect(keys(all.slice(0, 3))).toEqual([]);
});
