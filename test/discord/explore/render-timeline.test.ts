import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTimeline } from '../../../src/discord/explore/render-timeline.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { TEXT_BUDGET } from '../../../src/discord/message/limits.js';
import { sendable } from '../../../src/discord/message/message.js';
import { WORDS, wordsFor } from '../../../src/discord/words.js';
import type { Timeline } from '../../../src/retrieval/explore/timeline.js';
import { textDisplays } from '../../support/discord-markup.js';
import { aCitation } from '../../support/fakes.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const words = wordsFor('en');
const picture = { url: 'attachment://timeline.png', description: 'what it says' };
const customId = (page: number) => `v1:timeline:page:${page}`;

const on = (day: string) =>
  aCitation({ date: { known: 'stated', iso: `${day}T12:00:00Z`, precision: 'day', written: day } });

const aTimeline = (given: Partial<Timeline> = {}): Timeline => ({
  following: { text: 'bridge', outlet: undefined, from: undefined, to: undefined },
  languages: ['en'],
  understood: [],
  grain: 'month',
  periods: [
    { key: '2021-03', quotes: [on('2021-03-01'), on('2021-03-05')] },
    { key: '2023-05', quotes: [on('2023-05-16')] },
  ],
  gaps: [{ after: '2021-03-05', before: '2023-05-16' }],
  undated: [
    aCitation({ date: { known: 'unknown', iso: undefined, precision: undefined, written: undefined } }),
  ],
  nearest: [],
  ...given,
});

describe('renderTimeline', () => {
  it('shows each quote in a text of its own, under its period with a bar, gaps named, undated ones last', () => {
    const shown = renderTimeline(aTimeline(), { page: 0, customId, picture, words });
    const source = (date: string) =>
      `-# “Bridge opens after two years”\n-# The Harbour Post · ${date} · English · [Open the source](https://harbour.example/bridge)`;
    expect(textDisplays(shown)).toEqual([
      '### 4 quotes in order of time\n“bridge”',
      `**March 2021** ▇▇▇▇▇▇▇▇▇▇▇▇ 2\n> The bridge opened on Monday.\n${source('<t:1614600000:D>')}`,
      `> The bridge opened on Monday.\n${source('<t:1614945600:D>')}`,
      `-# no coverage of this between <t:1614945600:D> and <t:1684238400:D>\n**May 2023** ▇▇▇▇▇▇ 1\n> The bridge opened on Monday.\n${source('<t:1684238400:D>')}`,
      `**Date not known exactly**\n> The bridge opened on Monday.\n${source('date unknown')}`,
    ]);
    expect(shown.components[0].components[1]).toEqual({
      type: 12,
      items: [{ media: { url: picture.url }, description: picture.description }],
    });
  });

  it('shows the picture on the first page alone', () => {
    const quotes = Array.from({ length: 12 }, (_, at) => on(`2021-03-${String(at + 1).padStart(2, '0')}`));
    const periods = [{ key: '2021-03', quotes }];
    const page = (index: number) =>
      renderTimeline(aTimeline({ periods, undated: [], gaps: [] }), {
        page: index,
        customId,
        picture,
        words,
      });
    expect(JSON.stringify(page(0))).toContain(picture.url);
    expect(JSON.stringify(page(1))).not.toContain(picture.url);
    expect(textDisplays(page(1))[0]).toContain('### Quotes 9–12 of 12, in order of time');
    expect(page(7)).toEqual(page(1));
  });
});

/** Any timeline, even such as retrieval should never give. */
const hostileTimeline = (): fc.Arbitrary<Timeline> =>
  fc
    .record({
      answer: hostileAnswer(),
      grain: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    })
    .map(({ answer: { question, citations, languages, understood, nearest }, grain }) => ({
      following: { text: question.text, outlet: question.outlet, from: question.from, to: question.to },
      languages,
      understood,
      grain,
      periods: citations.map((citation, at) => ({
        key: `20${10 + at}-03-01`.slice(0, { day: 10, month: 7, year: 4 }[grain]),
        quotes: [citation, citation],
      })),
      gaps: [{ after: '2010-03-01', before: citations[0]?.date.iso?.slice(0, 10) ?? '2011-03-01' }],
      undated: citations,
      nearest,
    }));

it.each(Object.values(WORDS).map((each) => [each.languageName('en'), each] as const))(
  'a timeline full of hostile text breaks no limit in any language: %s',
  (_name, each) => {
    fc.assert(
      fc.property(hostileTimeline(), (timeline) => {
        for (let page = 0; page < 6; page += 1) {
          const shown = renderTimeline(timeline, { page, customId, picture, words: each });
          expect(checkMessage({ ...sendable(shown) })).toEqual([]);
          expect(textDisplays(shown).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
        }
        const nothing = renderTimeline(
          { ...timeline, periods: [], undated: [] },
          { page: 0, customId, picture: undefined, words: each },
        );
        expect(checkMessage({ ...sendable(nothing) })).toEqual([]);
      }),
      { seed: 9, numRuns: 15 },
    );
  },
);
