import { expect, it } from 'vitest';
import { sourcesFrom } from '../../../src/corpus/sources.js';
import { articlesIn } from '../support/articles-in.js';

const PAGE = `logo
#

أحدث الأخبار مع #جسر

افتتاح الجسر الجديد على النهر
افتتاح الجسر الجديد على النهر

صحيفة الوادي

timeمنذ 6 أيام

  • سياسة
  • صحيفة الوادي

افتتاح الجسر الجديد على النهر

قال رئيس البلدية إن الجسر افتتح اليوم. وأضاف أن العمل استمر منذ 3 سنوات.

مجلس المدينة يناقش الميزانية
مجلس المدينة يناقش الميزانية

راديو الجبل

time١٦-٠٥-٢٠٢٥

  • سياسة
  • راديو الجبل

مجلس المدينة يناقش الميزانية

ناقش المجلس ميزانية العام المقبل في جلسة طويلة.

حمل التطبيق

حمّل التطبيق الآن وابدأ باستخدامه الآن

app-storeplay-store`;

it('makes one article of each on the page, with its own outlet, section and date', () => {
  const { articles, rejected } = articlesIn(PAGE, 'page.txt');
  expect(rejected).toEqual([]);
  expect(articles).toMatchObject([
    {
      format: 'aggregator',
      title: 'افتتاح الجسر الجديد على النهر',
      outlet: 'صحيفة الوادي',
      section: 'سياسة',
      date: { known: 'relative', iso: undefined, written: 'منذ 6 أيام' },
      text: 'قال رئيس البلدية إن الجسر افتتح اليوم. وأضاف أن العمل استمر منذ 3 سنوات.',
    },
    {
      outlet: 'راديو الجبل',
      date: { known: 'stated', iso: '2025-05-16T12:00:00.000Z', precision: 'day' },
      text: 'ناقش المجلس ميزانية العام المقبل في جلسة طويلة.',
    },
  ]);
});

it('knows the day of a relative date once the capture of the page is known', () => {
  const sources = sourcesFrom('pages: { page.txt: { captured: 2025-05-22 } }', 'sources.yaml');
  const [article] = articlesIn(PAGE, 'page.txt', sources).articles;
  expect(article?.date).toMatchObject({
    known: 'relative',
    iso: '2025-05-16T12:00:00.000Z',
    precision: 'day',
  });
});

it.each([
  ['the dual', 'timeمنذ يومين'],
  ['one day', 'timeمنذ يوم واحد'],
  ['one hour', 'timeمنذ ساعة'],
  ['weeks', 'timeمنذ 3 أسابيع'],
  ['English', 'time6 days ago'],
  ['a space after the icon', 'time منذ 6 أيام'],
])('reads a page that tells its time in %s', (_, time) => {
  expect(
    articlesIn(PAGE.replace('timeمنذ 6 أيام', time), 'page.txt').articles.map(({ outlet }) => outlet),
  ).toEqual(['صحيفة الوادي', 'راديو الجبل']);
});

it('reads a page without bullets, and one whose headlines do not return below the time', () => {
  const bare = PAGE.replace(/ {2}\u2022.*\n/g, '');
  expect(articlesIn(bare, 'page.txt').articles).toHaveLength(2);
  const once =
    'Bridge opens\nBridge opens\nThe Valley\ntime6 days ago\nThe mayor opened it.\nTolls rise\nTolls rise\nThe Hill\ntime2 weeks ago\nThey rise.';
  expect(articlesIn(once, 'page.txt').articles).toMatchObject([
    { text: 'The mayor opened it.' },
    { text: 'They rise.' },
  ]);
});

it('gives its articles ids that do not depend on their order', () => {
  const [first, second] = articlesIn(PAGE, 'page.txt').articles;
  const start = PAGE.indexOf('مجلس المدينة');
  const end = PAGE.indexOf('حمل التطبيق');
  const swapped = PAGE.slice(start, end) + PAGE.slice(PAGE.indexOf('افتتاح'), start) + PAGE.slice(end);
  expect(articlesIn(swapped, 'page.txt').articles.map(({ id }) => id)).toEqual([second?.id, first?.id]);
});

it.each([
  ['منذ ساعة و10 دقائق', 'relative'],
  ['1小时10分前', 'relative'],
  ['منذ العيد', 'unknown'],
  ['после обеда', 'unknown'],
])('loses no article whose moment is %s', (moment, known) => {
  const { articles } = articlesIn(PAGE.replace('timeمنذ 6 أيام', `time${moment}`), 'page.txt');
  expect(articles).toHaveLength(2);
  expect(articles[0]?.date).toMatchObject({ known, written: moment });
});
