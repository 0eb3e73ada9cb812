import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS, EXACTNESS, SCOPES } from '../../../src/claims/claim.js';
import { answerIds } from '../../../src/discord/answer/answer-ids.js';
import { differenceLine, renderDifferences } from '../../../src/discord/explore/render-differences.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { WORDS } from '../../../src/discord/words.js';
import { aDifference, aSide, aValue } from '../../support/differ-fakes.js';
import { buttons, textDisplays } from '../../support/discord-markup.js';
import { aCitation, citing } from '../../support/fakes.js';
import { hostile } from '../../support/hostile.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const QUESTION = { text: 'How many prisoners?' };
const view = {
  page: 0,
  customId: (page: number) => `v1:compare:sides:${page}`,
  ids: answerIds('secret'),
  words: WORDS.en,
};
const thousand = aSide({ value: aValue(1000), scope: 'each', reports: 3, origins: 2 });
const hundred = aSide({ value: aValue(100), scope: 'each' });

describe('the line of what reports differ on', () => {
  it('puts the sides next to each other, each with its reports and publishers', () => {
    const lines = differenceLine([aDifference({ sides: [thousand, hundred] })], WORDS.en);
    expect(lines).toEqual([
      '-# Reports differ: 1,000 each (3 reports, 2 publishers) \u00B7 100 each (1 report)',
    ]);
  });

  it('says values in the language of the reader', () => {
    const talks = (said: number, exactness: 'exact' | 'about') =>
      aSide({ unit: 'minutes', value: aValue(said, exactness), written: '?' });
    const sides = [talks(100, 'exact'), talks(120, 'about')];
    expect(differenceLine([aDifference({ kind: 'duration', sides })], WORDS.en)[0]).toContain(
      '1 hour 40 minutes (1 report) \u00B7 about 2 hours (1 report)',
    );
    expect(differenceLine([aDifference({ sides: [thousand, hundred] })], WORDS['zh-CN'])[0]).toContain(
      '各1,000（3篇报道，2家媒体）',
    );
  });

  it('quotes what is no number of things, and says that there is more', () => {
    const office = aSide({ unit: 'office', written: 'the *foreign* minister' });
    const difference = aDifference({ kind: 'office', sides: [office, office] });
    const [line = ''] = differenceLine([difference, difference], WORDS.en);
    expect(line).toContain('\\*foreign\\*');
    expect(line).toContain(WORDS.en.andMore(1));
  });

  it('is none where nothing differs', () => {
    expect(differenceLine([], WORDS.en)).toEqual([]);
  });
});

describe('the card of what reports differ on', () => {
  it('quotes every side word for word, with its source, and gives no verdict', () => {
    const sides = [
      aSide({ ...thousand, citations: [citing('They will swap 1,000 each.', [[15, 25]])] }),
      aSide({ ...hundred, citations: [aCitation({ citing: { id: 'x', name: 'Harbour Wire' } })] }),
    ];
    const text = textDisplays(
      renderDifferences({ question: QUESTION, differences: [aDifference({ sides })] }, view),
    ).join('\n');
    expect(text).toContain('> They will swap **1,000 each**.');
    expect(text).toContain('> The bridge opened on Monday.');
    expect(text).toContain('citing Harbour Wire');
    expect(text).toContain(WORDS.en.differ.note);
    expect(text).toContain('How many prisoners?');
  });

  it('is paged, and its buttons turn to the pages beside the one shown', () => {
    const many = aSide({ citations: Array.from({ length: 4 }, () => aCitation()) });
    const differences = [aDifference({ sides: [many, many] })];
    const [previous, next] = buttons(renderDifferences({ question: QUESTION, differences }, view)).filter(
      ({ custom_id: id }) => id !== undefined,
    );
    expect(previous?.disabled).toBe(true);
    expect(next).toMatchObject({ custom_id: 'v1:compare:sides:1', disabled: false });
  });

  it('keeps within the limits of Discord, whatever the articles say', () => {
    const side = fc
      .record({
        said: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e12, noNaN: true })),
        exactness: fc.constantFrom(...EXACTNESS),
        scope: fc.option(fc.constantFrom(...SCOPES), { nil: undefined }),
        unit: fc.constantFrom('count', 'percent', 'minutes', 'office', 'money:usd'),
        written: hostile({ maxPieces: 40 }),
        reports: fc.integer({ min: 1, max: 500 }),
        answer: hostileAnswer(),
        citing: fc.option(hostile({ maxPieces: 12 }), { nil: undefined }),
      })
      .map(({ said, exactness, answer, citing: medium, ...rest }) =>
        aSide({
          ...rest,
          origins: rest.reports,
          value: aValue(said, exactness),
          citations: answer.citations.slice(0, 3).map((citation) => ({
            ...citation,
            citing: medium === undefined ? undefined : { id: 'x', name: medium },
          })),
        }),
      );
    const differences = fc.array(
      fc.record({
        kind: fc.constantFrom(...CLAIM_KINDS),
        sides: fc.array(side, { minLength: 2, maxLength: 4 }),
      }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(differences, fc.nat(5), fc.constantFrom(...Object.values(WORDS)), (given, page, words) => {
        const card = renderDifferences({ question: QUESTION, differences: given }, { ...view, page, words });
        expect(checkMessage(card)).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});
