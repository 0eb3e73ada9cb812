import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIds } from '../../../src/discord/answer/answer-ids.js';
import { sharedMessage } from '../../../src/discord/answer/answer-share.js';
import { askedMark, askedQuestion, askedText, asShown } from '../../../src/discord/answer/asked.js';
import { renderAnswer } from '../../../src/discord/answer/render-answer.js';
import { MAX_QUESTION_LENGTH } from '../../../src/discord/message/limits.js';
import { WORDS, type Words } from '../../../src/discord/words.js';
import type { Question } from '../../../src/retrieval/answer.js';
import { aCitation, anAnswer, COVERAGE } from '../../support/fakes.js';
import { hostile } from '../../support/hostile.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const ids = answerIds('secret');
const catalogue = fc.constantFrom(...Object.values(WORDS));
const question = hostile().map((text) => asShown({ text: text.slice(0, MAX_QUESTION_LENGTH) }).text);

const render = (text: string, words: Words, citations = [aCitation()]) => {
  const asked = askedMark({ text }, '1');
  const answer = anAnswer({ question: { text }, citations });
  return renderAnswer(answer, { page: 0, asked, ids, canShare: true, words }).components;
};

describe('the question of an answer', () => {
  it('is read from its message again, letter for letter, whatever it is and in whatever wording', () => {
    fc.assert(
      fc.property(question, catalogue, fc.boolean(), (text, words, isFound) => {
        const shown = render(text, words, isFound ? [aCitation()] : []);
        expect(askedText(shown, askedMark({ text }, '1'))).toBe(text);
      }),
      { seed: 20, numRuns: 1000 },
    );
  });

  it('is read from an answer that was shared', () => {
    fc.assert(
      fc.property(question, catalogue, (text, words) => {
        const [{ components }] = render(text, words);
        const shared = sharedMessage(components, { sharerId: '1234567890', ids, words }).components;
        expect(askedText(shared, askedMark({ text }, '1'))).toBe(text);
      }),
      { seed: 20, numRuns: 300 },
    );
  });

  it('is read beside articles full of hostile text', () => {
    fc.assert(
      fc.property(hostileAnswer(), question, catalogue, (answer, text, words) => {
        const asked = askedMark({ text }, '1');
        const shown = renderAnswer(
          { ...answer, question: { text } },
          { page: 0, asked, ids, canShare: true, words },
        );
        expect(askedText(shown.components, asked)).toBe(text);
      }),
      { seed: 20, numRuns: 100 },
    );
  });

  it('is not read from a message that shows another', () => {
    const shown = render('When did the bridge open?', WORDS.en);
    expect(askedText(shown, askedMark({ text: 'When did the bridge close?' }, '1'))).toBeUndefined();
    expect(askedText([], askedMark({ text: '' }, '1'))).toBeUndefined();
  });

  it('is read whole, at its greatest length', () => {
    const text = '*_'.repeat(MAX_QUESTION_LENGTH / 2);
    expect(askedText(render(text, WORDS.ar), askedMark({ text }, '1'))).toBe(text);
  });
});

describe('what an answer was narrowed to', () => {
  const narrowed = {
    text: 'bridge',
    language: 'ar',
    outlet: 'صحيفة الميناء',
    from: '2021-03-01',
    to: '2021-05-09',
  } satisfies Question;
  const again = (given: Question, coverage = COVERAGE) => {
    const action = ids.action(ids.of({ kind: 'page', page: 1, asked: askedMark(given, '1') }));
    return action?.kind === 'page' ? askedQuestion(given.text, action.asked, coverage) : 'no page';
  };

  it('is known from the id of a button', () => {
    expect(again(narrowed)).toEqual(narrowed);
    expect(again({ text: 'bridge' })).toEqual({ text: 'bridge' });
  });

  it('is gone with the last article of the outlet', () => {
    expect(again(narrowed, { ...COVERAGE, outlets: [] })).toBeUndefined();
  });
});
