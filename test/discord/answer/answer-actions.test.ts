import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { answerIds } from '../../../src/discord/answer/answer-ids.js';
import { askedMark } from '../../../src/discord/answer/asked.js';
import { renderAnswer } from '../../../src/discord/answer/render-answer.js';
import { wordsFor } from '../../../src/discord/words.js';
import type { Answer } from '../../../src/retrieval/answer.js';
import { buttons, selects } from '../../support/discord-markup.js';
import { aCitation, anAnswer } from '../../support/fakes.js';

const ids = answerIds('a secret of tests');
const render = (answer: Answer, page = 0, canShare = false) =>
  renderAnswer(answer, {
    page,
    asked: askedMark(answer.question, '1'),
    ids,
    canShare,
    words: wordsFor('en'),
  });

describe('below an answer', () => {
  it('offers the one quote of a page in context and verified, by buttons', () => {
    const below = buttons(render(anAnswer())).filter(({ url }) => url === undefined);
    expect(below.map(({ label }) => label)).toEqual([
      'In context',
      'Verify',
      'Helpful',
      'Not helpful',
      'Compare',
      'Timeline',
      'Article',
    ]);
    expect(ids.action(below[0]?.custom_id ?? '')).toMatchObject({ kind: 'context', number: 1 });
  });

  it('offers each of several quotes in context and verified, by a select with their headlines', () => {
    const answer = anAnswer({ citations: Array.from({ length: 7 }, () => aCitation()) });
    const [select] = selects(render(answer, 1));
    expect(select?.options.map(({ label }) => label)).toEqual([
      'Quote 6 in context',
      'Quote 7 in context',
      'Verify quote 6',
      'Verify quote 7',
      'Article of quote 6',
    ]);
    expect(select?.options[0]?.description).toBe('Bridge opens after two years');
    expect(select?.options.map(({ value }) => ids.action(value)?.kind)).toEqual([
      'context',
      'context',
      'verify',
      'verify',
      'article',
    ]);
  });

  it('leads from each article once, however many of its quotes a page shows', () => {
    const other = aCitation({ articleId: aCitation().articleId.replace('0', 'f') as never });
    const answer = anAnswer({ citations: [aCitation(), other, aCitation()] });
    const labels = selects(render(answer)).flatMap(({ options }) => options.map(({ label }) => label));
    expect(labels.slice(6)).toEqual(['Article of quote 1', 'Article of quote 2']);
  });

  it('offers to share what one member alone sees, with quotes or without', () => {
    for (const citations of [[], [aCitation()], [aCitation(), aCitation()]]) {
      const labels = (canShare: boolean) =>
        buttons(render(anAnswer({ citations }), 0, canShare)).map(({ label }) => label);
      expect(labels(true).filter((label) => label !== 'Share')).toEqual(labels(false));
      expect(labels(true)).toContain('Share');
    }
  });

  it('asks what members think, by two buttons that stay side by side, and where there is no quote, whether there should be one', () => {
    const rows = (citations: number, canShare: boolean) =>
      render(anAnswer({ citations: Array.from({ length: citations }, () => aCitation()) }), 9, canShare)
        .components[0].components.filter(({ type }) => type === ComponentType.ActionRow)
        .map((row) => buttons(row).map(({ label }) => label));
    expect(rows(1, true)).toEqual([
      ['In context', 'Verify', 'Share', 'Helpful', 'Not helpful'],
      ['Compare', 'Timeline', 'Article'],
    ]);
    // A select, then the buttons.
    expect(rows(7, true)).toEqual([
      [],
      ['Prev', 'More', 'Share', 'Helpful', 'Not helpful'],
      ['Compare', 'Timeline'],
    ]);
    expect(rows(6, false)).toEqual([
      ['Prev', 'More', 'In context', 'Verify'],
      ['Helpful', 'Not helpful', 'Compare', 'Timeline', 'Article'],
    ]);
    expect(rows(0, false)).toEqual([['It is in the coverage']]);
  });
});
