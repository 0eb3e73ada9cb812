import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIds } from '../../../src/discord/answer/answer-ids.js';
import { sharedMessage } from '../../../src/discord/answer/answer-share.js';
import { askedMark } from '../../../src/discord/answer/asked.js';
import { renderAnswer } from '../../../src/discord/answer/render-answer.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { MAX_COMPONENTS, QUOTES_PER_PAGE, TEXT_BUDGET } from '../../../src/discord/message/limits.js';
import { type Message, sendable } from '../../../src/discord/message/message.js';
import { everyComponent } from '../../../src/discord/message/shown-components.js';
import { WORDS } from '../../../src/discord/words.js';
import { aDifference } from '../../support/differ-fakes.js';
import { buttons, textDisplays } from '../../support/discord-markup.js';
import { aCitation, anAnswer } from '../../support/fakes.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const ids = answerIds('a secret of tests');
const wordings = Object.values(WORDS);
const SHARER = '1234567890123456789';

function expectFitting(message: Message): void {
  expect(everyComponent(message.components).length).toBeLessThanOrEqual(MAX_COMPONENTS);
  expect(textDisplays(message).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
  expect(checkMessage({ ...sendable(message) })).toEqual([]);
}

describe('an answer with all that can stand below it', () => {
  it('has at most forty components, however many quotes and buttons it has', () => {
    const fullest = { components: 0, labels: [] as readonly string[] };
    for (let quotes = 0; quotes <= 2 * QUOTES_PER_PAGE + 1; quotes += 1) {
      for (const canShare of [true, false]) {
        for (const differences of [[], [aDifference(), aDifference()]]) {
          const citations = Array.from({ length: quotes }, () => aCitation());
          const answer = anAnswer({ citations, differences });
          const asked = askedMark(answer.question, SHARER);
          for (const words of wordings) {
            for (const page of [0, 1, 2]) {
              const note = words.fault.stopping;
              const message = renderAnswer(answer, { page, asked, ids, canShare, note, words });
              expectFitting(message);
              const components = everyComponent(message.components).length;
              if (components > fullest.components)
                Object.assign(fullest, { components, labels: buttons(message).map(({ label }) => label) });
            }
          }
        }
      }
    }
    // All of them were there: turning, sharing, opinions, differences, comparison and timeline.
    expect(fullest.labels.filter((label) => !label.startsWith('Open at'))).toHaveLength(8);
    expect(fullest.components).toBe(39);
  });

  it('keeps within every limit, private and shared, whatever the articles say', () => {
    fc.assert(
      fc.property(
        hostileAnswer(),
        fc.constantFrom(...wordings),
        fc.nat(3),
        fc.boolean(),
        fc.boolean(),
        (answer, words, page, canShare, doDiffer) => {
          const differing = doDiffer ? { ...answer, differences: [aDifference(), aDifference()] } : answer;
          const asked = askedMark(differing.question, SHARER);
          const message = renderAnswer(differing, { page, asked, ids, canShare, words });
          expectFitting(message);
          const shared = sharedMessage(message.components[0].components, { sharerId: SHARER, ids, words });
          expect(checkMessage({ ...sendable(shared) })).toEqual([]);
        },
      ),
      { seed: 7, numRuns: 150 },
    );
  });
});
