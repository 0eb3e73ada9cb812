import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerIds, quoteMark } from '../../../src/discord/answer/answer-ids.js';
import { sharedMessage } from '../../../src/discord/answer/answer-share.js';
import { askedMark, askedText, asShown } from '../../../src/discord/answer/asked.js';
import { renderAnswer } from '../../../src/discord/answer/render-answer.js';
import { renderContext } from '../../../src/discord/answer/render-context.js';
import { feedbackForm } from '../../../src/discord/answer/render-feedback.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { MAX_QUESTION_LENGTH } from '../../../src/discord/message/limits.js';
import { signedIds } from '../../../src/discord/message/signed-ids.js';
import { renderCoverage } from '../../../src/discord/render-coverage.js';
import { exampleButtons } from '../../../src/discord/render-guide.js';
import { WORDS } from '../../../src/discord/words.js';
import { readModal } from '../../../src/playground/limits/modal.js';
import { buttons, textDisplays } from '../../support/discord-markup.js';
import { aCitation, anAnswer, aSource, COVERAGE } from '../../support/fakes.js';
import { harmIn } from '../../support/harmless.js';
import { hostile } from '../../support/hostile.js';

const words = WORDS.en;
const ids = answerIds('secret');
const STRINGS = 10_000;
/** Places in which a text of an article, or of a member, may stand; each string stands in one of them. */
const PLACES = 10;

/** Everything that members are shown, with a string in each place. */
function shownWith(strings: readonly string[]) {
  const [asks = '', title = '', outlet = '', written = '', text = ''] = strings;
  const [heading = '', interviewer = '', name = '', other = '', path = ''] = strings.slice(5);
  const question = asShown({ text: asks.slice(0, MAX_QUESTION_LENGTH) });
  const asked = askedMark(question, '1');
  const date = { known: 'relative', iso: undefined, precision: undefined, written } as const;
  const link = { kind: 'source', url: `https://harbour.example/${path}` } as const;
  const source = aSource({ title, outlet, date, link });
  const quoted = text.trim() === '' ? 'x' : text;
  const cut = { before: false, after: false };
  const excerpt = { start: 0, end: quoted.length, text: quoted, highlights: [{ start: 0, end: 3 }], cut };
  const citation = aCitation({
    ...{ ...source, excerpt, question: interviewer },
    alsoIn: [aSource({ outlet: other, title: other })],
  });
  const understood = [{ written: asks, names: [{ language: 'ar' as const, name }] }];
  const coverage = { ...COVERAGE, outlets: [{ outlet: other, articles: 1 }], topics: [heading] };
  const view = { page: 0, asked, ids, canShare: true, words };
  const found = anAnswer({ question: { ...question, outlet }, citations: [citation], understood, coverage });
  const answer = renderAnswer(found, view);
  const line = { kind: 'paragraph', text: quoted, quoted: [{ start: 0, end: quoted.length }], cut } as const;
  const above = { ...line, kind: 'heading', text: heading, quoted: [] } as const;
  const context = { state: 'there', source, before: [above], around: [line], after: [line], cut } as const;
  return {
    asked,
    question,
    answer,
    messages: [
      answer,
      renderAnswer({ ...found, citations: [], nearest: [source] }, view),
      renderContext(context, { number: 1, mark: quoteMark(citation), ids, words }),
      renderCoverage(coverage, words, { people: [{ name, articles: 2 }], gaps: [] }),
    ],
    shared: sharedMessage(answer.components[0].components, { sharerId: '1', ids, words }),
    examples: exampleButtons({ examples: [asks], ids: signedIds('secret', 'help'), words }),
    form: feedbackForm({ customId: 'x', quotes: [{ number: 1, title, value: 'x' }], isEmpty: false, words }),
  };
}

it(`of ${STRINGS} hostile strings none gets out as a mention, link, heading or bidirectional control, or breaks a limit`, () => {
  const strings = fc.sample(hostile(), { seed: 20, numRuns: STRINGS });
  const harm: string[] = [];
  for (let at = 0; at < STRINGS; at += PLACES) {
    const { asked, question, answer, messages, shared, examples, form } = shownWith(
      strings.slice(at, at + PLACES),
    );
    const problems = [...messages, shared].flatMap((message) => checkMessage(message));
    harm.push(...problems.map(({ path, message }) => `${path}: ${message}`));
    for (const line of textDisplays([messages, shared]).flatMap((each) => each.split('\n'))) {
      const found = harmIn(line.replace(/^-# shared by <@1> /, '-# '));
      if (found !== undefined) harm.push(found);
    }
    for (const { label, url = 'https://x' } of buttons([messages, shared, examples])) {
      if (/[\n\u061C\u200E\u200F\u202A-\u202E\u2066\u2067]/.test(label)) harm.push(`the label ${label}`);
      if (!/^https?:\/\/[!-~]+$/.test(url)) harm.push(`the link ${url}`);
    }
    if (!('value' in readModal(form))) harm.push(`the form with ${strings[at + 1]}`);
    if (askedText(answer.components, asked) !== question.text) harm.push(`the question ${question.text}`);
  }
  expect(harm).toEqual([]);
  // As they are, most of them would do harm.
  const isHarmful = (text: string) => text.split('\n').some((line) => harmIn(line) !== undefined);
  expect(strings.filter(isHarmful).length).toBeGreaterThan(STRINGS / 2);
}, 60_000);
