import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderWho } from '../../../src/discord/explore/render-who.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { TEXT_BUDGET } from '../../../src/discord/message/limits.js';
import { sendable } from '../../../src/discord/message/message.js';
import { WORDS, wordsFor } from '../../../src/discord/words.js';
import type { Who } from '../../../src/retrieval/explore/who.js';
import { textDisplays } from '../../support/discord-markup.js';
import { aWho } from '../../support/explore-fakes.js';
import { aCitation } from '../../support/fakes.js';
import { hostile } from '../../support/hostile.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const customId = (page: number) => `v1:who:page:${page}`;
const words = wordsFor('en');

describe('renderWho', () => {
  it('tells names by language and outlet, offices by whom they are known, first and last mention, company, then quotes', () => {
    const shown = textDisplays(renderWho(aWho(), { page: 0, customId, words }));
    expect(shown[0]?.split('\n')).toEqual([
      '### Who is it, by the coverage',
      '“Mara Vale”',
      'in 2 articles · 3 passages',
      '**Called**',
      '- Mara Vale · English · × 3 · The Harbour Post',
      '**Offices stated in the coverage**',
      '- harbour master Mara Vale · English · × 1 · The Harbour Post',
      '**Offices by the glossary, not the coverage**',
      '- Harbour master · 2020 – …',
      'First mention: The Harbour Post · <t:1614600000:D>',
      'Last mention: The Harbour Post · <t:1614600000:D>',
      'Named together with: Tobias Grend (2)',
    ]);
    expect(shown[1]).toMatch(/^\*\*Quoted as saying\*\*\n> The bridge opened on Monday\./);
    expect(shown[2]).toMatch(/^\*\*About them\*\*\n> /);
  });

  it('says that nobody of the name is there, or that it was looked for by its sound', () => {
    const nobody = renderWho(aWho({ passages: 0 }), { page: 0, customId, words });
    expect(textDisplays(nobody)[0]).toContain('Nobody of this name');
    const unlisted = renderWho(aWho({ isKnown: false }), { page: 0, customId, words });
    expect(textDisplays(unlisted)[0]).toContain('as it sounds');
  });

  it('is turned in pages', () => {
    const by = Array.from({ length: 9 }, () => aCitation());
    const page = (index: number) => textDisplays(renderWho(aWho({ by }), { page: index, customId, words }));
    expect(page(0)).toHaveLength(7);
    expect(page(1)).toHaveLength(5);
    expect(page(5)).toEqual(page(1));
  });
});

const hostileWho = (): fc.Arbitrary<Who> =>
  fc
    .record({ answer: hostileAnswer(), texts: fc.array(hostile(), { minLength: 14, maxLength: 14 }) })
    .map(({ answer: { citations }, texts }) => {
      const written = texts.map((text) => ({
        language: 'ar' as const,
        written: text,
        times: 7,
        outlets: texts,
      }));
      return aWho({
        name: texts[0] ?? '',
        names: written,
        offices: written,
        held: texts.map((office) => ({ office, from: office, to: undefined })),
        by: citations,
        about: citations,
        first: citations[0],
        last: citations[0],
        together: texts.map((name) => ({ name, passages: 3 })),
      });
    });

it.each(Object.values(WORDS).map((each) => [each.languageName('en'), each] as const))(
  'a person full of hostile text breaks no limit in any language: %s',
  (_name, each) => {
    fc.assert(
      fc.property(hostileWho(), (found) => {
        for (let page = 0; page < 4; page += 1) {
          const shown = renderWho(found, { page, customId, words: each });
          expect(checkMessage({ ...sendable(shown) })).toEqual([]);
          expect(textDisplays(shown).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
        }
      }),
      { seed: 13, numRuns: 15 },
    );
  },
);
