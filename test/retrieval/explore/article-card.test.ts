import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryFrom } from '../../../src/glossary/read-glossary.js';
import { articleCard, articlePage } from '../../../src/retrieval/explore/article-card.js';
import { pagesOfArticle } from '../../../src/retrieval/explore/article-pages.js';
import { articleMeant, headlines } from '../../../src/retrieval/explore/headlines.js';
import { digestOf } from '../../../src/retrieval/in-context.js';
import { articleOf, snapshotFrom } from '../../support/articles.js';
import { CONCEPTS, HARBOUR, harbour } from '../../support/harbour.js';

const idOf = (title: string) => HARBOUR.find((article) => article.title === title)?.id ?? '';
const card = (title: string, snapshot = harbour) =>
  articleCard(snapshot, { articleId: idOf(title), language: 'en' });

describe('the card of an article', () => {
  it('has its parts: sections, or interview questions, and what stands before them', () => {
    expect(card('A talk with the ferryman')?.parts).toEqual([
      { kind: undefined, title: undefined, page: 0 },
      { kind: 'question', title: 'Why did the ferry stop running in January?', page: 1 },
      { kind: 'question', title: 'Will you retire?', page: 2 },
    ]);
    expect(card('Notes from the council')?.parts.map(({ title }) => title)).toEqual([
      'Lighthouse museum',
      'School kitchen',
    ]);
    expect(card('Dockers stop work')?.parts).toHaveLength(1);
  });

  it('has the other reports of the same story, in any language', () => {
    const titles = card('Dockers stop work')?.sameStory.map(({ title }) => title);
    expect(titles).toContain('码头工人罢工');
    expect(titles).toContain('إضراب في الميناء');
    expect(titles).not.toContain('Harbour bridge reopens');
  });

  it('has reports that repeat its words', () => {
    const lines = [
      'The tug Alma pulled a grain barge off the sandbank at dawn, watched by nine gulls and a boy.',
    ];
    const one = articleOf({ title: 'Tug frees barge', outlet: 'A', day: '2024-01-01', lines });
    const copy = articleOf({ title: 'Barge freed by tug', outlet: 'B', day: '2024-01-02', lines });
    const snapshot = snapshotFrom([one, copy], CONCEPTS);
    for (const [own, other] of [
      [one, copy],
      [copy, one],
    ] as const) {
      const found = articleCard(snapshot, { articleId: own.id, language: 'en' });
      expect(found?.sameStory.map(({ title }) => title)).toEqual([other.title]);
      expect(found?.related).toEqual([]);
    }
  });

  it('says whom the article cites at its beginning', () => {
    const wire = glossaryFrom(
      'organisations:\n- id: harbour-wire\n  labels:\n    en: { preferred: Harbour News Agency }\n',
      'wire.yaml',
    );
    const cites = articleOf({
      title: 'Pier mended',
      lines: ['The pier is whole, Harbour News Agency reported.'],
    });
    const none = articleOf({ title: 'Pier opens', lines: ['The pier is open to walkers again.'] });
    const snapshot = snapshotFrom([cites, none], wire);
    const citing = ({ id }: typeof cites) =>
      articleCard(snapshot, { articleId: id, language: 'en' })?.source.citing;
    expect(citing(cites)).toEqual({ id: 'harbour-wire', name: 'Harbour News Agency' });
    expect(citing(none)).toBeUndefined();
  });

  it('has articles on the same people and places, and says which these are', () => {
    const about = (title: string, day: string, rest: string) =>
      articleOf({
        title,
        outlet: 'Harbour Gazette',
        day,
        lines: [`Mara Vale came to the Grain Terminal. ${rest}`],
      });
    const snapshot = snapshotFrom(
      [
        ...HARBOUR,
        about('A new crane', '2023-01-02', 'A crane was put up there, the fourth of its kind on this coast.'),
        about('A farewell', '2022-05-06', 'The cook of the canteen was given flowers and a copper kettle.'),
      ],
      CONCEPTS,
    );
    const found = articleCard(snapshot, { articleId: 'a-new-crane.md', language: 'en' });
    const [first] = found?.related ?? [];
    expect(first?.source.title).toBe('A farewell');
    expect(first?.shared).toEqual(expect.arrayContaining(['Mara Vale', 'Grain Terminal']));
    const inChinese = articleCard(snapshot, { articleId: 'a-new-crane.md', language: 'zh' });
    expect(inChinese?.related[0]?.shared).toContain('粮食码头');
  });

  it('is not there for an article that is not', () => {
    expect(articleCard(harbour, { articleId: 'nothing', language: 'en' })).toBeUndefined();
    expect(articlePage(harbour, { articleId: 'nothing', page: 0 })).toBeUndefined();
  });
});

