import { describe, expect, it } from 'vitest';
import type { Article, ArticleId } from '../../../src/corpus/article.js';
import { fingerprintOf } from '../../../src/retrieval/digest/arrivals.js';
import type { DigestRequest } from '../../../src/retrieval/digest/digest.js';
import { makeDigest } from '../../../src/retrieval/digest/make-digest.js';
import { onThisDay } from '../../../src/retrieval/digest/on-this-day.js';
import { articleOf, snapshotFrom } from '../../support/articles.js';
import { CONCEPTS, HARBOUR, harbour } from '../../support/harbour.js';

const all = (articles: readonly Article[]) => articles.map(({ id }) => ({ id, kind: 'new' as const }));
const digest = (given: Partial<DigestRequest> = {}, snapshot = harbour) =>
  makeDigest(snapshot, {
    arrivals: all([...snapshot.articles.values()]),
    locale: 'en',
    firstRun: false,
    ...given,
  });

describe('a digest', () => {
  it('has every arrival once, in a story or left out', () => {
    for (const given of [{}, { firstRun: true }, { languages: ['ar' as const] }, { topics: ['roof'] }]) {
      const { stories, leftOut } = digest(given);
      const ids = [
        ...stories.flatMap(({ lead, also }) => [lead, ...also].map(({ articleId }) => articleId)),
        ...leftOut.map(({ source }) => source.articleId),
      ];
      expect(ids.sort()).toEqual(HARBOUR.map(({ id }) => id).sort());
    }
  });

  it('quotes its articles word for word', () => {
    for (const { lead, excerpt } of digest().stories) {
      const article = harbour.articles.get(lead.articleId);
      expect(excerpt?.text).toBe(article?.text.slice(excerpt?.start, excerpt?.end));
    }
  });

  it('puts reports in several languages on one event together, and takes the headline in the language of the channel', () => {
    const [first] = digest({ locale: 'ar' }).stories;
    expect(first?.lead.title).toBe('إضراب في الميناء');
    expect(first?.also.map(({ title }) => title)).toContain('Dockers stop work');
  });
});

it('passes over articles that are not in the corpus', () => {
  expect(digest({ arrivals: [{ id: 'nowhere' as ArticleId, kind: 'new' }] })).toEqual({
    stories: [],
    leftOut: [],
  });
});

it('fingerprints tell whether an article changed materially', () => {
  const of = (title: string, text: string) => fingerprintOf({ title, text });
  expect(of('Bridge  opens', 'On Monday, it “opened”.')).toBe(of('Bridge opens', 'On Monday it "opened"'));
  expect(of('Bridge opens', 'It is 1.5 km long.')).not.toBe(of('Bridge opens', 'It is 15 km long.'));
  expect(of('Bridge opens', 'On Monday')).not.toBe(of('Bridge opens', 'On Tuesday'));
});

it('quotes what articles said on the same day of earlier years', () => {
  const snapshot = snapshotFrom([
    articleOf({ title: 'Then', lines: ['The old crane fell into the harbour.'], day: '2021-05-06' }),
    articleOf({ title: 'Another day', lines: ['A ferry sank near the pier.'], day: '2021-05-07' }),
    articleOf({ title: 'Now', lines: ['The new crane stands.'], day: '2023-05-06' }),
  ]);
  const found = onThisDay(snapshot, { day: '2023-05-06', locale: 'en' });
  expect(found.map(({ excerpt }) => excerpt.text)).toEqual(['The old crane fell into the harbour.']);
});

