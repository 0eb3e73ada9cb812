import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GivenFeedback } from '../../src/state/feedback-store.js';
import { type OpenStores, openStoresInMemory } from '../../src/state/open-stores.js';

const QUOTE = { articleId: '0123456789ab', start: 10, end: 38, digest: '0123456789abcdef' };

let state: OpenStores;
let now: Date;

beforeEach(async () => {
  now = new Date('2024-01-02T03:04:05Z');
  state = await openStoresInMemory(() => now);
});
afterEach(() => state.close());

const give = (given: Partial<GivenFeedback> = {}) =>
  state.stores.feedback.give({
    userId: '1',
    answer: 'a',
    guildId: '100',
    reason: 'date',
    quote: QUOTE,
    note: undefined,
    question: undefined,
    ...given,
  });
const notes = async (guildId?: string) => (await state.stores.feedback.open(guildId)).map(({ note }) => note);

it('keeps what is wrong with which quote, where and when, and no question that it was not given', async () => {
  await give({ note: 'It was May.' });
  expect(await state.stores.feedback.open('100')).toEqual([
    {
      id: 1,
      userId: '1',
      guildId: '100',
      at: now,
      reason: 'date',
      quote: QUOTE,
      note: 'It was May.',
      question: undefined,
      status: 'open',
      doneBy: undefined,
      doneAt: undefined,
    },
  ]);
});

it('keeps one opinion of a member on an answer, the latest', async () => {
  await give({ note: 'first' });
  await give({ note: 'second', quote: undefined, question: 'When?' });
  await give({ note: 'of another', userId: '2' });
  await give({ note: 'on another', answer: 'b' });
  expect(await notes()).toEqual(['second', 'of another', 'on another']);
  await give({ reason: undefined });
  expect(await notes()).toEqual(['of another', 'on another']);
});

it('gives what is open in one server, or everywhere, oldest first', async () => {
  await give({ note: 'here' });
  await give({ note: 'there', answer: 'b', guildId: '200' });
  await give({ note: 'alone', answer: 'c', guildId: undefined });
  await give({ answer: 'd', reason: undefined });
  expect(await notes('100')).toEqual(['here']);
  expect(await notes()).toEqual(['here', 'there', 'alone']);
});

it('is done once, by a moderator', async () => {
  const { feedback } = state.stores;
  await give();
  const at = now;
  now = new Date('2024-01-03T00:00:00Z');
  expect(await feedback.done(1, '9')).toBe(true);
  expect(await feedback.done(1, '8')).toBe(false);
  expect(await feedback.done(2, '9')).toBe(false);
  expect(await notes()).toEqual([]);
  expect(await feedback.byMember('1')).toMatchObject([{ at, status: 'done', doneBy: '9', doneAt: now }]);
});

it('gives a member all that is kept of them, and forgets it for good', async () => {
  const { feedback, personal } = state.stores;
  await give({ note: 'mine', question: 'When?' });
  await give({ userId: '2', note: 'of another' });
  await feedback.done(2, '1');
  expect(personal).toContain(feedback);
  expect(await feedback.exportOf('1')).toMatchObject([{ note: 'mine', question: 'When?' }]);
  await feedback.forget('1');
  expect(await feedback.byMember('1')).toEqual([]);
  expect(await feedback.byMember('2')).toMatchObject([{ status: 'done', doneBy: undefined }]);
});
