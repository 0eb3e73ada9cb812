import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { soundsOf, weightOfSound } from '../../src/glossary/sounds.js';
import { languageOf } from '../../src/language/detect.js';

interface Pair {
  readonly asked: string;
  readonly found: string;
  readonly long?: true;
}
interface Judged {
  readonly measured: Readonly<
    Record<'all' | 'fourSoundsAndMore', { readonly right: number; readonly wrong: number }>
  >;
  readonly right: readonly Pair[];
  readonly wrong: readonly Pair[];
}

// The shape of the file beside this test.
const judged = JSON.parse(
  readFileSync(new URL('./fixtures/sounds-on-coverage.json', import.meta.url), 'utf8'),
) as Judged;

/** How much the best key counts that a surname shares with a word; 0: none. */
function weightOf({ asked, found }: Pair): number {
  const keys = new Set(soundsOf(found, languageOf(found), 'passage').map(({ term }) => term));
  const shared = soundsOf(asked, 'en', 'question').filter(({ term }) => keys.has(term));
  return Math.max(0, ...shared.map(({ term }) => weightOfSound(term)));
}

describe('sound keys on coverage, judged by hand', () => {
  it.each([...judged.right, ...judged.wrong])(
    'hears $asked in $found as it did when it was judged',
    (pair) => {
      expect(weightOf(pair)).toBeGreaterThan(0);
      expect(weightOf(pair) === 1).toBe(pair.long === true);
    },
  );

  it('counts what was judged', () => {
    expect(judged.measured.all).toEqual({ right: judged.right.length, wrong: judged.wrong.length });
    expect(judged.measured.fourSoundsAndMore).toEqual({
      right: judged.right.filter(({ long }) => long).length,
      wrong: judged.wrong.filter(({ long }) => long).length,
    });
  });

  it('is right in more than four of five where a key counts in full', () => {
    const { right, wrong } = judged.measured.fourSoundsAndMore;
    expect(right / (right + wrong)).toBeGreaterThan(0.8);
  });
});
