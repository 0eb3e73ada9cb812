import fc from 'fast-check';
import given from './growing-inputs.json' with { type: 'json' };

/** An input that can be made as long as one likes. */
export interface Growing {
  readonly name: string;
  /** Of about so many UTF-16 code units. */
  readonly of: (length: number) => string;
}

/** What stands before and behind a run. */
type Frame = readonly [before: string, after: string];

const FRAMES = given.frames.map(([before = '', after = '']): Frame => [before, after]);

/** Halves of a pair beside the rest: no JSON file holds them. */
const RUNS = [...given.runs, '\uD800', '\uDC00'];

/** What once took minutes: kept here by name, whatever else is drawn. */
const KNOWN: readonly (readonly [run: string, frame: Frame])[] = [
  ['<!-- a -->', ['', 'Text']],
  [' ', ['# a', '']],
  [' ', ['# a', 'b']],
  [' ', ['Published: ', '']],
  [' ', ['12 May 2024', 'a']],
  ['.', ['', '']],
  ['.', ['A text', ' a']],
  [' - ', ['<html><title>a', '</title><p>Text.</p>']],
  ['a ', ['', '']],
  ['hundred ', ['Published: ', '']],
  ['"', ['---\ntitle: ', '\n---\nText.\n']],
];

/**
 * Inputs that hostile people might send: those that once took minutes, and others drawn at random, the same on every run.
 * A run of one to three pieces, within what leads a reader to look at it.
 */
export function growingInputs(count: number): readonly Growing[] {
  const run = fc
    .oneof(
      { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...RUNS)) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...RUNS), fc.constantFrom(...RUNS)) },
      {
        weight: 1,
        arbitrary: fc.array(fc.constantFrom(...RUNS), { minLength: 3, maxLength: 3 }),
      },
    )
    .map((pieces) => pieces.join(''));
  const drawn = fc.sample(fc.tuple(run, fc.constantFrom(...FRAMES)), { seed: 20_261_130, numRuns: count });
  return [...KNOWN, ...drawn].map(([each, frame]) => growing(each, frame));
}

/** A run within a frame. */
function growing(run: string, [before, after]: Frame): Growing {
  const name = [before, `${run} …`, after].filter((part) => part !== '').map((part) => JSON.stringify(part));
  return {
    name: name.join(' + '),
    of: (length) => before + run.repeat(Math.ceil(length / run.length)) + after,
  };
}
