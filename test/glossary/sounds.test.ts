import { describe, expect, it } from 'vitest';
import { type Side, soundsOf, weightOfSound } from '../../src/glossary/sounds.js';
import type { Language } from '../../src/language/languages.js';

const terms = (text: string, language: Language, side: Side = 'passage') =>
  soundsOf(text, language, side).map(({ term }) => term);

/** What of a text has the term, as the text writes it. */
const heard = (text: string, language: Language, term: string) =>
  soundsOf(text, language, 'passage')
    .filter((token) => token.term === term)
    .map(({ start, end }) => text.slice(start, end));

const NAMES: readonly (readonly [english: string, chinese: string, arabic: string, russian: string])[] = [
  ['Lavrov', '拉夫罗夫', 'لافروف', 'Лавров'],
  ['Zelensky', '泽连斯基', 'زيلينسكي', 'Зеленский'],
  ['Gerasimov', '格拉西莫夫', 'غيراسيموف', 'Герасимов'],
  ['Medinsky', '梅津斯基', 'ميدينسكي', 'Мединский'],
  ['Lukashenko', '卢卡申科', 'لوكاشينكو', 'Лукашенко'],
  ['Washington', '华盛顿', 'واشنطن', 'Вашингтон'],
  ['Campbell', '坎贝尔', 'كامبل', 'Кэмпбелл'],
  ['Anderson', '安德森', 'أندرسون', 'Андерсон'],
  ['Shoigu', '绍伊古', 'شويغو', 'Шойгу'],
  ['Medvedchuk', '梅德韦丘克', 'ميدفيدتشوك', 'Медведчук'],
];

describe('soundsOf', () => {
  it.each(NAMES)('hears %s alike in Latin, Chinese, Arabic and Cyrillic script', (english, ...others) => {
    const expected = terms(english, 'en');
    const [chinese, arabic, russian] = [
      terms(others[0], 'zh'),
      terms(others[1], 'ar'),
      terms(others[2], 'ru'),
    ];
    for (const other of [chinese, arabic, russian]) {
      expect(other.filter((term) => expected.includes(term))).not.toEqual([]);
    }
  });

  it('finds a name between the characters of other words, and says where', () => {
    expect(heard('据悉，格拉西莫夫昨天没有出席会议。', 'zh', '~klsmf')).toEqual(['格拉西莫夫']);
    expect(heard('他说安德列耶夫没有来', 'zh', terms('Andreev', 'en')[0] ?? '')).toEqual(['安德列耶夫']);
  });

  it('hears the parts of a full name apart', () => {
    const found = terms('谢尔盖·拉夫罗夫', 'zh');
    expect(found).toEqual(expect.arrayContaining(['~lflf', ...terms('Sergei', 'en').slice(0, 1)]));
  });

  it('hears traditional characters as simplified ones', () => {
    expect(terms('澤連斯基', 'zh')).toEqual(terms('泽连斯基', 'zh'));
  });

  it('hears a Russian name in any case, and an Arabic one with a conjunction', () => {
    expect(heard('Он говорил с Мединским и Лавровым.', 'ru', '~mtnsk')).toEqual(['Мединским']);
    expect(heard('التقى ميدينسكي ولافروف في المدينة', 'ar', '~lflf')).toEqual(['ولافروف']);
  });

  it('keeps an initial Al with hamza as a part of the name, and takes the article off', () => {
    expect(terms('ألكسندر', 'ar')).toContain(terms('Alexander', 'en')[0]);
    expect(terms('الكرملين', 'ar')).toContain(terms('Kremlin', 'en')[0]);
  });

  it('takes only words with a capital for names in a passage, and neither stop words nor words written small elsewhere', () => {
    expect(terms('the minister spoke', 'en')).toEqual([]);
    expect(terms('When they came', 'en')).toEqual([]);
    expect(terms('Ministers met. The ministers left.', 'en')).toEqual([]);
  });

  it('takes words without a capital for names in a question', () => {
    expect(terms('what did gerasimov say', 'en', 'question')).toContain('~klsmf');
  });

  it('hears nothing in Chinese without a run of characters that transcribe names', () => {
    expect(terms('双方没有就此达成协议', 'zh')).toEqual([]);
  });

  it('gives several terms with one span to a name that can be read in several ways', () => {
    const tokens = soundsOf('Gerasimov', 'en', 'passage');
    expect(tokens.length).toBeGreaterThan(1);
    expect(new Set(tokens.map(({ start, end }) => `${start} ${end}`))).toEqual(new Set(['0 9']));
  });

  it('leaves apart what transcription tables cannot know: names that are written in characters of their own', () => {
    expect(terms('Fukuyama', 'en').some((term) => terms('福山', 'zh').includes(term))).toBe(false);
  });
});

describe('weightOfSound', () => {
  it('weighs long terms more than short ones', () => {
    expect(weightOfSound('~sk')).toBe(0.5);
    expect(weightOfSound('~lflf')).toBe(1);
    expect(weightOfSound('~klsmf')).toBe(1);
  });
});
