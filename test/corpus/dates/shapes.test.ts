import { describe, expect, it } from 'vitest';
import { dateLine } from '../../../src/corpus/dates/date-line.js';
import { dateOf, findDate } from '../../../src/corpus/dates/dates.js';
import { inferredDate } from '../../../src/corpus/dates/inferred-date.js';
import { relativeDate } from '../../../src/corpus/dates/relative-date.js';

const isoOf = (written: string) => dateOf(written).iso?.slice(0, 16);

it.each([
  ['Mon, 03 Jun 19 09:30:00 +0200', '2019-06-03T07:30'],
  ['11 Nov 89 18:00 GMT', '1989-11-11T18:00'],
  ['07-Feb-68 10:00', '2068-02-07T10:00'],
  ['12.03.24', '2024-03-12T12:00'],
])('reads the year of two digits in %s', (written, iso) => expect(isoOf(written)).toBe(iso));

describe('a time with a zone', () => {
  it.each([
    ['2021-02-03 10:00:00 +8', '2021-02-03T02:00'],
    ['2021-02-03 10:00:00-05', '2021-02-03T15:00'],
    ['2021-02-03T10:00:00+0530', '2021-02-03T04:30'],
    ['3 Feb 2021 10:00 (UTC-3)', '2021-02-03T13:00'],
    ['Wed Feb 03 2021 10:00:00 GMT+0200 (Eastern European Standard Time)', '2021-02-03T08:00'],
    ['2021-02-03T10:00:00+02:00[Europe/Kyiv]', '2021-02-03T08:00'],
    ['3 февраля 2021, 10:00 мск', '2021-02-03T07:00'],
    ['3 февраля 2012 г. в 10:00 по московскому времени', '2012-02-03T06:00'],
    ['3 лютого 2021, 10:00 за Києвом', '2021-02-03T08:00'],
    ['3 липня 2021, 10:00 за київським часом', '2021-07-03T07:00'],
    ['2021年2月3日10:00（北京时间）', '2021-02-03T02:00'],
    ['北京時間2021年2月3日10:00', '2021-02-03T02:00'],
    ['3 فبراير 2021 الساعة 10:00 بتوقيت مكة', '2021-02-03T07:00'],
    ['3 فبراير 2021 10:00 (بتوقيت غرينتش)', '2021-02-03T10:00'],
    ['Feb 3, 2021 10:00 AM EST', '2021-02-03T15:00'],
    ['July 3, 2021 10:00 AM ET', '2021-07-03T14:00'],
    ['3 July 2021 10:00 EEST', '2021-07-03T07:00'],
  ])('is the moment that %s means', (written, iso) => expect(isoOf(written)).toBe(iso));

  it.each([
    '3 Feb 2021 10:00 QQT',
    '3 Feb 2021 10:00 local time',
    '3 февраля 2021, 10:00 по местному времени',
    '3 فبراير 2021 10:00 بالتوقيت المحلي',
    '2021年2月3日10:00（当地时间）',
    'Wed Feb 03 10:00:00 CST 2021',
  ])('is only a day where the zone is not understood: %s', (written) => {
    expect(dateOf(written)).toMatchObject({ precision: 'day', iso: '2021-02-03T12:00:00.000Z' });
  });
});

it.each([
  ['14 февр. 2023 г.', '2023-02-14'],
  ['1 сент. 2023', '2023-09-01'],
  ['1 нояб. 2023 г., 9:00', '2023-11-01'],
  ['14 лют. 2023 р.', '2023-02-14'],
  ['2 квіт. 2023', '2023-04-02'],
  ['2 листопада 2023', '2023-11-02'],
  ['2 лист. 2023', '2023-11-02'],
  ['18 Sept 2023', '2023-09-18'],
  ['Sept. 18, 2023', '2023-09-18'],
  ['18 أيلول/سبتمبر 2023', '2023-09-18'],
  ['18 سبتمبر (أيلول) 2023', '2023-09-18'],
  ['18 شتنبر 2023', '2023-09-18'],
  ['18 أوت 2023', '2023-08-18'],
  ['the 2nd day of May, 2023', '2023-05-02'],
  ['21st of May 2023', '2023-05-21'],
  ['民國112年5月2日', '2023-05-02'],
  ['中華民國一百一十二年五月二日', '2023-05-02'],
  ['二〇二三年十月廿一日', '2023-10-21'],
  ['二零二三年五月二日', '2023-05-02'],
  ['1444/10/12هـ - 2023/05/02م', '2023-05-02'],
  ['2 مايو 2023 الموافق 12 شوال 1444هـ', '2023-05-02'],
  ['1444-10-12 الموافق 2023-05-02', '2023-05-02'],
  ['20230502', '2023-05-02'],
])('reads the day of %s', (written, day) => {
  expect(dateOf(written)).toMatchObject({ known: 'stated', iso: expect.stringContaining(day) });
});

