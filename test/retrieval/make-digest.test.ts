import { describe, expect, it } from 'vitest';
import type { Article, ArticleId } from '../../src/corpus/article.js';
import { fingerprintOf } from '../../src/retrieval/arrivals.js';
import type { DigestRequest } from '../../src/retrieval/digest.js';
import { makeDigest } from '../../src/retrieval/make-digest.js';
import { onThisDay } from '../../src/retrieval/on-this-day.js';
import { articleOf, snapshotFrom } from '../support/articles.js';
import { HARBOUR, harbour } from '../support/harbour.js';

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
