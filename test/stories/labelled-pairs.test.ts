import { describe, expect, it } from 'vitest';
import { LABELLED_ARTICLE, type PairOutcome, pairOutcomes } from '../../scripts/support/eval-stories.js';
import { readJsonLines } from '../../scripts/support/json-lines.js';
import { loadGlossary } from '../../src/glossary/load-glossary.js';

const rows = readJsonLines('data/stories.jsonl', LABELLED_ARTICLE);
const glossary = loadGlossary('data/glossary.yaml');

function figures(pairs: readonly PairOutcome[]) {
  const right = pairs.filter(({ isSame, isTogether }) => isSame && isTogether).length;
  return {
    precision: right / pairs.filter(({ isTogether }) => isTogether).length,
    recall: right / pairs.filter(({ isSame }) => isSame).length,
  };
}

describe('the labelled articles', () => {
  it('are in five languages, and no family is in both halves', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const halves = (half: string) =>
      new Set(rows.filter((row) => row.half === half).map(({ family }) => family));
    expect([...halves('tune')].filter((family) => halves('report').has(family))).toEqual([]);
  });
});

describe('reports of the half that no weight was chosen on', () => {
  const ofHalf = (withDays: boolean) =>
    pairOutcomes(rows, glossary, { withDays }).filter(({ one }) => one.half === 'report');

  it('are put together without a wrong pair, and most that belong together are', () => {
    const { precision, recall } = figures(ofHalf(true));
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThan(0.9);
  });

  it('are put together more rarely where nobody knows their days, hardly ever wrongly', () => {
    const { precision, recall } = figures(ofHalf(false));
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.5);
  });
});
