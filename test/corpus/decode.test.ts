import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/decode.js';

const RUSSIAN =
  'Совет порта собрался в четверг и решил, что старый маяк нужно отремонтировать до начала зимы.';
const UKRAINIAN =
  'Рада порту зібралася в четвер і вирішила, що старий маяк слід відремонтувати ще до початку зими.';
const ARABIC = 'اجتمع مجلس الميناء يوم الخميس وقرر أن المنارة القديمة يجب أن ترمم قبل بداية الشتاء.';
const SIMPLIFIED = '港口理事会星期四开会，决定在冬天到来之前把旧灯塔修好，工人们下个月开始工作。';
const TRADITIONAL = '港口理事會星期四開會，決定在冬天到來之前把舊燈塔修好，工人們下個月開始工作。';
const FRENCH = 'Le maire a déclaré que le phare serait réparé dès l’été : « c’est décidé », a-t-il ajouté.';
const POLISH =
  'Rada portu zdecydowała, że stara latarnia zostanie naprawiona jeszcze przed zimą, gdyż żeglarze się boją.';

const MENU = '<div class="menu"><a href="/news/index.html?id=1"><span class="icon"></span></a></div>'.repeat(
  200,
);
const page = (text: string, head = '') =>
  `<html><head>${head}</head><body>${MENU}<p>${text}</p></body></html>`;
const read = (text: string, encoding: string, charset?: string) =>
  decode(iconv.encode(text, encoding), { charset })?.text;

describe('a text that declares nothing', () => {
  it.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['cp866', RUSSIAN],
    ['maccyrillic', RUSSIAN],
    ['windows-1251', UKRAINIAN],
    ['koi8-u', UKRAINIAN],
    ['windows-1256', ARABIC],
    ['iso-8859-6', ARABIC],
    ['gb18030', SIMPLIFIED],
    ['gb18030', TRADITIONAL],
    ['big5', TRADITIONAL],
    ['windows-1252', FRENCH],
    ['windows-1250', POLISH],
    ['utf-16le', RUSSIAN],
    ['utf-16be', SIMPLIFIED + 'x'.repeat(8)],
  ])('is read in %s by its letters, also among much markup', (encoding, text) => {
    expect(read(text, encoding)).toBe(text);
    expect(read(page(text), encoding)).toBe(page(text));
  });
});

it.each(['iso-8859-1', 'latin1', 'US-ASCII', 'ISO8859-1'])(
  'takes %s for windows-1252, as browsers do',
  (label) => {
    const text = page('The lamp “is not ours” — it won’t be lit.', `<meta charset="${label}">`);
    expect(read(text, 'windows-1252')).toBe(text);
  },
);

it('reads GBK where a page says gb2312', () => {
  const text = page(
    '朱镕基与陶喆在镕城。',
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
  );
  expect(read(text, 'gbk')).toBe(text);
});

it.each([
  ['utf-8', 'windows-1251', RUSSIAN],
  ['iso-8859-1', 'windows-1251', RUSSIAN],
  ['windows-1251', 'koi8-r', RUSSIAN],
  ['windows-1252', 'windows-1256', ARABIC],
])('does not believe a page that says %s where its letters are %s', (label, encoding, text) => {
  const html = page(text, `<meta charset="${label}">`);
  expect(read(html, encoding)).toBe(html);
});

it('passes over a declaration in a comment', () => {
  const html = page(RUSSIAN, '<!-- <meta charset="koi8-r"> -->');
  expect(read(html, 'windows-1251')).toBe(html);
});

it("takes the server's word", () => {
  expect(read('Łódź.', 'windows-1250', '"windows-1250"')).toBe('Łódź.');
});

it('reads control characters that are windows-1252 in disguise as what they are there', () => {
  expect(decode(Buffer.from('The lamp \u0093is ours\u0094 \u0096 he said.', 'utf8'))?.text).toBe(
    'The lamp “is ours” – he said.',
  );
});

it('keeps UTF-8 with a fault, and says so', () => {
  const bytes = Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0])]);
  expect(decode(bytes)).toMatchObject({
    text: `${RUSSIAN}\uFFFD`,
    notices: [expect.stringContaining('1 unreadable')],
  });
});

it('knows bytes that are no text', () => {
  expect(decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 4]))).toBeUndefined();
});
