import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.js';
import { readArticles } from '../../src/corpus/read-articles.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';
import type { Answer } from '../../src/retrieval/answer.js';
import { ask } from '../../src/retrieval/ask.js';
import type { Snapshot } from '../../src/retrieval/snapshot.js';
import { snapshotFrom } from '../support/articles.js';
import { hostile } from '../support/hostile.js';
import { smallConcepts } from '../support/small-glossary.js';

const SEED = 20_240_305;
const CONCEPTS = smallConcepts();

/** What questions and articles are made of alike, so that something is found. */
const PIECES = [
  ...[
    'The strike',
    'at the Grain Terminal',
    'Mara Vale',
    'said:',
    '“Will it hold?”',
    'Dr. Reed',
    '1,000 tons',
    '3.5',
  ],
  ...['粮食码头', '罢工。', '玛拉·韦尔', '说：“会的！”', '10万人', '𠮷野', '《海湾》', '澤連斯基'],
  ...['إضراب', 'محطة الحبوب', 'هل انتهى؟', 'بوتين', '٣ آلاف', 'الســلام', 'قال..'],
  ...['Путина', 'забастовка', 'Киева', '«Откроют?» —', 'Їжак', 'Києва', 'об’єкт', '5 тыс.', 'фёрри'],
  ...[
    'ბორანი',
    'เรือข้ามฟาก',
    'フェリー',
    'İzmir',
    'Straße',
    'ß',
    '🙂',
    '👨‍👩‍👧',
    '\n',
    '\n\n',
    '。',
    '. ',
    '? ',
    '! ',
  ],
  ...['\u200f', '\u202e', '\u00ad', '\u0007', '\u0301', '\ud83d', '|', '\t', '&amp;', '<b>', '…', '"', ')'],
];
const prose = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((pieces) => pieces.join(' '));
const file = fc.oneof({ weight: 3, arbitrary: prose }, hostile());
const corpus = fc
  .array(fc.record({ title: prose, body: file }), { maxLength: 5 })
  .map((files) => files.flatMap(({ title, body }, at) => articlesOf(`${at}.md`, title, body)));
const question = fc.oneof(prose, hostile({ maxPieces: 8 }), fc.string({ unit: 'binary', maxLength: 20 }));

function articlesOf(path: string, title: string, body: string): readonly Article[] {
  const text = `---\ntitle: ${JSON.stringify(title)}\nauthor: Wire\n---\n${body}\n`;
  return readArticles({ path, bytes: new TextEncoder().encode(text) }, NO_SOURCES).articles;
}

function expectTrue({ citations, nearest }: Answer, { articles }: Snapshot): void {
  if (citations.length > 0) expect(nearest).toEqual([]);
  for (const { articleId, excerpt, heading, question: asked } of citations) {
    const { text } = articles.get(articleId) ?? { text: '' };
    expect(excerpt.text).toBe(text.slice(excerpt.start, excerpt.end));
    expect(excerpt.text.trim()).not.toBe('');
    expect(excerpt.start).toBeGreaterThanOrEqual(0);
    expect(excerpt.end).toBeLessThanOrEqual(text.length);
    expect(excerpt.text.isWellFormed()).toBe(text.isWellFormed());
    for (const line of [heading, asked]) if (line !== undefined) expect(text).toContain(line);
    let at = 0;
    for (const { start, end } of excerpt.highlights) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(at).toBeLessThanOrEqual(excerpt.text.length);
  }
  for (const { articleId } of citations) {
    expect(citations.filter((other) => other.articleId === articleId).length).toBeLessThanOrEqual(2);
  }
  const passages = citations.map(({ passage, excerpt }) => `${passage} ${excerpt.start}`);
  expect(new Set(passages).size).toBe(passages.length);
}

describe('an answer from any corpus to any question', () => {
  it('quotes what the articles say, letter for letter, and says the same again', () => {
    fc.assert(
      fc.property(corpus, fc.array(question, { minLength: 1, maxLength: 4 }), (articles, questions) => {
        const snapshot = snapshotFrom(articles, CONCEPTS);
        for (const text of questions) {
          const answer = ask(snapshot, { text, limit: 25 });
          expectTrue(answer, snapshot);
          expect(ask(snapshot, { text, limit: 25 })).toEqual(answer);
        }
      }),
      { seed: SEED, numRuns: 120 },
    );
  });

  it('is the same whoever asked what before', () => {
    fc.assert(
      fc.property(corpus, question, question, (articles, first, second) => {
        const [one, other] = [snapshotFrom(articles, CONCEPTS), snapshotFrom(articles, CONCEPTS)];
        ask(one, { text: first });
        expect(ask(one, { text: second })).toEqual(ask(other, { text: second }));
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});
