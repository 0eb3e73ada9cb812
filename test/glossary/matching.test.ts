import { describe, expect, it } from 'vitest';
import { glossaryOf } from '../../src/glossary/glossary.js';
import { longest, type Match } from '../../src/glossary/match.js';
import { glossaryFrom } from '../../src/glossary/read-glossary.js';
import type { Language } from '../../src/language/languages.js';
import { smallConcepts } from '../support/small-glossary.js';

const glossary = glossaryOf(smallConcepts());

const shown = (text: string, matches: readonly Match[]) =>
  matches.map(({ concept, start, end }) => `${concept}: ${text.slice(start, end)}`);
const matchesIn = (text: string, language: Language) => shown(text, glossary.matches(text, language));
const longestIn = (text: string, language: Language) =>
  shown(text, longest(glossary.matches(text, language)));

describe('labels in a text', () => {
  it.each<readonly [Language, string, readonly string[], string]>([
    ['en', 'Putin spoke', ['vladimir-putin: Putin'], 'as it is'],
    ['en', 'PUTIN SPOKE', ['vladimir-putin: PUTIN'], 'capitals'],
    ['en', 'Putin’s aide', ['vladimir-putin: Putin’s'], 'possessive'],
    ['en', 'a Kyiv-based firm', ['kyiv: Kyiv'], 'before a hyphen'],
    ['en', 'the strikes', ['strike: strikes'], 'plural'],
    ['en', 'The striking worker', ['strike: striking'], 'verb'],
    ['ar', 'والكرملين', ['kremlin: والكرملين'], 'and'],
    ['ar', 'بالكرملين', ['kremlin: بالكرملين'], 'in'],
    ['ar', 'للكرملين', ['kremlin: للكرملين'], 'to'],
    ['ar', 'لبوتين', ['vladimir-putin: لبوتين'], 'to, on a name without an article'],
    ['ar', 'وبوتين', ['vladimir-putin: وبوتين'], 'and, on a name without an article'],
    ['ar', 'الإضرابات', ['strike: الإضرابات'], 'article, hamza and plural'],
    ['ar', 'بُوتِين', ['vladimir-putin: بُوتِين'], 'short vowels'],
    ['ru', 'Путина', ['vladimir-putin: Путина'], 'genitive'],
    ['ru', 'Путиным', ['vladimir-putin: Путиным'], 'instrumental'],
    ['uk', 'Путіну', ['vladimir-putin: Путіну'], 'dative'],
    ['uk', 'Києва', ['kyiv: Києва'], 'a vowel that changes'],
    ['uk', 'Києві', ['kyiv: Києві'], 'a vowel that changes'],
    ['uk', 'Харкова', ['kharkiv: Харкова'], '-iv turns to -ov'],
    ['uk', 'Харкову', ['kharkiv: Харкову'], '-iv turns to -ov'],
    ['ru', 'Харьковом', ['kharkiv: Харьковом'], 'instrumental'],
    ['ru', 'Лаврова', ['sergey-lavrov: Лаврова'], 'genitive of -ov'],
    ['ru', 'Лавровым', ['sergey-lavrov: Лавровым'], 'instrumental of -ov'],
    ['uk', 'Лаврову', ['sergey-lavrov: Лаврову'], 'dative of -ov'],
    ['ru', 'забастовки', ['strike: забастовки'], 'genitive'],
    ['uk', 'Путин', ['vladimir-putin: Путин'], 'a Russian name in a Ukrainian text'],
    ['ru', 'Київ', ['kyiv: Київ'], 'a Ukrainian name in a Russian text'],
    ['zh', '韋爾在碼頭', ['mara-vale: 韋爾'], 'traditional characters'],
    ['zh', '糧食碼頭', ['grain-terminal: 糧食碼頭'], 'traditional characters'],
    ['und', 'Le Kremlin et Putin', ['kremlin: Kremlin', 'vladimir-putin: Putin'], 'another language'],
    ['zh', '他说Putin来了', ['vladimir-putin: Putin'], 'Latin letters among Chinese'],
  ])('are found in whatever form they have (%s: %s)', (language, text, expected) => {
    // A label in Latin letters is English, and English words go by English rules in any text.
    const found =
      language === 'zh' || language === 'und'
        ? [...matchesIn(text, language), ...matchesIn(text, 'en')]
        : matchesIn(text, language);
    expect([...new Set(found)]).toEqual(expected);
  });

  it.each([
    '弗拉基米尔·普京',
    '弗拉基米尔•普京',
    '弗拉基米尔‧普京',
    '弗拉基米尔・普京',
    '弗拉基米尔普京',
    '弗拉基米爾·普京',
  ])('are one name whatever divides it (%s)', (name) => {
    expect(longestIn(`${name}说`, 'zh')).toEqual([`vladimir-putin: ${name}`]);
  });

  it('come longest first, and the ones within them', () => {
    expect(matchesIn('Mara Vale opened the Grain Terminal', 'en')).toEqual([
      'mara-vale: Mara Vale',
      'mara-vale: Vale',
      'grain-terminal: Grain Terminal',
      'grain-terminal: Terminal',
    ]);
  });

  it.each([
    ['Mara, Vale', ['mara-vale: Vale']],
    ['Grain. Terminal', ['grain-terminal: Terminal']],
    ['Grain (Terminal', ['grain-terminal: Terminal']],
    ['Grain-Terminal', ['grain-terminal: Grain-Terminal']],
    ['“Grain Terminal”', ['grain-terminal: Grain Terminal']],
    ['Grain\u00a0Terminal', ['grain-terminal: Grain\u00a0Terminal']],
  ])('do not reach across punctuation (%s)', (text, expected) => {
    expect(longestIn(text, 'en')).toEqual(expected);
  });

  it.each([
    ['The US left', ['country-us: US']],
    ['they told us', []],
    ['the WHO report', ['who-health: WHO']],
    ['who reported it', []],
    ['of the report', []],
  ])('in capitals are not the common word (%s)', (text, expected) => {
    expect(matchesIn(text, 'en')).toEqual(expected);
  });

  it.each([
    ['the bank of the river', ['bank-of-river: bank']],
    ['the bank after the FLOOD', ['bank-of-river: bank']],
    ['the bank lends', []],
    ['the riverbank', ['bank-of-river: riverbank']],
  ])('count only in their context where one is given (%s)', (text, expected) => {
    expect(matchesIn(text, 'en')).toEqual(expected);
  });

  it('are not found inside other words', () => {
    expect(matchesIn('Prussia, Kyivan, interstrike, Putinka', 'en')).toEqual([]);
  });

  it('that two concepts share stand for both', () => {
    const both = glossaryOf(
      glossaryFrom(
        'people:\n- { id: ann-reed, labels: { en: { preferred: Reed } } }\n- { id: bob-reed, labels: { en: { preferred: Reed } } }',
        'two.yaml',
      ),
    );
    const matches = longest(both.matches('Reed spoke', 'en'));
    expect(matches.map(({ concept }) => concept).sort()).toEqual(['ann-reed', 'bob-reed']);
  });

  it.each(['', ' \n', '🙂', '\ud800', '。。。', "'"])('are none in %j', (text) => {
    expect(glossary.matches(text, 'und')).toEqual([]);
  });
});

