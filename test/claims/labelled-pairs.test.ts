import { describe, expect, it } from 'vitest';
import { figuresOf, pairsOf, readScenes } from '../../scripts/support/eval-differences.js';
import { loadGlossary } from '../../src/glossary/load-glossary.js';

const pairs = pairsOf(readScenes('data/differences.yaml'), loadGlossary('data/glossary.yaml'));
const reported = pairs.filter(({ part }) => part === 'reported');

describe('the labelled pairs of data/differences.yaml', () => {
  it('are two hundred or more, in five languages, most of them across languages', () => {
    const languages = new Set(pairs.flatMap(({ a, b }) => [a.lang, b.lang]));
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect([...languages].sort()).toEqual(['ar', 'en', 'ru', 'uk', 'zh']);
    expect(pairs.filter(({ a, b }) => a.lang !== b.lang).length).toBeGreaterThan(pairs.length / 2);
  });

  it('are told to differ with a precision of 0.9 or more on the half that nothing was tuned on', () => {
    const { precision, said } = figuresOf(reported);
    expect(said).toBeGreaterThan(20);
    expect(precision).toBeGreaterThanOrEqual(0.9);
  });

  it('are found to differ more often than not, in that half', () => {
    expect(figuresOf(reported).recall).toBeGreaterThan(0.5);
  });
});
