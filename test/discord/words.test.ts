import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIds } from '../../src/discord/answer/answer-ids.js';
import { askedMark } from '../../src/discord/answer/asked.js';
import { renderAnswer } from '../../src/discord/answer/render-answer.js';
import { commandWordsFor, namesOfCommands } from '../../src/discord/command-words.js';
import { checkMessage } from '../../src/discord/message/check-message.js';
import { TEXT_BUDGET } from '../../src/discord/message/limits.js';
import { sendable } from '../../src/discord/message/message.js';
import { renderHelp } from '../../src/discord/render-help.js';
import { PLURAL_FORMS } from '../../src/discord/words/formats.js';
import { replyLocaleOf, WORDS, wordsFor } from '../../src/discord/words.js';
import type { ReplyLocale } from '../../src/language/reply-locales.js';
import { buttons, textDisplays } from '../support/discord-markup.js';
import { everythingSaid, pathsOf, watched } from '../support/every-word.js';
import { hostileAnswer } from '../support/hostile-answer.js';

// The keys of the record are its locales.
const LOCALES = Object.keys(WORDS) as ReplyLocale[];
const OTHERS = LOCALES.filter((locale) => locale !== 'en');
const LETTERS: Readonly<Record<ReplyLocale, RegExp>> = {
  en: /\p{sc=Latn}/u,
  'zh-CN': /\p{sc=Han}/u,
  'zh-TW': /\p{sc=Han}/u,
  ar: /\p{sc=Arab}/u,
  ru: /\p{sc=Cyrl}/u,
  uk: /\p{sc=Cyrl}/u,
};
const said = (locale: ReplyLocale) => everythingSaid(WORDS[locale]);
/** What may be written in Latin letters anywhere. */
const withoutNames = (text: string) => text.replace(/SHA-256|`\/help`/g, '');

