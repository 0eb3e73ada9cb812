import { describe, expect, it } from 'vitest';
import { glossaryOf } from '../../src/glossary/glossary.js';
import type { Language } from '../../src/language/languages.js';
import { MAX_GRAMS, termsOf, unitsOf } from '../../src/retrieval/units.js';
import { CONCEPTS } from '../support/harbour.js';

const glossary = glossaryOf(CONCEPTS);
const units = (question: string, language: Language) => unitsOf(question, language, glossary);
const written = (question: string, language: Language) =>
  units(question, language).map((unit) => unit.written);

describe('unitsOf', () => {
  it.each<readonly [Language, string, readonly string[], string]>([
    [
      'en',
      'Who met Mara Vale at the Grain Terminal?',
      ['met', 'Mara Vale', 'Grain Terminal'],
      'names of several words',
    ],
    ['en', '1,000 lorries in March', ['1,000', 'lorries', 'March'], 'numbers and months'],
    ['en', 'Vladimir Putin, Vale', ['Vladimir Putin', 'Vale'], 'the longest name'],
    ['zh', '弗拉基米尔·普京说了什么', ['弗拉基米尔·普京', '说'], 'a name with a dot'],
    ['zh', '格伦德尔曼是谁？', ['格伦德尔曼'], 'a name that no dictionary has, joined'],
    [
      'zh',
      '玛拉·韦尔去了格伦德尔曼画廊吗',
      ['玛拉·韦尔', '去了', '格伦德尔曼', '画廊'],
      'a known and an unknown name',
    ],
    ['ar', 'ماذا قالت مارا فيل؟', ['قالت', 'مارا فيل'], 'Arabic'],
    ['ru', 'Что Путин сказал о забастовке?', ['Путин', 'сказал', 'забастовке'], 'Russian'],
    ['en', 'what does 罢工 mean', ['罢工', 'mean'], 'a foreign word'],
    ['en', 'of the and', [], 'stop words'],
    ['en', '', [], 'nothing'],
    ['und', '🙂 ?!', [], 'no words'],
  ])('cuts a question into what it asks for (%s: %s: %j, %s)', (language, question, expected) => {
    expect(written(question, language)).toEqual(expected);
  });

  it('says of what parts a name consists', () => {
    const [vale, bare] = units('Mara Vale, Vale', 'en');
    expect(vale?.parts.map((part) => part.written)).toEqual(['Mara', 'Vale']);
    expect(bare?.parts).toEqual([]);
    expect(vale?.parts[1]?.concepts).toEqual(['mara-vale']);
  });

  it('says what else reports use for much the same', () => {
    expect(units('walkout', 'en')[0]).toMatchObject({ concepts: ['walkout'], related: ['strike'] });
    expect(units('strike', 'en')[0]).toMatchObject({ concepts: ['strike'], related: ['walkout'] });
  });

  it.each<readonly [Language, string]>([
    ['en', 'İzmir saw 🙂 Mara Vale'],
    ['zh', '渡轮和玛拉·韦尔🙂在码头'],
    ['ar', 'هل الــقطار في مَحطة الحبوب'],
  ])('says where each stands in the question (%s: %s)', (language, question) => {
    for (const unit of units(question, language)) {
      expect(question.slice(unit.start, unit.end)).toBe(unit.written);
      for (const part of unit.parts) expect(question.slice(part.start, part.end)).toBe(part.written);
    }
  });
});

describe('termsOf', () => {
  it('finds a word by what it is in the language of the passages', () => {
    const [unit] = units('negotiations', 'en');
    if (unit === undefined) throw new Error('help: the question has a word');
    expect(termsOf(unit, 'en')).toMatchObject({ words: ['negoti'], byGrams: false });
    expect(termsOf(unit, 'zh')).toMatchObject({ words: ['negoti'] });
  });

  it('finds Chinese by its pairs of characters', () => {
    const [unit] = units('渡轮', 'zh');
    if (unit === undefined) throw new Error('help: the question has a word');
    expect(termsOf(unit, 'zh')).toMatchObject({ grams: ['渡轮'], byGrams: true });
  });

  it.each([
    'incomprehensibilities'.repeat(10),
    '桥渡'.repeat(5) + Array.from({ length: 60 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join(''),
  ])('gives no more n-grams than there are bits for (%s)', (question) => {
    for (const unit of units(question, 'zh')) {
      const { grams } = termsOf(unit, 'zh');
      expect(grams.length).toBeLessThanOrEqual(MAX_GRAMS);
      expect(new Set(grams).size).toBe(grams.length);
    }
  });
});
