import { describe, expect, it } from 'vitest';
import { AnswerPages } from '../../src/discord/answer-pages.js';
import { MAX_CUSTOM_ID_LENGTH } from '../../src/discord/limits.js';

const question = { text: 'When did the bridge open?', limit: 25 };

describe('AnswerPages', () => {
  it('remembers what a button asks for', () => {
    const pages = new AnswerPages('secret');
    const customId = pages.remember(question);
    expect(pages.request(customId(3))).toMatchObject({ question, page: 3 });
    expect(pages.request(customId(3))?.customId(4)).toBe(customId(4));
  });

  it('names the command, and fits into a custom id', () => {
    const customId = new AnswerPages('secret').remember(question)(24);
    expect(customId).toMatch(/^v1:ask:/);
    expect(customId.length).toBeLessThanOrEqual(MAX_CUSTOM_ID_LENGTH);
  });

  it.each([
    ['another page', (id: string) => id.replace(':0:', ':1:')],
    ['another signature', (id: string) => `${id.slice(0, -1)}${id.endsWith('A') ? 'B' : 'A'}`],
    ['no signature', (id: string) => id.slice(0, id.lastIndexOf(':'))],
    ['something behind', (id: string) => `${id}:x`],
    ['a page that is no number', (id: string) => id.replace(':0:', ':x:')],
    ['nothing', () => ''],
  ])('does not take a custom id that was made up: %s', (_name, change) => {
    const pages = new AnswerPages('secret');
    expect(pages.request(change(pages.remember(question)(0)))).toBeUndefined();
  });

  it('does not take a custom id signed with another secret', () => {
    const customId = new AnswerPages('secret').remember(question)(0);
    expect(new AnswerPages('other').request(customId)).toBeUndefined();
  });

  it('forgets the question that was longest unused', () => {
    const pages = new AnswerPages('secret', 2);
    const [first, second] = [pages.remember(question), pages.remember(question)];
    pages.request(first(0));
    const third = pages.remember(question);
    expect([first, second, third].map((id) => pages.request(id(0)) !== undefined)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
