import { describe, expect, it } from 'vitest';
import { linesOf, postIn } from '../support/articles-in.js';

const RU = 'Смотритель зажёг лампу маяка в пятницу вечером, и лодка вернулась в гавань.';
const LEAD = 'Маяк над гаванью снова горит.';
const ZH = '灯塔的灯在星期五点亮，守灯人登上四百级台阶。';
const EN = 'The keeper lit the lamp on Friday evening, and the boat came home.';

describe('a dateline', () => {
  it.each([
    ['3月18日 - 路透灯塔港3月17日 - ', ZH, '路透', '灯塔港'],
    ['路透灯塔港 3 月 17 日 – ', ZH, '路透', '灯塔港'],
    ['МОСКВА, 8 фев — РИА Новости. ', RU, 'РИА Новости', 'МОСКВА'],
    ['Москва, 7 февраля - АиФ-Москва. ', RU, 'АиФ-Москва', 'Москва'],
    ['КИЕВ. 5 июня. УНН. ', RU, 'УНН', 'КИЕВ'],
    ['ЛОНДОН, 10 июля, ФедералПресс. ', RU, 'ФедералПресс', 'ЛОНДОН'],
    ['МОСКВА, 8 фев — РИА Новости. РИА Новости. ', RU, 'РИА Новости', 'МОСКВА'],
    ['БРЮССЕЛЬ. КАЗИНФОРМ - ', RU, 'КАЗИНФОРМ', 'БРЮССЕЛЬ'],
    ['ТАСС - КАЗИНФОРМ - ', RU, 'ТАСС', undefined],
    ['ТАСС, 24 ноября. ', RU, 'ТАСС', undefined],
    ['РИА Новости. ', RU, 'РИА Новости', undefined],
    ['УНН. ', RU, 'УНН', undefined],
    ['БЕРЛИН. ', RU, undefined, 'БЕРЛИН'],
  ])('"%s" is taken from the beginning', (opening, prose, agency, place) => {
    const article = postIn(`${opening}${prose}`);
    expect(linesOf(article)).toEqual([prose]);
    expect(article.dateline).toEqual({ text: opening.trim(), agency, place });
  });

  it.each([
    ['МОСКВА, 8 фев — РИА Новости.', `${LEAD} `, ` ${RU}`, 'РИА Новости'],
    ['УНН.', `${LEAD} `, ` ${RU}`, 'УНН'],
    ['МОСКВА, 8 ноября, ФедералПресс.', 'Маяк над гаванью снова горит ', ` ${RU}`, 'ФедералПресс'],
    ['3月18日 - 路透灯塔港3月17日 -', '灯塔的灯亮了。', ` ${ZH}`, '路透'],
    ['HARBOUR, May 16 (Reuters) -', 'The lamp burns again. ', ` ${EN}`, 'Reuters'],
  ])('"%s" is taken from behind a lead, which stays', (dateline, before, behind, agency) => {
    const article = postIn(`${before}${dateline}${behind}`);
    expect(linesOf(article)).toEqual([before.trim(), behind.trim()]);
    expect(article.dateline).toMatchObject({ text: dateline, agency });
  });

  it('that is a line of its own goes with the agency below it, and the fuller one is kept', () => {
    const article = postIn('УНН.', `КИЇВ. 5 червня. УНН. ${RU}`, RU.replace('лампу', 'огонь'));
    expect(linesOf(article)).toEqual([RU, RU.replace('лампу', 'огонь')]);
    expect(article.dateline).toEqual({ text: 'КИЇВ. 5 червня. УНН.', agency: 'УНН', place: 'КИЇВ' });
    expect(article.boilerplate).toContain('УНН.');
  });

  it.each([
    `${RU} Об этом сообщает РИА Новости.`,
    `${RU} В понедельник, 9 июля, РИА Новости передало слова смотрителя.`,
    `${RU} В понедельник, 9 июля, вышел ТАСС.`,
    'ТАСС — это агентство, которое передало слова смотрителя маяка.',
    'НАТО. Так назвали лодку, которая стоит у мола в гавани.',
    '新华社17日消息称，灯塔的灯在星期五点亮，守灯人登上四百级台阶。',
    'The lamp burns again. UNICEF (AP) is a fund that was named by the keeper.',
  ])('is not seen in %s', (line) => {
    const article = postIn(line);
    expect(article.text).toBe(line);
    expect(article.dateline).toBeUndefined();
  });

  it('is not seen far below the beginning', () => {
    const lines = ['пятницу', 'субботу', 'среду', 'четверг'].map((day) => RU.replace('пятницу', day));
    const last = `${LEAD} МОСКВА, 8 фев — РИА Новости. ${RU}`;
    expect(linesOf(postIn(...lines, last)).at(-1)).toBe(last);
  });
});
