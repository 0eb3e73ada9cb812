import { describe, expect, it } from 'vitest';
import { questionChoices } from '../../../src/discord/options/question-choices.js';
import type { Beginning } from '../../../src/retrieval/suggest.js';

/** What is offered, and what was asked of the library for it. */
async function offered(typed: string, given: Record<string, readonly string[]> = {}, locale = 'en-GB') {
  const asked: Beginning[] = [];
  const choices = await questionChoices(typed, {
    locale,
    suggest: async (beginning) => {
      asked.push(beginning);
      return given[beginning.text] ?? [];
    },
  });
  return { asked, values: choices.map(({ value }) => value), choices };
}

describe('what is offered while a question is typed', () => {
  it('begins with what was typed, as it is', async () => {
    const { choices } = await offered('  bridge  today?', { 'bridge today?': ['Harbour bridge'] });
    expect(choices).toEqual([
      { name: 'bridge today?', value: '  bridge  today?' },
      { name: 'Harbour bridge', value: 'Harbour bridge' },
    ]);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['completes the last word', 'What does Had', ['Sami Haddad'], ['What does Sami Haddad']],
    ['does not say a word twice', 'What does sami had', ['Sami Haddad'], ['What does sami Haddad']],
    [
      'does not say two words twice',
      'the old harbour bri',
      ['old harbour bridge'],
      ['the old harbour bridge'],
    ],
    ['completes no word by another', 'the harbour', ['Sami Haddad'], []],
    ['ends no question with a headline', 'the bri', ['A bridge is opened by the mayor'], []],
    ['waits for a second letter', 'the b', ['bridge'], []],
  ])('%s', async (_, typed, names, expected) => {
    const { values } = await offered(typed, { [typed.split(' ').at(-1) ?? '']: names });
    expect(values.filter((value) => value !== typed && !names.includes(value))).toEqual(expected);
  });

  it('asks for names and headlines without stop words, but with the word being typed', async () => {
    const { asked } = await offered('What did the mayor of th');
    expect(asked.map(({ text }) => text)).toEqual(['th', 'mayor th']);
  });

  it.each<[string, string, string]>([
    ['bridge', 'en-GB', 'en'],
    ['bridge', 'de', 'en'],
    ['bridge', 'zh-TW', 'zh'],
    ['bridge', 'ru', 'ru'],
    ['мост', 'en-US', 'ru'],
    ['мост', 'uk', 'uk'],
    ['міст', 'ru', 'uk'],
    ['الجسر', 'en-GB', 'ar'],
    ['大桥', 'en-GB', 'zh'],
    ['', 'uk', 'uk'],
  ])('%j, read with %s, is named in %s', async (typed, locale, language) => {
    expect((await offered(typed, {}, locale)).asked.at(-1)).toEqual({ text: typed, language, limit: 25 });
  });

  it('is nothing where nothing was typed and nothing is known', async () => {
    expect((await offered(' ')).choices).toEqual([]);
  });

  it('keeps to 25 choices of 1 to 100 characters, none of them twice', async () => {
    const many = Array.from({ length: 40 }, (_, n) => `Bridge ${n}`);
    const { choices } = await offered('bridge', { bridge: ['', 'BRIDGE', 'x'.repeat(101), ...many] });
    expect(choices).toHaveLength(25);
    expect(choices.slice(0, 2).map(({ name }) => name)).toEqual(['bridge', 'Bridge 0']);
  });

  it('is nothing where what was typed is too long to stand first', async () => {
    const long = `${'x'.repeat(99)} y`;
    expect((await offered(long, { [long]: ['Harbour bridge'] })).choices).toEqual([]);
  });
});
