import { expect, it } from 'vitest';
import { dateOf, findDate } from '../../../src/corpus/dates/dates.js';
import { inferredDate } from '../../../src/corpus/dates/inferred-date.js';
import { fromCapture, relativeDate } from '../../../src/corpus/dates/relative-date.js';

const NOON = 'T12:00:00.000Z';

it.each([
  ['Fri, 08 Apr 2022 15:02:00 GMT', '2022-04-08T15:02:00.000Z', 'minute', 'RFC 822'],
  ['Fri, 08 Apr 2022 00:00:00 GMT', '2022-04-08T00:00:00.000Z', 'minute', 'midnight with a zone was stated'],
  ['Fri, 08 Apr 2022 15:02:07 +0300', '2022-04-08T12:02:07.000Z', 'minute', 'RFC 822 with an offset'],
  ['2022-04-08T15:02:00+03:00', '2022-04-08T12:02:00.000Z', 'minute', 'ISO with an offset'],
  ['2022-04-08T15:02:00.123Z', '2022-04-08T15:02:00.000Z', 'minute', 'ISO with fractions'],
  ['2021-03-22 04:50:47', '2021-03-22T04:50:47.000Z', 'minute', 'no zone'],
  ['2022-03-29 00:00:00', `2022-03-29${NOON}`, 'day', 'midnight without a zone is how databases write a day'],
  ['19 May 2025', `2025-05-19${NOON}`, 'day', 'English'],
  ['April 8, 2022, 3:04 p.m. EST', '2022-04-08T20:04:00.000Z', 'minute', 'American English'],
  ['9th, June 2025', `2025-06-09${NOON}`, 'day', 'ordinal'],
  ['\u0661\u0666-\u0660\u0665-\u0662\u0660\u0662\u0665', `2025-05-16${NOON}`, 'day', 'Arabic-Indic digits'],
  ['\u06F1\u06F6/\u06F0\u06F5/\u06F2\u06F0\u06F2\u06F5', `2025-05-16${NOON}`, 'day', 'Persian digits'],
  [
    '09/يونيو/2025 - 03:22 م',
    '2025-06-09T15:22:00.000Z',
    'minute',
    'month by name between strokes, afternoon',
  ],
  ['٢ أكتوبر ٢٠٢٥ الساعة ٧:٣٤ مساءً', '2025-10-02T19:34:00.000Z', 'minute', 'evening by word'],
  ['17 يونيو 2025 - 09:09 ص', '2025-06-17T09:09:00.000Z', 'minute', 'morning'],
  ['25 أيار/ مايو 2025', `2025-05-25${NOON}`, 'day', 'both names of the month'],
  ['16 كانون الثاني 2023', `2023-01-16${NOON}`, 'day', 'Levantine name of two words'],
  ['2022年4月8日', `2022-04-08${NOON}`, 'day', 'Chinese'],
  ['2022年4月8日 下午3:05', '2022-04-08T15:05:00.000Z', 'minute', 'Chinese afternoon'],
  ['2022年4月', `2022-04-01${NOON}`, 'month', 'Chinese month'],
  ['8 апреля 2022 г., 15:30', '2022-04-08T15:30:00.000Z', 'minute', 'Russian'],
  ['8 квітня 2022 року о 15:30', '2022-04-08T15:30:00.000Z', 'minute', 'Ukrainian'],
  ['17/05/2025', `2025-05-17${NOON}`, 'day', 'day first'],
  ['05/17/2025', `2025-05-17${NOON}`, 'day', 'can only be American'],
  ['March 2022', `2022-03-01${NOON}`, 'month', 'no day'],
  ['2022', `2022-01-01${NOON}`, 'year', 'no month'],
  ['1649430120', '2022-04-08T15:02:00.000Z', 'minute', 'seconds since 1970'],
])('reads %s as stated', (written, iso, precision) => {
  expect(dateOf(written)).toEqual({ known: 'stated', iso, precision, written });
});

it.each(['unknown', '2025-02-30', '2025-13-01', '99/99/2025', 'May the fourth', '12:30'])(
  'knows no date in %j',
  (written) => {
    expect(dateOf(written)).toMatchObject({ known: 'unknown', iso: undefined, written });
  },
);

it('finds a date within a line, and where it stands', () => {
  const line = 'Published on 6 May 2024, 10:30 by the desk';
  const found = findDate(line);
  expect(line.slice(found?.start, found?.end)).toBe('6 May 2024, 10:30');
});

it.each([
  ['منذ 6 أيام', '2025-05-16', 'day'],
  ['منذ ٦ أيام', '2025-05-16', 'day'],
  ['منذ يومين', '2025-05-20', 'day'],
  ['منذ يوم واحد', '2025-05-21', 'day'],
  ['منذ يوم', '2025-05-21', 'day'],
  ['منذ ساعة', '2025-05-22', 'day'],
  ['منذ ساعتين', '2025-05-22', 'day'],
  ['منذ 3 أسابيع', '2025-05-01', 'day'],
  ['منذ شهرين', '2025-03-23', 'month'],
  ['6 days ago', '2025-05-16', 'day'],
  ['a day ago', '2025-05-21', 'day'],
  ['yesterday', '2025-05-21', 'day'],
  ['3天前', '2025-05-19', 'day'],
  ['2 дня назад', '2025-05-20', 'day'],
  ['5 днів тому', '2025-05-17', 'day'],
])(
  'knows %s as relative, and its day once the page is known to be of 22 May 2025',
  (written, day, precision) => {
    const date = relativeDate(written);
    expect(date).toEqual({ known: 'relative', iso: undefined, precision: undefined, written });
    expect(date && fromCapture(date, '2025-05-22')).toMatchObject({
      known: 'relative',
      iso: `${day}${NOON}`,
      precision,
    });
  },
);

it.each(['منذ 24 فبراير', 'the 6 days ago that', '6', ''])(
  'does not take %j for a relative date',
  (written) => {
    expect(relativeDate(written)).toBeUndefined();
  },
);

it.each([
  ['news/2022-04-08-talks.md', '2022-04-08', 'day'],
  ['https://a.example/wp/2022/04/08/a.jpg', '2022-04-08', 'day'],
  ['https://a.example/uploads/2022/04/a.jpg', '2022-04-01', 'month'],
])('infers a date from %s', (path, day, precision) => {
  expect(inferredDate([path])).toEqual({
    known: 'inferred',
    iso: `${day}${NOON}`,
    precision,
    written: undefined,
  });
});

it('infers no date from a number that is none', () => {
  expect(inferredDate(['a/20229999.md', 'https://a.example/size/770/433.jpg', undefined])).toBeUndefined();
});
