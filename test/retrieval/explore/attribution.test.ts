import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Language } from '../../../src/language/languages.js';
import { quotationsBy } from '../../../src/retrieval/explore/attribution.js';

/** Sentences written for this: who speaks in them, whom they speak to or of, and titles in quotation marks. */
const LABELLED = z
  .array(
    z.object({
      language: z.enum(['ar', 'en', 'ru', 'uk', 'zh']),
      text: z.string(),
      /** As the sentence writes it. */
      name: z.string(),
      isPlain: z.boolean(),
      others: z.array(z.string()),
      isBy: z.boolean(),
    }),
  )
  .parse(JSON.parse(readFileSync('test/retrieval/explore/fixtures/attribution.json', 'utf8')));

const rangeOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

const judged = LABELLED.map(({ language, text, name, isPlain, others, isBy }) => {
  const found = quotationsBy(text, [{ ...rangeOf(text, name), isPlain }], {
    others: others.map((other) => rangeOf(text, other)),
    language,
  });
  return { language, text, isBy, found };
});

const rates = (rows: typeof judged) => {
  const found = rows.filter((row) => row.found.length > 0);
  const right = found.filter(({ isBy }) => isBy).length;
  return {
    precision: found.length === 0 ? 1 : right / found.length,
    recall: right / rows.filter(({ isBy }) => isBy).length,
  };
};

describe('quotationsBy', () => {
  it('attributes no quotation of the labelled ones to whom it is not by, and finds nine of ten', () => {
    expect(judged.filter(({ found, isBy }) => found.length > 0 && !isBy).map(({ text }) => text)).toEqual([]);
    const { precision, recall } = rates(judged);
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it.each(['ar', 'en', 'ru', 'uk', 'zh'] as const satisfies readonly Language[])(
    'finds at least four of five in %s',
    (language) => {
      expect(rates(judged.filter((row) => row.language === language)).recall).toBeGreaterThanOrEqual(0.8);
    },
  );

  it('gives the quotation with its marks, and nothing in a language that it does not know', () => {
    const text = 'Mara Vale said: “The bridge will open on Monday at noon.”';
    const mention = { start: 0, end: 9, isPlain: true };
    expect(
      quotationsBy(text, [mention], { others: [], language: 'en' }).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(['“The bridge will open on Monday at noon.”']);
    expect(quotationsBy(text, [mention], { others: [], language: 'und' })).toEqual([]);
  });
});
