import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../src/language/analysis.js';
import { isLanguage, type Language } from '../../src/language/languages.js';
import { describeAnalyzer } from '../support/describe-analyzer.js';
import cases from './cases.json' with { type: 'json' };

const SAMPLES: Readonly<Record<Language, string>> = {
  ar: 'غادرت العبّارة الميناءَ عند الفجر، وعلى متنها ٤١٢ راكبًا (بينهم أطفال).',
  en: "The ferry left the harbour at 15:02, with 1,000 people aboard (children weren't counted).",
  ru: 'Паром ушёл из порта на рассвете; на борту было 1 000 человек («дети — бесплатно»).',
  uk: 'Пором відійшов із порту на світанку: на борту було 1 000 людей, об’їзд відкрито.',
  zh: '渡轮黎明离港，船上有10万名乘客（包括儿童）。',
  und: 'ბორანი გავიდა ნავსადგურიდან, 412 მგზავრით.',
};

const termsOf = (language: Language, text: string) =>
  analysisOf(language)
    .words(text)
    .map(({ term }) => term);

for (const [language, sample] of Object.entries(SAMPLES)) {
  // The keys of the table above.
  const { words, grams } = analysisOf(language as Language);
  describeAnalyzer(language, words, { view: 'words', sample });
  describeAnalyzer(language, grams, { view: 'grams', sample });
}

describe('the words of a language', () => {
  it.each(cases)('$language: $a and $b: meet $meet ($why)', ({ language, a, b, meet }) => {
    expect(isLanguage(language), 'help: a case names a language of LANGUAGES').toBe(true);
    // Checked just above.
    const [one, other] = [a, b].map((text) => termsOf(language as Language, text));
    expect(one).not.toEqual([]);
    if (meet) expect(one).toEqual(other);
    else expect(one).not.toEqual(other);
  });
});

describe('a foreign word in a text', () => {
  it.each<readonly [Language, string, string, string]>([
    ['zh', '他们与 negotiators 会面', 'negoti', 'English in Chinese'],
    ['ar', 'قال negotiators إن', 'negoti', 'English in Arabic'],
    ['en', 'the word переговоры', 'переговор', 'Russian in English'],
    ['uk', 'слово talks', 'talk', 'English in Ukrainian'],
    ['und', 'Le mot المفاوضات', 'مفاوض', 'Arabic in French'],
    ['en', 'the word 談判', '谈判', 'Chinese in English'],
  ])('goes by the rules of its script (%s: %s)', (language, text, term) => {
    expect(termsOf(language, text)).toContain(term);
  });
});

describe('what a text is found by', () => {
  it.each([
    ['en', 'Who will be there and why?'],
    ['en', 'Who’s that, what’s it, and don’t they?'],
    ['zh', '为什么是他们的？'],
    ['zh', '為什麼是他們的？'],
    ['ar', 'الى أن إلى ان'],
    ['ar', 'إِلَى أَيْنَ'],
    ['ru', 'А что это было и почему?'],
    ['ru', 'Всё её'],
    ['uk', 'Що це було і чому?'],
  ] as const)('leaves stop words out however they are spelled (%s: %s)', (language, text) => {
    const { words, grams } = analysisOf(language).content(text);
    expect({ words, grams }).toEqual({ words: [], grams: [] });
  });

  it('keeps the pairs of characters that reach into a content word', () => {
    const { grams } = analysisOf('zh').content('渡轮的乘客');
    expect(grams.map(({ term }) => term)).toEqual(['渡轮', '轮的', '的乘', '乘客']);
  });

  it.each([
    ['en', 'negotiations', 'negotiating'],
    ['ru', 'переброска', 'перебросить'],
    ['ar', 'كتاب', 'كتابات'],
    ['uk', 'Харкова', 'Харкову'],
    ['zh', '泽连斯基', '连斯'],
    ['und', 'საქართველოს', 'საქართველო'],
    ['und', 'เรือข้ามฟาก', 'เรือ'],
    ['und', '부산항에서', '부산항에'],
    ['und', 'フェリーが', 'フェリー'],
  ] as const)('shares n-grams with another form of it (%s: %s, %s)', (language, a, b) => {
    const { grams } = analysisOf(language);
    const terms = new Set(grams(a).map(({ term }) => term));
    expect(grams(b).some(({ term }) => terms.has(term))).toBe(true);
  });
});

describe('offsets', () => {
  it.each([
    ['ar', 'تقع المدرسةُ الكبيرة، هنا.', ['تقع', 'المدرسةُ', 'الكبيرة', 'هنا']],
    ['ar', 'الســلام\u200f ﺍﻟﺴﻼﻢ', ['الســلام', 'ﺍﻟﺴﻼﻢ']],
    ['en', 'A so\u00adft cafe\u0301, Ｋｙｉｖ!', ['A', 'so\u00adft', 'cafe\u0301', 'Ｋｙｉｖ']],
    ['en', 'İzmir’s 1,000 boats', ['İzmir’s', '1,000', 'boats']],
    ['uk', 'Об’їзд: 1,5 млн', ['Об’їзд', '1,5 млн']],
    ['zh', '10萬名乘客🙂離港', ['10萬', '名', '乘客', '離', '港']],
    ['en', '🙂 it 👨‍👩‍👧 is', ['it', 'is']],
  ] as const)('point at what the reader sees (%s: %s)', (language, text, seen) => {
    const { words } = analysisOf(language);
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(seen);
  });
});
