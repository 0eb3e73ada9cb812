import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { commandWordsFor } from '../../src/discord/command-words.js';
import { command as registered } from '../../src/playground/limits/commands.js';

interface Shown {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null | undefined;
  readonly description?: string | undefined;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null | undefined;
  readonly value?: string | number | undefined;
  readonly options?: readonly Shown[] | undefined;
  readonly choices?: readonly Shown[] | undefined;
}

const LOCALES = ['zh-CN', 'zh-TW', 'ru', 'uk'];
// What is registered is plain data of this shape.
const all = commands.map(({ data }) => data.toJSON() as Shown);
const inside = ({ options = [], choices = [] }: Shown) => [...options, ...choices];
const everyone = (shown: Shown): Shown[] => [shown, ...inside(shown).flatMap(everyone)];

/** As Discord counts: of each text, its longest localisation. */
function length(shown: Shown): number {
  const longest = (text = '', others: Shown['name_localizations'] = {}) =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => other?.length ?? 0));
  return (
    longest(shown.name, shown.name_localizations) +
    longest(shown.description, shown.description_localizations) +
    String(shown.value ?? '').length +
    inside(shown).reduce((sum, each) => sum + length(each), 0)
  );
}

describe.each(all.map((shown) => [shown.name, shown] as const))('/%s', (_name, shown) => {
  it('is what Discord takes, with all its translations', () => {
    expect(registered.safeParse(shown).error).toBeUndefined();
    expect(length(shown)).toBeLessThanOrEqual(8000);
  });

  it('is named and described in every language that Discord and we have, options and choices included', () => {
    for (const each of everyone(shown)) {
      expect(Object.keys(each.name_localizations ?? {}).sort(), each.name).toEqual([...LOCALES].sort());
      if (each.description) {
        expect(Object.keys(each.description_localizations ?? {}).sort(), each.name).toEqual(
          [...LOCALES].sort(),
        );
      }
    }
  });

  it.each(LOCALES)('has no Latin letters in %s, but a language may call itself by its name', (locale) => {
    for (const each of everyone(shown)) {
      const texts = [each.name_localizations?.[locale], each.description_localizations?.[locale]];
      for (const text of texts) expect((text ?? '').replace(/English$/, '')).not.toMatch(/\p{sc=Latn}/u);
    }
  });

  it.each(LOCALES)('has no two options of one name in %s', (locale) => {
    const names = (shown.options ?? []).map(({ name_localizations: names }) => names?.[locale]);
    expect(new Set(names).size).toBe(names.length);
  });
});

it('no two commands have one name, in any language', () => {
  for (const locale of LOCALES) {
    const names = all.map(({ name_localizations: names }) => names?.[locale]);
    expect(new Set(names).size).toBe(names.length);
  }
});

it.each([
  ['ru', 'спросить'],
  ['zh-TW', '提問'],
  ['en-GB', 'ask'],
  ['de', 'ask'],
])('a Discord in %s calls /ask %s', (locale, expected) => {
  expect(commandWordsFor(locale).ask.name).toBe(expected);
});

it('languages are offered by the name that the reader knows, and their own', () => {
  const language = all.flatMap(everyone).find(({ name }) => name === 'language');
  const shown = language?.choices?.map(({ name, name_localizations: names }) => [name, names?.['zh-CN']]);
  expect(shown).toEqual([
    ['Arabic · العربية', '阿拉伯语 · العربية'],
    ['English', '英语 · English'],
    ['Russian · Русский', '俄语 · Русский'],
    ['Ukrainian · Українська', '乌克兰语 · Українська'],
    ['Chinese · 中文', '中文'],
    ['Other', '其他语言'],
  ]);
});
