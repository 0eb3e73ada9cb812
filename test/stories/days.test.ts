import { describe, expect, it } from 'vitest';
import { daysNamed } from '../../src/stories/days.js';
import { roundsNamed } from '../../src/stories/rounds.js';

// 18 May 2025, a Sunday.
const PUBLISHED = Date.UTC(2025, 4, 18) / (24 * 60 * 60 * 1000);
const days = (text: string, published?: number, weekdays: readonly number[] = []) => [
  ...daysNamed(text, { published, weekdays }),
];

describe('days named', () => {
  it.each([
    ['met on 16 May 2025', ['05-16']],
    ['met on May 16th, 2025', ['05-16']],
    ['代表团5月16日会谈', ['05-16']],
    ['التقى الوفدان يوم 16 مايو', ['05-16']],
    ['التقى الوفدان يوم ١٦ أيار', ['05-16']],
    ['встретились 16 мая', ['05-16']],
    ['відвідав Київ 16–17 травня', ['05-16', '05-17']],
    ['dated 2025-05-16', ['05-16']],
    ['in May 2025, 16 people', []],
    ['16 marched on', []],
    ['on 45 May', []],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  it('are understood from a weekday, or a Chinese day of the month, where it is known when a report appeared', () => {
    expect(days('met on Friday', PUBLISHED, [5])).toEqual(['05-16']);
    expect(days('代表团16日会谈', PUBLISHED)).toEqual(['05-16']);
    expect(days('海湾17日报道', undefined)).toEqual([]);
  });

  it('are left out where they lie further back than what is reported', () => {
    expect(days('suspended on 2 May, resumed on 17 May', PUBLISHED)).toEqual(['05-17']);
  });
});

it.each([
  ['the second round of talks', [2]],
  ['第三轮谈判', [3]],
  ['الجولة الثانية من المفاوضات', [2]],
  ['первый раунд переговоров', [1]],
  ['п’ятий раунд', [5]],
  ['a round of applause', []],
])('rounds named in %s', (text, expected) => {
  expect(roundsNamed(text)).toEqual(expected);
});
