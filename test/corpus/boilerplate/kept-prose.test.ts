import { expect, test } from 'vitest';
import { isBoilerplate, isBoilerplateSentence } from '../../../src/corpus/boilerplate/boilerplate.js';
import { isCaption } from '../../../src/corpus/boilerplate/caption.js';
import { withoutDateline } from '../../../src/corpus/boilerplate/dateline.js';
import { isMoment } from '../../../src/corpus/boilerplate/technical.js';
import { withoutRepeats } from '../../../src/corpus/lines/without-repeats.js';

const PROSE: readonly (readonly [text: string, why: string])[] = [
  ['Поддержать проект резолюции готовы двадцать стран.', 'begins like a call for donations'],
  ['Подробности об этом деле рассказал адвокат портовой компании.', 'begins like a teaser'],
  ['Премьер может не разделять позицию парламента по мосту.', 'is no notice of the house'],
  ['Зробити внесок у відбудову мосту може кожен житель.', 'begins like a call for donations'],
  ['لا يجوز لأي دولة استخدام القوة دون موافقة المجلس.', 'forbids something else than reprinting'],
  ['تابع الآلاف المباراة عبر يوتيوب مساء الجمعة.', 'says who followed what'],
  ['انضم إلى قناة الميناء عام 2005 مراسلا.', 'says who joined what'],
  ['حظرت الشركة تطبيق العبارات على متجر أبل.', 'tells of a shop of apps'],
  ['法院裁定版权所有者胜诉。', 'tells of a copyright holder'],
  ['下载该应用的渡轮乘客已超过一万人。', 'begins like a call to download'],
  ['Reporting by the harbour watch shows that the pier is sinking.', 'begins like a credit'],
  ['تقرير: ثلاث مدن كبرى تستعد لافتتاح الجسر الجديد', 'is a headline of a report'],
  [
    '编译：李岚港务局周一发布消息说，停运三年的渡轮“海鸥”号已经恢复了前往灯塔岛的航线，票价不变，每天往返四次。',
    'is a credit that ran into a sentence',
  ],
  [
    'Читайте також: Порт відкрили після ремонту 16 травня адміністрація порту повідомила, що пором повернувся на лінію до острова Маякового.',
    'is a teaser that ran into a sentence',
  ],
];

test.each(PROSE)('%s is text: it %s', (text) => {
  expect(isBoilerplate(text)).toBe(false);
  expect(isBoilerplateSentence(text)).toBe(false);
});

test.each([
  'Фото: Анна Рудь, пресслужба порту.',
  'تقرير: سامي الخطيب',
  'Читайте також: Порт відкрили після ремонту',
  'При використанні матеріалів сайту посилання обов’язкове.',
  '编译：李岚',
])('%s is boilerplate', (text) => {
  expect(isBoilerplate(text)).toBe(true);
});

test('a day without a year is told by a report, a moment with one by its page', () => {
  expect(isMoment('Saturday 20 November')).toBe(false);
  expect(isMoment('20 November 2021')).toBe(true);
});

test('a sentence that ends in brackets is no caption', () => {
  expect(isCaption('他在新兴行业工作（如互联网）。', false)).toBe(false);
  expect(isCaption('渡轮驶入港口。（港务局提供）', false)).toBe(true);
});

test('an acronym that is explained is no dateline', () => {
  const text = 'ПЗМ (портовая зона) — это причалы и склады.';
  expect(withoutDateline([{ kind: 'paragraph', text }])).toEqual({
    lines: [{ kind: 'paragraph', text }],
    dateline: undefined,
    repeated: [],
  });
});

test('of a heading and the same line below it, one is left', () => {
  const text = 'The ferry is back on its line to the island';
  const below = { kind: 'paragraph', text: 'It sailed on Monday for the first time.' } as const;
  expect(
    withoutRepeats([{ kind: 'heading', text }, { kind: 'paragraph', text }, below], 'Harbour news'),
  ).toEqual([{ kind: 'paragraph', text }, below]);
});
