import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderAbstention } from '../../../src/discord/answer/render-abstention.js';
import { namesOfCommands } from '../../../src/discord/command-words.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { TEXT_BUDGET } from '../../../src/discord/message/limits.js';
import { sendable } from '../../../src/discord/message/message.js';
import { renderCoverage } from '../../../src/discord/render-coverage.js';
import { renderHelp } from '../../../src/discord/render-help.js';
import { wordsFor } from '../../../src/discord/words.js';
import { buttons, textDisplays } from '../../support/discord-markup.js';
import { anAnswer, aSource, COVERAGE } from '../../support/fakes.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const words = wordsFor('en');
const nothing = anAnswer({ citations: [], question: { text: 'Who won the chess cup?' } });

it('says that nothing answers, and what the coverage is about', () => {
  expect(textDisplays(renderAbstention(nothing, words))).toEqual([
    '### Nothing in the coverage answers this\n“Who won the chess cup?”',
    [
      '**What the coverage holds**',
      '3 articles: English (2), Arabic (1)',
      'From 2021-03-01 to 2021-05-09',
      'Outlets: The Harbour Post, \u2068صحيفة الميناء\u2069',
      'Often about: bridge, ferry',
    ].join('\n'),
  ]);
});

it('shows the nearest headlines, each with its link', () => {
  const nearest = [aSource(), aSource({ title: 'Ferry stopped', link: undefined })];
  const shown = renderAbstention({ ...nothing, nearest }, words);
  expect(textDisplays(shown).slice(1)).toEqual([
    '**Nearest headlines**',
    expect.stringMatching(/^\*\*Bridge opens after two years\*\*\n/),
    expect.stringMatching(/^\*\*Ferry stopped\*\*\n/),
    expect.stringMatching(/^\*\*What the coverage holds\*\*\n/),
  ]);
  expect(buttons(shown).map(({ url }) => url)).toEqual(['https://harbour.example/bridge']);
});

it('suggests to widen the filters, if there were any', () => {
  const narrow = { ...nothing, question: { ...nothing.question, language: 'zh' } } as const;
  expect(textDisplays(renderAbstention(narrow, words))[0]).toContain(
    '-# only Chinese\nYour filters may be too',
  );
  expect(textDisplays(renderAbstention(nothing, words))[0]).not.toContain('filters');
});

it('says what else was searched for in vain', () => {
  const understood = [{ written: 'chess', names: [{ language: 'zh' as const, name: '国际象棋' }] }];
  expect(textDisplays(renderAbstention({ ...nothing, understood }, words))[0]).toMatch(
    /\n-# Also searched: 国际象棋$/,
  );
});

it('says so when no articles are loaded', () => {
  expect(textDisplays(renderCoverage({ ...COVERAGE, articles: 0 }, words))[0]).toContain(
    'No articles are loaded',
  );
});

it('keeps within every limit, whatever the coverage is called', () => {
  fc.assert(
    fc.property(hostileAnswer({ minCitations: 0 }), (answer) => {
      const shown = [
        renderAbstention({ ...answer, citations: [] }, words),
        renderCoverage(answer.coverage, words),
      ];
      for (const message of shown) {
        expect(checkMessage(sendable(message))).toEqual([]);
        expect(textDisplays(message).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
      }
    }),
    { seed: 20, numRuns: 200 },
  );
});

it('help keeps within every limit', () => {
  expect(checkMessage(sendable(renderHelp(words, namesOfCommands('en-GB'))))).toEqual([]);
});
