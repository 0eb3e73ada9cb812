import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Pattern, patternsBelow } from './support/patterns.js';

// A pattern that goes over the same text again and again lets a small text stop the bot. What one repeated character does to a
// pattern is decided by `scslre`; what more than one do is tried by `hostile-growth.test.ts`.

/** What a pattern does over again, in words; none where it takes a time that grows with its text. */
function faultsOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): readonly string[] {
  return analyse({ source, flags }).reports.map(
    ({ type, character }) => `${type} at ${JSON.stringify(character.pick.repeat(3))} in /${source}/${flags}`,
  );
}

describe('regular expressions', () => {
  let patterns: readonly Pattern[] = [];

  beforeAll(async () => {
    patterns = await patternsBelow(['src', 'commands', 'scripts']);
  }, 300_000);

  it('take a time that grows with their text', () => {
    const faults = patterns.flatMap((pattern) =>
      faultsOf(pattern).map((fault) => `${pattern.file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('that are put together from tables are looked at as well', () => {
    const { size } = new Set(patterns.map(({ file }) => file));
    expect(patterns.length).toBeGreaterThan(1000);
    expect(size).toBeGreaterThan(100);
    expect(
      patterns.some(({ file, source }) => file === 'src/corpus/dates/zones.ts' && source.includes('gmt')),
    ).toBe(true);
  });

  it.each([
    ['two repetitions of the same', /^\s*x?\s*$/],
    ['a repetition within a repetition', /^(?:a+)+$/],
    ['a repetition that begins anywhere and must end somewhere', /\s+$/],
  ])('are found where they do not: %s', (_, pattern) => {
    expect(faultsOf(pattern)).not.toEqual([]);
  });
});
