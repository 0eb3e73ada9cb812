import { describe, expect, it } from 'vitest';
import { linesOf, postIn } from '../support/articles-in.js';

const RU = 'Смотритель зажёг лампу маяка в пятницу вечером, и лодка вернулась в гавань.';
const UK = 'Доглядач запалив лампу маяка у п’ятницю ввечері, і човен повернувся до гавані.';
const EN = 'The keeper lit the lamp on Friday evening, and the boat came home before midnight.';

describe('what a page ran into the beginning of a paragraph is cut off, and the rest is kept', () => {
  it.each([
    ['Сегодня, 1:34 Комментариев: 0', RU],
    ['сьогодні, 16:59.', UK],
    ['31.10.2018, 20:20', RU],
    ['2019-01-16 12:43 294.', RU],
    ['10 ноября 2018 13:37.', RU],
    ['14:54, 2 Ноябрь, 2018', RU],
    ['11 вересня 2018, вівторок, 21:46 7', UK],
    ['18 листопада, 23:08 Роздрукувати', UK],
    ['149 0.', UK],
    ['Today, 9:15 Comments: 4', EN],
  ])('%s', (label, prose) => {
    const article = postIn(`${label} ${prose}`);
    expect(linesOf(article)).toEqual([prose]);
    expect(article.boilerplate).toEqual([label]);
  });

  it.each([
    '18 марта 2014 года смотритель зажёг лампу маяка над гаванью.',
    'Сегодня в 4:00 Пётр Сом зажёг лампу маяка над гаванью.',
    'Сегодня, 16:59 минут спустя, смотритель зажёг лампу маяка.',
    '08.05 с 10:00 до 18:00 лампа маяка над гаванью не горит.',
    '190 лодок стояли у мола в гавани до самого вечера.',
  ])('but a sentence that begins with a moment or a number stays: %s', (line) => {
    expect(linesOf(postIn(line, RU))).toEqual([line, RU]);
  });

  it('but the moments of a chronicle stay', () => {
    const entries = [1, 2, 3].map((day) => `${day} мая, 10:00. Смотритель поднялся на башню маяка в гавани.`);
    expect(linesOf(postIn(...entries))).toEqual(entries);
  });
});

describe('a comment of a reader', () => {
  it.each([
    '10 августа 2018 13:53. ukov: да кому нужен этот маяк. Лодки видят и так.',
    '10 августа 2018 13:54. Keeper77: Лампа светит слишком ярко.',
  ])('is taken whole: %s', (comment) => {
    expect(linesOf(postIn(RU, comment))).toEqual([RU]);
  });

  it('is no agency that is named behind a moment', () => {
    expect(linesOf(postIn(`10 августа 2018 13:53. Агентство: ${RU}`))).toEqual([`Агентство: ${RU}`]);
  });
});

describe('a sentence without a word', () => {
  it.each(['.', '**', '|', '(2021年3月16日)', '(17.03.2021)', '(12)', '[3]'])('is taken: %s', (piece) => {
    const zh = '灯塔的灯在星期五点亮，守灯人登上四百级台阶。';
    expect(linesOf(postIn(zh, piece))).toEqual([zh]);
  });

  it('is taken from the beginning of a paragraph', () => {
    expect(linesOf(postIn(`. ${RU}`))).toEqual([RU]);
  });

  it.each(['12', '(12 лодок у мола.)', '2021'])('but figures and words stay: %s', (piece) => {
    expect(linesOf(postIn(RU, piece, UK))).toContain(piece);
  });
});
