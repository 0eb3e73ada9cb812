import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIds } from '../../../src/discord/answer/answer-ids.js';
import { renderComparison } from '../../../src/discord/explore/render-compare.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { TEXT_BUDGET } from '../../../src/discord/message/limits.js';
import { sendable } from '../../../src/discord/message/message.js';
import { WORDS, wordsFor } from '../../../src/discord/words.js';
import type { Comparison, Voice } from '../../../src/retrieval/explore/compare.js';
import { buttons, selects, textDisplays } from '../../support/discord-markup.js';
import { aComparison } from '../../support/explore-fakes.js';
import { aCitation, aSource } from '../../support/fakes.js';
import { hostile } from '../../support/hostile.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const words = wordsFor('en');
const customId = (page: number) => `v1:compare:page:${page}`;
const view = { customId, differId: 'v1:compare:differ', ids: answerIds('a secret of tests') };
const render = (comparison: Comparison, page = 0) => renderComparison(comparison, { ...view, page, words });
const texts = (comparison: Comparison, page = 0) => textDisplays(render(comparison, page));

const voice = (given: Partial<Voice> = {}): Voice => ({
  publisher: 'Harbour House',
  citation: aCitation(),
  editions: [],
  ...given,
});

describe('renderComparison', () => {
  it('shows each publisher with its quote and source, and who is silent', () => {
    const comparison = aComparison({ voices: [voice(), voice({ publisher: undefined })] });
    expect(texts(comparison)).toEqual([
      '### 2 publishers on this\n“When did the bridge open?”',
      '**1 · Harbour House**\n> The bridge opened on Monday.',
      '**Bridge opens after two years**\nThe Harbour Post · <t:1614600000:D> · English',
      '**2 · Outlet not named**\n> The bridge opened on Monday.',
      '**Bridge opens after two years**\nThe Harbour Post · <t:1614600000:D> · English',
      '**Silent**\nIsland Post: nothing in the coverage on this',
    ]);
    expect(buttons(render(comparison))[0]).toMatchObject({ label: 'Open at The Harbour Post' });
    expect(selects(render(comparison))[0]?.options.map(({ label }) => label)).toContain('Quote 2 in context');
  });

  it('shows the other editions of a house beneath its quote', () => {
    const editions = [
      { outlet: 'صحيفة الميناء', citation: aCitation({ ...aSource({ language: 'ar' }) }) },
      { outlet: 'Harbour Nature', citation: undefined },
    ];
    const [, , source = ''] = texts(aComparison({ voices: [voice({ editions })] }));
    expect(source.split('\n').slice(2)).toEqual([
      '-# also in another edition: \u2068صحيفة الميناء\u2069 · <t:1614600000:D> · Arabic · [Open the source](https://harbour.example/bridge)',
      '-# Harbour Nature: nothing in the coverage on this',
    ]);
  });

  it('is turned in pages, and tells who is silent on the last', () => {
    const comparison = aComparison({ voices: Array.from({ length: 7 }, () => voice()) });
    expect(texts(comparison)[0]).toContain('### Publishers 1–5 of 7 on this');
    expect(texts(comparison).join('\n')).not.toContain('Silent');
    expect(buttons(render(comparison)).slice(-2)).toMatchObject([
      { label: 'Prev', disabled: true, custom_id: customId(0) },
      { label: 'More (2)', disabled: false, custom_id: customId(1) },
    ]);
    expect(texts(comparison, 1)[0]).toContain('### Publishers 6–7 of 7 on this');
    expect(texts(comparison, 1).at(-1)).toContain('**Silent**');
    expect(render(comparison, 9)).toEqual(render(comparison, 1));
  });

  it('names eight silent publishers, each in its line, and counts many more', () => {
    const silent = Array.from({ length: 30 }, (_, at) => `Post ${at}`);
    const lines = texts(aComparison({ silent })).at(-1)?.split('\n') ?? [];
    expect(lines).toHaveLength(10);
    expect(lines[9]).toContain('Post 8');
    expect(lines[9]).toContain('14 more');
  });

  it('says what was compared, where it was not everything', () => {
    const comparing = { text: 'bridge', outlets: ['A', 'B', 'C', 'D'], languages: ['ar' as const] };
    expect(texts(aComparison({ comparing }))[0]).toBe(
      '### 1 publisher on this\n“bridge”\n-# only Arabic · only A · only B · only C · 1 more',
    );
  });

  it('says that nobody says anything, with the nearest headlines', () => {
    const shown = texts(aComparison({ voices: [], nearest: [aSource()] }));
    expect(shown[0]).toBe('### Nothing in the coverage answers this\n“When did the bridge open?”');
    expect(shown.join('\n')).toContain('**Nearest headlines**\n**Bridge opens'.replace('\n', '\n'));
    expect(shown.at(-1)).toContain('Island Post: nothing in the coverage on this');
  });
});

/** Any comparison, even such as retrieval should never give. */
const hostileComparison = (): fc.Arbitrary<Comparison> =>
  fc
    .record({
      answer: hostileAnswer(),
      silent: fc.array(hostile({ maxPieces: 12 }), { maxLength: 30 }),
      outlets: fc.array(hostile({ maxPieces: 12 }), { maxLength: 6 }),
      names: fc.array(hostile({ maxPieces: 12 }), { minLength: 12, maxLength: 12 }),
      editions: fc.nat(7),
    })
    .map(({ answer, silent, outlets, names, editions }) => ({
      comparing: { text: answer.question.text, outlets, languages: ['ar', 'zh'] },
      languages: answer.languages,
      understood: answer.understood,
      voices: answer.citations.map((citation, at) => ({
        publisher: at % 5 === 4 ? undefined : names[at],
        citation,
        editions: Array.from({ length: editions }, (_, n) => ({
          outlet: names[n] ?? '',
          citation: n % 2 === 0 ? citation : undefined,
        })),
      })),
      silent,
      nearest: answer.nearest,
    }));

it.each(Object.values(WORDS).map((each) => [each.languageName('en'), each] as const))(
  'a comparison full of hostile text breaks no limit in any language: %s',
  (_name, each) => {
    fc.assert(
      fc.property(hostileComparison(), (comparison) => {
        for (let page = 0; page < 12; page += 1) {
          const shown = renderComparison(comparison, { ...view, page, words: each });
          expect(checkMessage({ ...sendable(shown) })).toEqual([]);
          expect(textDisplays(shown).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
        }
        const nobody = renderComparison({ ...comparison, voices: [] }, { ...view, page: 0, words: each });
        expect(checkMessage({ ...sendable(nobody) })).toEqual([]);
      }),
      { seed: 7, numRuns: 25 },
    );
  },
);
