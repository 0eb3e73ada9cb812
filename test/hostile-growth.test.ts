import { describe, expect, it } from 'vitest';
import { growingInputs } from './support/growing-inputs.js';
import { PART_READERS } from './support/grown-parts.js';
import {
  ARTICLE_READERS,
  FIELD_READERS,
  FILE_READERS,
  FORMAT_READERS,
  type GrownReader,
  LINE_READERS,
  MESSAGE_READERS,
} from './support/grown-readers.js';
import { growthFault } from './support/growth.js';

// Whatever others may write, no reader of it takes more than 1.3 times as long for each character of 100,000 as for one of
// 25,000 and 50,000. `GROWTH_INPUTS=1000 npx vitest run test/hostile-growth.test.ts` tries more inputs than these.

const WANTED = Number(process.env.GROWTH_INPUTS ?? Number.NaN);

/** What reads a whole page takes a tenth of a second for each input, what reads a line a few milliseconds. */
const READERS: readonly (readonly [what: string, inputs: number, readers: readonly GrownReader[]])[] = [
  ['file', 3, FILE_READERS],
  ['format', 3, FORMAT_READERS],
  ['line', 40, LINE_READERS],
  ['part of an article or a page', 3, PART_READERS],
  ['article', 3, ARTICLE_READERS],
  ['message', 20, MESSAGE_READERS],
  ['field', 6, FIELD_READERS],
];

describe.each(READERS)('what reads a %s takes a time that grows with its length', (_, few, readers) => {
  const inputs = growingInputs(Number.isNaN(WANTED) ? few : WANTED);
  it.each(readers)('$name', { timeout: 600_000 }, ({ read }) => {
    const faults = inputs.flatMap(({ name, of }) => {
      const fault = growthFault(read, of);
      return fault === undefined ? [] : [`${name}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });
});

it('what grows with the square of the length, or doubles with each character, is found', () => {
  const square = (text: string) => text.replace(/ +$/, '');
  const doubling = (text: string) => /^(?:a|a)+$/.test(text);
  const linear = (text: string) => text.split('').map((letter) => letter.charCodeAt(0));
  const of = (letter: string) => (length: number) => `${letter.repeat(length)}b`;
  expect(growthFault(square, of(' '))).toMatch(/100000|no end in sight/);
  expect(growthFault(doubling, of('a'))).toMatch(/no end in sight for 50/);
  expect(growthFault(linear, of('a'))).toBeUndefined();
});