describe('longest', () => {
  it.each([
    ['Belarus and Russia', 'en', ['country-by: Belarus', 'country-ru: Russia']],
    ['白俄罗斯和俄罗斯', 'zh', ['country-by: 白俄罗斯', 'country-ru: 俄罗斯']],
    ['Vladimir Putin and Vale', 'en', ['vladimir-putin: Vladimir Putin', 'mara-vale: Vale']],
  ] as const)('leaves what a reader would say was meant (%s)', (text, language, expected) => {
    expect(longestIn(text, language)).toEqual(expected);
  });
});

describe('offsets of labels', () => {
  it.each([
    ['İzmir: Putin', 'en', 'Putin'],
    ['🙂🙂 Putin', 'en', 'Putin'],
    ['🙂普京', 'zh', '普京'],
    ['１２ بُوتين', 'ar', 'بُوتين'],
    ['Pu\u00adtin', 'en', 'Pu\u00adtin'],
    ['𠮷野普京说', 'zh', '普京'],
  ] as const)('point at what the reader sees (%s)', (text, language, seen) => {
    expect(glossary.matches(text, language).map(({ start, end }) => text.slice(start, end))).toContain(seen);
  });
});

describe('names with one stem', () => {
  it.each([['Belarus is not Russia', '白俄罗斯总统抵达', 'zh', ['country-by: 白俄罗斯']]] as const)(
    'are told apart: %s',
    (_, text, language, expected) => {
      expect(matchesIn(text, language)).toEqual(expected);
    },
  );
});

describe('an indefinite object in Arabic', () => {
  it.each(['بدأوا إضرابا', 'بدأوا إضرابًا', 'بدأوا إضراباً'])('is the word without its alef (%s)', (text) => {
    expect(matchesIn(text, 'ar')).toEqual([`strike: ${text.slice('بدأوا '.length)}`]);
  });
});
