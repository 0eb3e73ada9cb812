import { expect, it, vi } from 'vitest';
import { soonOr } from '../src/soon-or.js';

const failed = vi.fn();

it('is what is promised, where that comes soon', async () => {
  expect(await soonOr(Promise.resolve('kept'), { instead: 'none', failed })).toBe('kept');
  expect(failed).not.toHaveBeenCalled();
});

it('is something else where nothing is promised, or it comes late', async () => {
  expect(await soonOr(undefined, { instead: 'none', failed })).toBe('none');
  expect(await soonOr(new Promise<string>(() => {}), { instead: 'none', failed, soonMs: 5 })).toBe('none');
  expect(failed).not.toHaveBeenCalled();
});

it('is something else where it fails, and tells why', async () => {
  const error = new Error('closed');
  expect(await soonOr(Promise.reject(error), { instead: 'none', failed })).toBe('none');
  expect(failed).toHaveBeenCalledExactlyOnceWith(error);
});
