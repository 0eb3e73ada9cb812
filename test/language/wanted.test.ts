import { describe, expect, it } from 'vitest';
import { holds, type Wanted, wantedBy } from '../../src/language/wanted.js';

describe('wantedBy', () => {
  it.each([
    ['identity', 'Who is Mara Vale?', '玛拉是谁？', 'من هي مارا؟', 'Кто такая Мара?', 'Хто така Мара?'],
    [
      'duration',
      'How long did the talks last?',
      '会谈持续了多久？',
      'كم استمرت المحادثات؟',
      'Как долго шли переговоры?',
      'Як довго тривали переговори?',
    ],
    [
      'number',
      'How many people crossed?',
      '有多少人过河？',
      'كم عدد الركاب؟',
      'Сколько людей переправили?',
      'Скільки людей переправили?',
    ],
    [
      'time',
      'When did the bridge open?',
      '桥什么时候开放？',
      'متى فتح الجسر؟',
      'Когда открыли мост?',
      'Коли відкрили міст?',
    ],
    [
      'person',
      'Who signed the deal?',
      '谁签署了协议？',
      'من وقع الاتفاق؟',
      'Кто подписал договор?',
      'Хто підписав угоду?',
    ],
    [
      'place',
      'Where did they meet?',
      '他们在哪里会面？',
      'أين التقوا؟',
      'Где они встретились?',
      'Де вони зустрілися?',
    ],
    [
      undefined,
      'What happened to the bridge?',
      '桥发生了什么？',
      'ماذا حدث للجسر؟',
      'Что случилось с мостом?',
      'Що сталося з мостом?',
    ],
  ])('tells that %s is wanted, in five languages', (wanted, ...questions) => {
    expect(questions.map((question) => wantedBy(question ?? ''))).toEqual(questions.map(() => wanted));
  });

  it.each<readonly [string, Wanted | undefined, string]>([
    ['什麼時候開放？', 'time', 'traditional characters'],
    ['WHEN DID IT OPEN', 'time', 'capitals'],
    ['What year did it open?', 'time', 'a noun for the question word'],
    ['Which city hosted them?', 'place', 'a noun for the question word'],
    ['Whose idea was it?', 'person', 'possessive'],
    ['几乎所有人都走了', undefined, 'a word that begins like "how many"'],
    ['قضية من القضايا', undefined, 'the preposition spelled like "who"'],
    ['Whenever it rains', undefined, 'a word that begins like "when"'],
    ['кто-нибудь', undefined, 'an indefinite pronoun'],
    ['', undefined, 'nothing'],
  ])('%j: %s (%s)', (question, wanted) => {
    expect(wantedBy(question)).toBe(wanted);
  });
});

describe('holds', () => {
  it.each([
    ['number', true, 'It carried 412 passengers.'],
    ['number', true, 'Three ships sank.'],
    ['number', true, 'Eighteen people crossed.'],
    ['number', true, 'In May it carried 12.'],
    ['number', true, '三艘船沉没。'],
    ['number', true, '五名官员抵达。'],
    ['number', true, 'نقلت ألف راكب'],
    ['number', true, 'ثلاثة أشخاص'],
    ['number', true, 'Погибли двое'],
    ['number', true, 'Приехали семь человек'],
    ['number', true, 'Загинули двоє'],
    ['number', true, 'Приїхали сім людей'],
    ['number', false, 'Nothing happened.'],
    ['number', false, 'It opened on 3 March 2024.'],
    ['number', false, '2024年3月5日开放。'],
    ['number', false, 'فتح يوم الأربعاء'],
    ['number', false, 'Tension grew at the tennis court.'],
    ['number', false, 'Его семья вошла в дверь.'],
    ['number', false, 'Він тримав двері свого двору.'],
    ['time', true, 'It opened on 3 March.'],
    ['time', true, 'It opened on Monday.'],
    ['time', true, 'It opened in March.'],
    ['time', true, '2024年开放'],
    ['time', true, '周一开放'],
    ['time', true, 'فتح في 5 مارس'],
    ['time', true, 'فتح يوم الاثنين'],
    ['time', true, 'в понедельник'],
    ['time', true, '5 марта'],
    ['time', true, 'у понеділок'],
    ['time', true, '5 березня'],
    ['time', false, 'It opened.'],
    ['time', false, 'The mayor marched in.'],
    ['duration', true, 'It lasted three hours.'],
    ['duration', true, 'It took 5 days.'],
    ['duration', true, '持续了三个小时'],
    ['duration', true, 'استمرت ساعتين'],
    ['duration', true, 'Длились 3 часа'],
    ['duration', true, 'Тривали 3 години'],
    ['duration', false, 'It was long.'],
    ['duration', false, 'He lives 5 km away.'],
  ] as const)('finds a %s: %s in "%s"', (wanted, expected, sentence) => {
    expect(holds(wanted, sentence)).toBe(expected);
  });
});