it.each([
  ['Tue May 02 10:00:00 +0800 2023', '2023-05-02T02:00'],
  ['Tue May  2 10:00:00 2023', '2023-05-02T10:00'],
  ['20230502T101500Z', '2023-05-02T10:15'],
  ['20230502101500', '2023-05-02T10:15'],
  ['2023年5月2日 下午三時', '2023-05-02T15:00'],
  ['2023年5月2日 下午3時02分', '2023-05-02T15:02'],
  ['2023年5月2日15点02分', '2023-05-02T15:02'],
  ['2023年5月2日晚上8點半', '2023-05-02T20:30'],
  ['2023年5月2日 星期二 15:02', '2023-05-02T15:02'],
  ['15:02, 2 мая 2023', '2023-05-02T15:02'],
  ['10:30 AM EDT, Tue May 2, 2023', '2023-05-02T14:30'],
  ['3/9/2024 2:25 AM', '2024-03-09T02:25'],
  ['3/9/2024 14:25', '2024-09-03T14:25'],
  ['1683021720000', '2023-05-02T10:02'],
])('reads the moment of %s', (written, iso) => expect(isoOf(written)).toBe(iso));

it('puts the month first where the page is American', () => {
  expect(dateOf('3/9/2024', { monthFirst: true }).iso?.slice(0, 10)).toBe('2024-03-09');
  expect(dateOf('21/9/2024', { monthFirst: true }).iso?.slice(0, 10)).toBe('2024-09-21');
});

it('converts a Hijri day that stands alone, and calls it inferred', () => {
  expect(dateOf('12 شوال 1444 هـ')).toMatchObject({ known: 'inferred', iso: '2023-05-02T12:00:00.000Z' });
});

it.each([
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '1970-01-01T08:00:00+08:00',
  'Dec 31, 1969 7:00 PM EST',
  '1970年1月1日',
  '0',
  '0000-00-00 00:00:00',
  '0001-01-01T00:00:00Z',
  '农历二〇二五年四月十九日',
  '16/05/25',
  '1404/02/26',
])('knows no date in %s', (written) => expect(dateOf(written).known).toBe('unknown'));

describe('a line that states a date', () => {
  it.each([
    'Опубликовано: 2 мая 2023, 10:00',
    '2 May 2023 | Updated: 3 May 2023, 10:00',
    '18 ذو القعدة 1444 الموافق 2 مايو 2023',
    '02.05.23, 10:00',
  ])('is nothing else: %s', (line) => {
    expect(dateLine(line)).toMatchObject({ rest: '', date: { iso: expect.stringContaining('2023-05-02') } });
  });

  it.each([
    '2 мая 2023 года совет порта решил отремонтировать старый маяк.',
    'On 2 May 2023, the council of the port decided to mend the lamp.',
    '5 May 12 ships sank off the coast of the reef',
    '2023年5月2日，港口理事会在会议上通过了决议。',
  ])('is not a sentence that begins with one: %s', (line) => expect(dateLine(line)).toBeUndefined());
});

it.each([
  'https://a.example/svg/28a0aaa74b2267a48312e19321211cd9e3a39228',
  'https://a.example/f20201105ca/large.jpg',
  'https://a.example/20201105-1a2b-4c3d-8e9f-0123456789ab.jpg',
  'https://a.example/news/202103170072.aspx',
  'https://a.example/2021/02/30/',
])('infers no day from %s', (path) => expect(inferredDate([path])?.precision).not.toBe('day'));

it.each([
  'https://a.example/2021-03/17/c_1127.htm',
  'https://a.example/2021/0317/c1001.html',
  'https://a.example/2021/03-17/9433.shtml',
  'https://a.example/202103/t20210317_123.html',
  'https://a.example/world/2021/mar/17/talks',
  'https://a.example/rbc/17/03/2021/60',
])('infers 17 March 2021 from %s', (path) => {
  expect(inferredDate([path])?.iso?.slice(0, 10)).toBe('2021-03-17');
});

it.each([
  '1小时10分前',
  '1 小時 10 分鐘前',
  '半个小时前',
  'منذ ساعة و10 دقائق',
  'منذ يوم و3 ساعات',
  'an hour and 10 minutes ago',
  '1 час 10 минут назад',
  '5 хв. тому',
  'вчера в 15:02',
  '昨天 15:02',
])('knows %s as relative', (written) => expect(relativeDate(written)?.known).toBe('relative'));

it.each(['日前', '2 дня', 'Now that we know'])('does not take %s for a moment', (written) => {
  expect(relativeDate(written)).toBeUndefined();
});

it('looks for dates in time that does not grow with the line', () => {
  const timeOf = (length: number) => {
    const hostile = ['2 May', '\u5341', '1/', '15:02 ', '\u043C\u0430\u044F '].map(
      (part) => `16 May${' '.repeat(length)}${part.repeat(length)}`,
    );
    const start = performance.now();
    for (const line of hostile) for (const read of [findDate, dateOf, dateLine, relativeDate]) read(line);
    return performance.now() - start;
  };
  timeOf(100);
  expect(timeOf(100_000)).toBeLessThan(500);
});
