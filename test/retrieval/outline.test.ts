import { expect, it } from 'vitest';
import { outline } from '../../src/retrieval/outline.js';
import { articleOf, snapshotFrom } from '../support/articles.js';
import { CONCEPTS, harbour } from '../support/harbour.js';

it('tells the people whom most articles name, in the language of the reader', () => {
  const about = (n: number) =>
    articleOf({
      title: `Part ${n}`,
      lines: ['Mara Vale spoke.', 'Mara Vale, the harbour master, spoke again.'],
    });
  const snapshot = snapshotFrom([about(1), about(2)], CONCEPTS);
  expect(outline(snapshot, { language: 'en' }).people).toEqual([{ name: 'Mara Vale', articles: 2 }]);
  const [person] = outline(snapshot, { language: 'zh' }).people;
  expect(person?.name).toMatch(/\p{sc=Han}/u);
});

it('tells the longest stretches without coverage, longest first', () => {
  expect(outline(harbour, { language: 'en' }).gaps).toEqual([
    { from: '2023-11-21', to: '2024-01-31', days: 72 },
    { from: '2024-03-06', to: '2024-04-09', days: 35 },
    { from: '2024-02-02', to: '2024-03-04', days: 32 },
  ]);
});

it('tells of no gaps and nobody where there is nothing', () => {
  expect(outline(snapshotFrom([]), { language: 'en' })).toEqual({ people: [], gaps: [] });
});
