import { expect, it } from 'vitest';
import { articleIn, blocksOf } from '../support/articles-in.js';

const read = (text: string) => articleIn(text, 'page.txt');
const BODY = 'قال رئيس البلدية إن الجسر الجديد على النهر افتتح اليوم أمام حركة السير بعد عمل طويل.';

it.each([
  ['date before the first words', ` date 2025-08-26 ${BODY}`, '2025-08-26T12:00:00.000Z', 'day'],
  [
    'a labelled English date',
    `عنوان\nتاريخ النشر: 9th, June 2025 GMT\n${BODY}`,
    '2025-06-09T12:00:00.000Z',
    'day',
  ],
  [
    'weekday, date and time',
    `عنوان\nالإثنين 09/يونيو/2025 - 03:22 م\n${BODY}`,
    '2025-06-09T15:22:00.000Z',
    'minute',
  ],
  [
    'Arabic-Indic digits',
    `عنوان\n\nالخميس ٢ أكتوبر ٢٠٢٥ الساعة ٧:٣٤ مساءً\n\n${BODY}`,
    '2025-10-02T19:34:00.000Z',
    'minute',
  ],
  ['a date above the headline', `17/05/2025\n\nعنوان\n\n${BODY}`, '2025-05-17T12:00:00.000Z', 'day'],
  [
    'a Chinese date',
    '标题\n2024年5月6日 10:30\n桥梁工程于今天完成，两岸居民都来参加仪式。',
    '2024-05-06T10:30:00.000Z',
    'minute',
  ],
  [
    'a Russian date',
    'Заголовок\n6 мая 2024, 10:30\nМост открыли сегодня утром.',
    '2024-05-06T10:30:00.000Z',
    'minute',
  ],
  [
    'a Ukrainian date',
    'Заголовок\n6 травня 2024, 10:30\nМіст відкрили сьогодні вранці.',
    '2024-05-06T10:30:00.000Z',
    'minute',
  ],
])('reads %s and leaves it out of the text', (_, text, iso, precision) => {
  const article = read(text);
  expect(article.date).toMatchObject({ known: 'stated', iso, precision });
  expect(article.text).not.toMatch(/20\d\d|٢٠٢٥/);
});

it('reads the source beside the date as the outlet', () => {
  expect(read(`عنوان\n\nآخر تحديث 2022-03-29 00:00:00 - المصدر: قناة الوادي\n\n${BODY}`)).toMatchObject({
    title: 'عنوان',
    outlet: 'قناة الوادي',
    text: BODY,
  });
});

it('keeps a dateline in the text, and knows date and agency from it', () => {
  const text = `الوادي 29 مارس 2022 (وكالة النهر) ${BODY}`;
  expect(read(text)).toMatchObject({
    text,
    outlet: 'وكالة النهر',
    date: { iso: '2022-03-29T12:00:00.000Z' },
  });
});

it('does not take a date within a sentence for the date of the article', () => {
  expect(
    read('The bridge was closed on 6 May 2024 because of the flood.\nIt will open soon.').date.known,
  ).toBe('unknown');
});

it('lets the opening words stand in for a missing headline, and says so', () => {
  const article = read(`${BODY} ${BODY}`);
  expect(article.title).toBe(BODY);
  expect(article.text).toBe(`${BODY} ${BODY}`);
  expect(article.notices).toEqual(['It has no headline; its opening words stand in for it.']);
});

it('leaves repeated headlines, section, byline and words under the picture out of the text', () => {
  const text = `عنوان الخبر\n\nسياسة\nالجسر عند الغروب\nالثلاثاء 17 يونيو 2025 - 09:09 ص\n\nعنوان الخبر\n\nليلى كاتبة\n\n${BODY}`;
  expect(read(text)).toMatchObject({
    title: 'عنوان الخبر',
    section: 'سياسة',
    author: 'ليلى كاتبة',
    captions: ['الجسر عند الغروب'],
    text: BODY,
  });
});

it('leaves out the residue of scripts, counts of views and notices of rights', () => {
  const residue = '\u201C);\ngoogletag.cmd.push(function() { googletag.display(\u2018div-1\u2019); });\n}';
  expect(read(`۳۵۹مشاهدات\nعنوان\nرمز الخبر: ۶۵۱۷۴\n${BODY}\n${residue}\nجميع الحقوق محفوظة`).text).toBe(
    BODY,
  );
});

it('ends the article where other news begin, and takes the source named at its end', () => {
  const article = read(
    `عنوان\n${BODY}\n${BODY} ثم\n\nالمصدر: قناة الوادي\nكلمات دلالية: جسر نهر\nخبر آخر عن شيء آخر`,
  );
  expect(article).toMatchObject({ outlet: 'قناة الوادي', text: `${BODY}\n${BODY} ثم` });
});

it('joins lines that were broken within a sentence', () => {
  expect(
    read('The council met,\nas the mayor said, in the\nold hall by the river\nand voted.\nIt met again.')
      .text,
  ).toBe('The council met, as the mayor said, in the old hall by the river and voted.\nIt met again.');
});

it('leaves lines apart that are whole', () => {
  expect(read('Headline\nOne sentence stands here.\nAnother stands here.').text).toBe(
    'One sentence stands here.\nAnother stands here.',
  );
});

it('knows a heading by its shape', () => {
  const long = 'This paragraph is long enough to be one, and it says what happened on that day.';
  expect(blocksOf(read(`Headline\n\n${long}\n\nWhat comes next\n\n${long} Again.`))[1]).toEqual([
    'heading',
    'What comes next',
  ]);
});

it('keeps an article that is one sentence', () => {
  expect(read('The bridge opened.').text).toBe('The bridge opened.');
});