describe('the pages of an article', () => {
  it('give an answer to an interviewer word for word, under the question, with where it stands', () => {
    const page = articlePage(harbour, { articleId: idOf('A talk with the ferryman'), page: 1 });
    expect(page).toMatchObject({
      part: { kind: 'question', title: 'Why did the ferry stop running in January?' },
      text: 'Ice had bent the rudder, and no yard on this coast could straighten it before the thaw.',
      page: 1,
      pages: 3,
      cut: { before: false, after: false },
    });
    const { start, end, digest } = page?.mark ?? { start: 0, end: 0, digest: '?' };
    const { text = '' } = harbour.articles.get(page?.source.articleId ?? HARBOUR[0]?.id ?? never()) ?? {};
    expect(text.slice(start, end)).toBe(page?.text);
    expect(digestOf(page?.text ?? '')).toMatch(new RegExp(`^${digest}`));
  });

  it('give the last one for a page that is not there any more', () => {
    const articleId = idOf('A talk with the ferryman');
    expect(articlePage(harbour, { articleId, page: 99 })?.page).toBe(2);
    expect(articlePage(harbour, { articleId, page: -1 })?.page).toBe(0);
  });

  it('hold every sentence once, in order, and say where a paragraph is cut', () => {
    const sentence = fc.integer({ min: 1, max: 60 }).map((n) => `${'Rope '.repeat(n)}end.`);
    const line = fc.oneof(
      fc.array(sentence, { minLength: 1, maxLength: 20 }).map((all) => all.join(' ')),
      fc.constant({ heading: 'A heading' }),
      fc.constant({ question: 'A question?' }),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const article = articleOf({ title: 'Ropes', lines });
        const { parts, pages } = pagesOfArticle(article);
        const paragraphs = lines.filter((each) => typeof each === 'string').join(' ');
        const read = pages.map(({ start, end }) => article.text.slice(start, end)).join(' ');
        expect(read.replace(/A heading\n|A question\?\n/g, '').replaceAll('\n', ' ')).toBe(paragraphs);
        for (const { start, end } of pages) expect(end - start).toBeLessThanOrEqual(2000);
        for (const [at, { page }] of parts.entries()) expect(pages[page]?.part).toBe(at);
      }),
      { seed: 3, numRuns: 100 },
    );
    const long = articleOf({ title: 'Long', lines: ['A sentence about ropes. '.repeat(150).trim()] });
    const first = articlePage(snapshotFrom([long]), { articleId: long.id, page: 0 });
    expect(first?.cut).toEqual({ before: false, after: true });
  });
});

describe('headlines', () => {
  const titles = (text: string) => headlines(harbour, { text, limit: 5 }).map(({ title }) => title);

  it('are found by their words in any language, then by what articles are about', () => {
    expect(titles('ferrym')).toEqual(['A talk with the ferryman']);
    expect(titles('罢工')[0]).toBe('码头工人罢工');
    expect(titles('إضراب')[0]).toBe('إضراب في الميناء');
    expect(titles('strike')).toContain('Страйк у гавані');
    expect(titles('strike')).toContain('码头工人罢工');
  });

  it('are the newest while nothing is typed', () => {
    expect(titles('')).toEqual([
      'День художника',
      'Visitors from the north',
      'Страйк у гавані',
      'إضراب في الميناء',
      '码头工人罢工',
    ]);
  });

  it('tell which article is meant, by an id, a whole headline, or words of one', () => {
    expect(articleMeant(harbour, idOf('码头工人罢工'))?.title).toBe('码头工人罢工');
    expect(articleMeant(harbour, 'harbour BRIDGE reopens')?.title).toBe('Harbour bridge reopens');
    expect(articleMeant(harbour, 'talk ferryman')?.title).toBe('A talk with the ferryman');
    expect(articleMeant(harbour, 'submarine')).toBeUndefined();
    expect(articleMeant(harbour, '\uD800')).toBeUndefined();
  });
});

function never(): never {
  throw new Error('help: the page has a source');
}
