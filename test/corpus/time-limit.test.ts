import { expect, test } from 'vitest';
import { eachInTime } from '../../src/corpus/time-limit.js';

/** Takes an age: each further letter doubles it. */
const backtrack = () => /^(?:a+)+$/.test(`${'a'.repeat(40)}b`);

const tried = (items: readonly string[], work: (item: string) => string, limitMs = () => 100) =>
  eachInTime(items, { work, limitMs, tooSlow: (item, limit) => `${item} took more than ${limit} ms` });

test('what takes too long is ended, even within a regular expression, and the others are done', () => {
  const work = (item: string) => (item === 'slow' ? String(backtrack()) : `${item} done`);
  expect(tried(['a', 'slow', 'b', 'slow', 'c'], work)).toEqual([
    'a done',
    'slow took more than 100 ms',
    'b done',
    'slow took more than 100 ms',
    'c done',
  ]);
});

test('what never ends is ended, though it catches everything', () => {
  const work = () => {
    for (;;) {
      try {
        backtrack();
      } catch {
        // And again.
      }
    }
  };
  expect(tried(['a'], work)).toEqual(['a took more than 100 ms']);
});

test('each has its own time, however many there are', () => {
  const busyFor = (ms: number) => {
    const until = performance.now() + ms;
    while (performance.now() < until);
    return 'done';
  };
  const items = Array.from({ length: 12 }, (_, at) => String(at));
  expect(
    tried(
      items,
      () => busyFor(30),
      () => 300,
    ),
  ).toEqual(items.map(() => 'done'));
});

test('an item with more time has it among others', () => {
  const busyFor = (ms: number) => {
    const until = performance.now() + ms;
    while (performance.now() < until);
    return 'done';
  };
  const limitMs = (item: string) => (item === 'large' ? 1000 : 100);
  const work = (item: string) => busyFor(item === 'large' ? 300 : 1);
  expect(eachInTime(['a', 'large', 'b'], { work, limitMs, tooSlow: () => 'slow' })).toEqual([
    'done',
    'done',
    'done',
  ]);
});

/** Holds up the thread without using a processor, as a busy machine does. */
const wait = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

test('an item that was late because the machine was busy is tried again', () => {
  let tries = 0;
  const work = () => {
    tries += 1;
    if (tries < 3) wait(300);
    return 'done';
  };
  expect(tried(['a'], work)).toEqual(['done']);
  expect(tries).toBe(3);
});

test('an item that is late however often it is tried holds up the others no longer', () => {
  let tries = 0;
  const work = (item: string) => {
    if (item === 'b') return 'done';
    tries += 1;
    wait(300);
    return 'late';
  };
  expect(tried(['a', 'b'], work)).toEqual(['a took more than 100 ms', 'done']);
  expect(tries).toBe(4);
});

test('an error of the work is thrown as it is', () => {
  const fault = new RangeError('no such place');
  expect(() =>
    tried(['a'], () => {
      throw fault;
    }),
  ).toThrow(fault);
});
