import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../src/picture/draw-svg.js';
import { fontRuns } from '../../src/picture/font-runs.js';
import { ARABIC_FONT, CHINESE_FONT, PLAIN_FONT } from '../../src/picture/fonts.js';
import { type TimelinePicture, timelineSvg } from '../../src/picture/timeline-svg.js';
import { hostile } from '../support/hostile.js';

const PNG = [0x89, 0x50, 0x4e, 0x47];

const picture = (headline: string, rightToLeft = false): TimelinePicture => ({
  title: 'Strike',
  subtitle: '1 quote',
  rows: [
    { kind: 'bar', label: 'March 2024', count: 3, headline },
    { kind: 'gap', label: 'nothing' },
    { kind: 'bar', label: 'May 2024', count: 1, headline },
  ],
  rightToLeft,
});

/** How large a picture is tells whether there is something on a line: white compresses to nothing. */
const bytes = async (headline: string, rightToLeft = false) =>
  (await drawSvg(timelineSvg(picture(headline, rightToLeft)))).length;

describe('the picture of a timeline', () => {
  it('is a PNG', async () => {
    expect([...(await drawSvg(timelineSvg(picture('x')))).slice(0, 4)]).toEqual(PNG);
  });

  it.each([
    ['Chinese', '码头工人罢工，货轮停泊'],
    ['traditional Chinese', '碼頭工人罷工，貨輪停泊'],
    ['Arabic', 'إضراب في ميناء الأربعاء'],
    ['Arabic with Latin letters', 'إضراب في ميناء الأربعاء (Grain Terminal) والعمال'],
    ['Arabic with letters that its font lacks', 'إضراب в порту 港口 الأربعاء'],
    ['Ukrainian', 'Їжак ґречно чекає на єдиний пором'],
    ['Russian', 'Забастовка в гавани'],
  ])('shows headlines in %s, with no font of the system', async (_script, headline) => {
    const blank = await bytes('');
    for (const rightToLeft of [false, true]) {
      expect(await bytes(headline, rightToLeft)).toBeGreaterThan(blank + 800);
    }
  });

  it('is drawn whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(hostile({ maxPieces: 15 }), async (text) => {
        const { rows } = picture(text);
        const svg = timelineSvg({ title: text, subtitle: text, rows, rightToLeft: text.length % 2 === 0 });
        expect([...(await drawSvg(svg)).slice(0, 4)]).toEqual(PNG);
      }),
      { seed: 5, numRuns: 12 },
    );
  });
});

describe('fontRuns', () => {
  it('gives each script the font that has it, and marks to what stands before', () => {
    expect(fontRuns('港口, Мост 7')).toEqual([
      { font: CHINESE_FONT, text: '港口, ' },
      { font: PLAIN_FONT, text: 'Мост 7' },
    ]);
  });

  it('keeps a line with Arabic in one font, from right to left', () => {
    expect(fontRuns('ميناء Terminal')).toEqual([{ font: ARABIC_FONT, text: '\u202Bميناء Terminal\u202C' }]);
    expect(fontRuns('ميناء 港口 мост')).toEqual([{ font: ARABIC_FONT, text: '\u202Bميناء …\u202C' }]);
  });
});
