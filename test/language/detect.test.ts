import { describe, expect, it } from 'vitest';
import { languageOf, languagesOf } from '../../src/language/detect.js';

const FRENCH =
  'Le pont a été fermé lundi soir après une longue journée de travaux, et les habitants de la ville ont dû prendre le bac pour rentrer chez eux avant la nuit.';
const ENGLISH =
  'The bridge was closed on Monday night after a long day of works, and the people of the town had to take the ferry to be back at their homes before it was dark.';

describe('languageOf', () => {
  it.each([
    ['The ferry left.', 'en', 'Latin letters'],
    [ENGLISH, 'en', 'a long text with English function words'],
    [FRENCH, 'und', 'a long text without them'],
    ['La ville', 'en', 'known limit: a short text in Latin letters passes for English'],
    ['Паром ушёл', 'ru', 'a letter that Ukrainian lacks'],
    ['мост закрыт', 'ru', 'yery'],
    ['Паром у порту', 'ru', 'known limit: Cyrillic without a letter of its own'],
    ['Паром пішов', 'uk', 'i with a dot'],
    ['Україна', 'uk', 'yi'],
    ['хто там', 'uk', 'a word that Russian lacks'],
    ['де пором', 'uk', 'a word that Russian lacks'],
    ['ХТО ТАМ', 'uk', 'capitals'],
    ['渡轮停了', 'zh', 'simplified'],
    ['渡輪停了', 'zh', 'traditional'],
    ['東京', 'zh', 'known limit: Japanese without kana'],
    ['フェリーは出た', 'und', 'Japanese'],
    [
      '渡轮（フェリー）今天早上停在港口，乘客都在船上等候开航，船长说风太大，要等到下午才能离开，请大家不要着急',
      'zh',
      'a Japanese word in Chinese',
    ],
    ['العبارة غادرت', 'ar', 'Arabic'],
    ['کشتی رفت و پل بسته شد', 'und', 'Persian'],
    ['فیری چلی گئی ہے', 'und', 'Urdu'],
    ['ფერი', 'und', 'Georgian'],
    ['เรือออกแล้ว', 'und', 'Thai'],
    ['페리가 떠났다', 'und', 'Korean'],
    ['הגשר', 'und', 'Hebrew'],
    ['Η γέφυρα', 'und', 'Greek'],
    ['阿拉说：桥开了（Mara Vale, harbour master）。他们都过去了。', 'zh', 'a name in brackets'],
    ['قال ريد (James Reed) إن الجسر مغلق منذ الصباح', 'ar', 'a name in brackets'],
    ['', 'und', 'empty'],
    [' \n', 'und', 'blank'],
    ['412 — 15:02 %', 'und', 'no letters'],
    ['🙂', 'und', 'no letters'],
    ['\ud800', 'und', 'half a character'],
  ])('takes %j for %s (%s)', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('languagesOf', () => {
  it.each([
    ['Ferry 渡轮停在港口', ['zh', 'en']],
    ['Министр Reed приехал', ['ru', 'en']],
    ['what does 渡轮 mean', ['en', 'zh']],
    ['قال Reed إن الجسر مغلق', ['ar', 'en']],
    ['ferries паром', ['en', 'ru']],
    ['The whole long question is in English, with one 桥', ['en']],
    ['', []],
    ['412', []],
  ])('names the languages of %j as %j, the main one first', (text, languages) => {
    expect(languagesOf(text)).toEqual(languages);
  });
});