describe.each(LOCALES)('the words in %s', (locale) => {
  it('are all seen by the tests below', () => {
    const { words, used } = watched(WORDS[locale]);
    everythingSaid(words);
    expect(
      pathsOf(WORDS[locale]).filter((path) => !used.has(path)),
      'help: let everythingSaid say it',
    ).toEqual([]);
  });

  it('have all texts, each of them written, and no letters of another language', () => {
    for (const text of said(locale)) {
      const foreign = withoutNames(text).replace(/[\p{sc=Zyyy}\p{sc=Zinh}]/gu, '');
      expect([...foreign].filter((letter) => !LETTERS[locale].test(letter)).join(''), text).toBe('');
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|\[object|NaN|#(?!## )(?<!#)/);
    }
  });

  it('are within every limit of Discord, whatever is put in', () => {
    fc.assert(
      fc.property(hostileAnswer({ minCitations: 0 }), hostileAnswer(), (found, nothing) => {
        for (const answer of [found, nothing]) {
          const page = renderAnswer(answer, {
            page: 0,
            asked: askedMark(answer.question, '1'),
            ids: answerIds('secret'),
            canShare: false,
            words: WORDS[locale],
          });
          expect(checkMessage(sendable(page))).toEqual([]);
          expect(textDisplays(page).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
          for (const text of [...textDisplays(page), ...buttons(page).map(({ label }) => label)]) {
            expect(text.match(/\u2068/g)?.length, 'help: isolates are unbalanced').toBe(
              text.match(/\u2069/g)?.length,
            );
          }
        }
      }),
      { seed: 20, numRuns: 40 },
    );
  });

  it('explain in the help the marks that dates bear, and name the commands', () => {
    const { help, date, answer } = WORDS[locale];
    for (const mark of [date.relativeUnwritten, date.inferredUnnamed, date.unknown]) {
      expect(help.marks).toContain(mark);
    }
    expect(help.marks).toContain(answer.alsoSearched('').replace(/\s*[:\uFF1A]\s*$/, ''));
    const { ask, coverage, private: privately } = commandWordsFor(locale);
    const [text = ''] = textDisplays(renderHelp(WORDS[locale], namesOfCommands(locale)));
    const { inContext, verify, share, checkCommand } = WORDS[locale].actions;
    for (const label of [inContext, verify, share]) expect(text).toContain(label);
    expect(text).toContain(locale === 'ar' ? WORDS.en.actions.checkCommand : checkCommand);
    for (const name of [`\`/${ask.name}\``, `\`/${coverage.name}\``, `\`${privately.name}\``]) {
      expect(text).toContain(name);
    }
  });
});

describe('punctuation', () => {
  it.each(['zh-CN', 'zh-TW'] as const)('is of full width in %s, beside its characters', (locale) => {
    for (const text of said(locale)) expect(text).not.toMatch(/\p{sc=Han}[,.:;?!()]|[(),:;]\p{sc=Han}/u);
  });

  it('is of its own kind in Arabic', () => {
    for (const text of said('ar')) expect(text).not.toMatch(/\p{sc=Arab}[,;?]/u);
  });

  it.each<[ReplyLocale, string]>([
    ['en', '“x”'],
    ['zh-CN', '“x”'],
    ['zh-TW', '「x」'],
    ['ar', '\u200F«\u2068x\u2069»'],
    ['ru', '«x»'],
    ['uk', '«x»'],
  ])('of %s has its own quotation marks', (locale, expected) => {
    expect(WORDS[locale].quotedText('x')).toBe(expected);
  });
});

describe('plural forms', () => {
  it.each(LOCALES)('of %s are those that CLDR knows', (locale) => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect([...PLURAL_FORMS[locale]].sort()).toEqual([...pluralCategories].sort());
  });

  it.each<[ReplyLocale, readonly (readonly [number, string])[]]>([
    [
      'en',
      [
        [1, '1 article'],
        [2, '2 articles'],
        [1000, '1,000 articles'],
      ],
    ],
    [
      'zh-CN',
      [
        [1, '1 篇文章'],
        [1000, '1,000 篇文章'],
      ],
    ],
    [
      'zh-TW',
      [
        [1, '1 篇文章'],
        [1000, '1,000 篇文章'],
      ],
    ],
    [
      'ar',
      [
        [0, 'لا مقالات'],
        [1, 'مقال واحد'],
        [2, 'مقالان'],
        [3, '3 مقالات'],
        [10, '10 مقالات'],
        [11, '11 مقالًا'],
        [99, '99 مقالًا'],
        [100, '100 مقال'],
        [103, '103 مقالات'],
      ],
    ],
    [
      'ru',
      [
        [1, '1 статья'],
        [2, '2 статьи'],
        [5, '5 статей'],
        [11, '11 статей'],
        [21, '21 статья'],
        [112, '112 статей'],
      ],
    ],
    [
      'uk',
      [
        [1, '1 стаття'],
        [3, '3 статті'],
        [5, '5 статей'],
        [14, '14 статей'],
        [31, '31 стаття'],
        [42, '42 статті'],
      ],
    ],
  ])('of %s go with the number', (locale, rows) => {
    for (const [n, expected] of rows) {
      const [counted = ''] = WORDS[locale].coverage.articles(n, '').split(/[:\uFF1A]/);
      expect(counted.replace(/[\u2068\u2069]/g, '')).toBe(expected);
    }
  });
});

it.each<[ReplyLocale, string]>([
  ['en', 'A, B, C'],
  ['zh-CN', 'A、B、C'],
  ['zh-TW', 'A、B和C'],
  ['ar', '\u2068A\u2069 و\u2068B\u2069 و\u2068C\u2069'],
  ['ru', 'A, B, C'],
  ['uk', 'A, B, C'],
])('lists in %s are joined as it joins them', (locale, expected) => {
  expect(WORDS[locale].joined(['A', 'B', 'C'])).toBe(expected);
});

it.each(OTHERS)('months and numbers in %s have European digits', (locale) => {
  const { date, coverage } = WORDS[locale];
  expect(date.month(new Date('2021-03-01T00:00:00Z'))).toContain('2021');
  expect(coverage.ofLanguage('x', 42)).toContain('42');
});

it.each<[string, ReplyLocale]>([
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-CN', 'zh-CN'],
  ['ru', 'ru'],
  ['uk', 'uk'],
  ['ar', 'ar'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['', 'en'],
])('the words for a Discord in %j are those of %s', (locale, expected) => {
  expect(replyLocaleOf(locale)).toBe(expected);
  expect(wordsFor(locale)).toBe(WORDS[expected]);
});
