import { beforeEach, expect, it } from 'vitest';
import { TokenBuckets } from '../../../src/discord/gateway/token-buckets.js';

let nowMs: number;
const clock = () => new Date(nowMs);
const isTaken = (buckets: TokenBuckets, key: string) => buckets.take(key).isTaken;

beforeEach(() => {
  nowMs = 1_000_000;
});

it('gives so much at once, then one bit by bit, and says when', () => {
  const buckets = new TokenBuckets({ capacity: 2, refillMs: 3000, maxBuckets: 10, clock });
  expect([1, 2, 3].map(() => isTaken(buckets, 'a'))).toEqual([true, true, false]);
  expect(isTaken(buckets, 'b')).toBe(true);
  nowMs += 1000;
  expect(buckets.take('a')).toEqual({ isTaken: false, until: new Date(1_003_000), isFirst: false });
  nowMs = 1_003_000;
  expect(isTaken(buckets, 'a')).toBe(true);
  expect(buckets.take('a')).toMatchObject({ isTaken: false, isFirst: true });
  nowMs += 60_000;
  expect([1, 2, 3].map(() => isTaken(buckets, 'a'))).toEqual([true, true, false]);
});

it('is not misled by a clock that is set back', () => {
  const buckets = new TokenBuckets({ capacity: 1, refillMs: 3000, maxBuckets: 10, clock });
  buckets.take('a');
  nowMs -= 500_000;
  expect(isTaken(buckets, 'a')).toBe(false);
  nowMs += 3000;
  expect(isTaken(buckets, 'a')).toBe(true);
});

it('remembers no more keys than it may, and forgets the one longest unused', () => {
  const buckets = new TokenBuckets({ capacity: 1, refillMs: 3000, maxBuckets: 2, clock });
  for (const key of ['a', 'b', 'a', 'c']) buckets.take(key);
  expect(['a', 'c'].map((key) => isTaken(buckets, key))).toEqual([false, false]);
  expect(isTaken(buckets, 'b')).toBe(true);
});

it('takes back what was not used, and never gets fuller than full', () => {
  const buckets = new TokenBuckets({ capacity: 1, refillMs: 3000, maxBuckets: 2, clock });
  buckets.take('a');
  buckets.giveBack('a');
  buckets.giveBack('a');
  expect([1, 2].map(() => isTaken(buckets, 'a'))).toEqual([true, false]);
});