/** Six short articles: two on one event by one house, one that repeats the first, and three others. */
const town = (() => {
  const text = [
    'Mara Vale, the harbour master, opened the new bridge over the bay on Tuesday before 412 guests.',
    'The bridge had been closed for nine months, and lorries had to take the ferry.',
  ];
  const gazette = articleOf({ title: 'Bridge opens', outlet: 'Gazette', day: '2024-03-05', lines: text });
  const post = articleOf({
    title: 'Harbour master opens bridge',
    outlet: 'Post',
    day: '2024-03-06',
    lines: [
      'On Tuesday Mara Vale opened the bridge over the bay; 412 guests came, and lorries crossed it at last.',
    ],
  });
  const copy = articleOf({ title: 'Copied', outlet: 'Mirror', day: '2024-03-06', lines: text });
  const strike = articleOf({
    title: 'Забастовка',
    outlet: 'Залив',
    day: '2024-03-04',
    lines: ['Докеры объявили забастовку из-за ночных смен.'],
  });
  const museum = articleOf({
    title: 'Museum roof',
    outlet: 'Post',
    day: '2024-02-01',
    lines: ['Councillors agreed to pay for a new roof of the lighthouse museum.'],
  });
  const undated = articleOf({
    title: 'Kitchen',
    outlet: 'Post',
    lines: ['The school kitchen serves soup again.'],
  });
  const family = new Map([
    ['Gazette', 'The House'],
    ['Post', 'The House'],
  ]);
  const articles = [gazette, post, copy, strike, museum, undated].map((article) => ({
    ...article,
    publisher: family.get(article.outlet ?? '') ?? article.outlet,
  }));
  return { snapshot: snapshotFrom(articles, CONCEPTS), gazette, post, copy, strike, museum, undated };
})();
const titles = ({ stories }: ReturnType<typeof makeDigest>) => stories.map(({ lead }) => lead.title);
const ofTown = (given: Partial<DigestRequest> = {}) => digest(given, town.snapshot);
const reasons = ({ leftOut }: ReturnType<typeof makeDigest>) =>
  Object.fromEntries(leftOut.map(({ source, reason }) => [source.title, reason]));

describe('a digest of a small town', () => {
  it('tells the event that most houses report first, counting a family of publishers once, then the newest', () => {
    const { stories } = ofTown();
    expect(stories[0]).toMatchObject({ reports: 3, publishers: 2, kind: 'new' });
    expect(stories[0]?.also.map(({ title, repeats }) => [title, repeats])).toContainEqual(['Copied', true]);
    expect(stories.slice(1).map(({ lead }) => lead.title)).toEqual(['Забастовка', 'Museum roof', 'Kitchen']);
  });

  it('says which concepts and topics of the channel a story meets, in its language, and marks them', () => {
    const found = ofTown({ concepts: ['mara-vale', 'gone'], topics: ['museum roof', 'мост'], locale: 'ru' });
    expect(found.stories.map(({ met }) => met)).toEqual([
      [{ kind: 'concept', name: 'Мара Вейл' }],
      [{ kind: 'topic', name: 'museum roof' }],
    ]);
    const [first] = found.stories;
    const marked = first?.excerpt?.highlights.map(({ start, end }) => first.excerpt?.text.slice(start, end));
    expect(marked).toContain('Mara Vale');
    expect(reasons(found)).toEqual({ Забастовка: 'topic', Kitchen: 'topic' });
  });

  it('leaves out other languages and outlets, each with its reason', () => {
    expect(reasons(ofTown({ languages: ['ru'] }))['Museum roof']).toBe('language');
    expect(reasons(ofTown({ outlets: ['ЗАЛИВ'] }))).toMatchObject({ 'Museum roof': 'outlet' });
    expect(titles(ofTown({ outlets: ['ЗАЛИВ'] }))).toEqual(['Забастовка']);
  });

  it('has nothing for topics that say nothing', () => {
    expect(titles(ofTown({ topics: ['?!'] }))).toEqual([]);
  });

  it('leaves out what repeats an article that was there before, whichever of the two is read first', () => {
    expect(reasons(ofTown({ arrivals: all([town.copy]) }))).toEqual({ Copied: 'repetition' });
    expect(reasons(ofTown({ arrivals: all([town.gazette]) }))).toEqual({ 'Bridge opens': 'repetition' });
  });

  it('tells a repetition where the channel takes no articles of the outlet that had it before', () => {
    expect(titles(ofTown({ arrivals: all([town.copy]), outlets: ['Mirror'] }))).toEqual(['Copied']);
  });

  it('marks a story as updated where all of its reports are', () => {
    const arrivals = [{ id: town.museum.id, kind: 'updated' as const }];
    expect(ofTown({ arrivals }).stories).toMatchObject([{ kind: 'updated', lead: { kind: 'updated' } }]);
  });

  it('tells only the newest stories in a first digest', () => {
    const more = Array.from({ length: 9 }, (_, n) =>
      articleOf({
        title: `Note ${n}`,
        day: `2024-01-0${n + 1}`,
        lines: [`Something quite else happened at place${n}.`],
      }),
    );
    const snapshot = snapshotFrom(more);
    const first = digest({ firstRun: true }, snapshot);
    expect(titles(first)).toEqual(['Note 8', 'Note 7', 'Note 6', 'Note 5', 'Note 4']);
    expect(new Set(Object.values(reasons(first)))).toEqual(new Set(['first']));
  });
});
