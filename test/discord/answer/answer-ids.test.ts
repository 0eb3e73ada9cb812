import { describe, expect, it } from 'vitest';
import {
  type AnswerAction,
  answerIds,
  QUOTES_SELECT_ID,
  quoteMark,
} from '../../../src/discord/answer/answer-ids.js';
import { askedMark } from '../../../src/discord/answer/asked.js';
import { MAX_CUSTOM_ID_LENGTH } from '../../../src/discord/message/limits.js';
import { aCitation } from '../../support/fakes.js';

const ids = answerIds('secret');
const mark = { ...quoteMark(aCitation()), start: 9_999_999, end: 10_000_999 };
const asked = askedMark(
  { text: 'bridge', outlet: 'The Harbour Post', language: 'und', from: '2021-01-01', to: '2021-12-31' },
  '12345678901234567890',
);
const ACTIONS: readonly AnswerAction[] = [
  { kind: 'context', number: 25, mark },
  { kind: 'verify', number: 1, mark },
  { kind: 'page', page: 24, asked },
  { kind: 'helpful', asked },
  { kind: 'unhelpful', asked },
  { kind: 'report', asked },
  { kind: 'share' },
  { kind: 'delete', sharerId: '12345678901234567890' },
];

describe('the ids of what stands below an answer', () => {
  it.each(ACTIONS)('carry all that is asked for: $kind', (action) => {
    const id = ids.of(action);
    expect(id).toMatch(/^v1:ask:/);
    expect(id.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_LENGTH);
    expect(ids.action(id)).toEqual(action);
  });

  it.each(ACTIONS)('hold after a restart with the same secret, and not with another: $kind', (action) => {
    expect(answerIds('secret').action(ids.of(action))).toEqual(action);
    expect(answerIds('other').action(ids.of(action))).toBeUndefined();
  });

  it.each([
    ['another place', (id: string) => id.replace(':9999999:', ':0:')],
    ['another kind', (id: string) => id.replace(':context:', ':verify:')],
    ['another article', (id: string) => id.replace('0123456789ab', 'ba9876543210')],
    ['no signature', (id: string) => id.slice(0, id.lastIndexOf(':'))],
    ['something behind', (id: string) => `${id}:x`],
    ['nothing', () => ''],
    ['the select itself', () => QUOTES_SELECT_ID],
  ])('are not made up: %s', (_name, change) => {
    expect(ids.action(change(ids.of({ kind: 'context', number: 1, mark })))).toBeUndefined();
  });

  it('tell messages apart without naming them', () => {
    const [one, other] = [ids.fingerprint('123456'), ids.fingerprint('123457')];
    expect(one).toBe(answerIds('secret').fingerprint('123456'));
    expect(new Set([one, other, answerIds('other').fingerprint('123456')]).size).toBe(3);
  });
});
