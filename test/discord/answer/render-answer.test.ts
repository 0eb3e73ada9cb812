import { ComponentType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIds } from '../../../src/discord/answer/answer-ids.js';
import { askedMark } from '../../../src/discord/answer/asked.js';
import { renderAnswer } from '../../../src/discord/answer/render-answer.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { MAX_COMPONENTS, QUOTES_PER_PAGE, TEXT_BUDGET } from '../../../src/discord/message/limits.js';
import { sendable } from '../../../src/discord/message/message.js';
import { plain } from '../../../src/discord/message/plain.js';
import { everyComponent } from '../../../src/discord/message/shown-components.js';
import { wordsFor } from '../../../src/discord/words.js';
import type { Answer } from '../../../src/retrieval/answer.js';
import { active, buttons, shownQuotes, textDisplays } from '../../support/discord-markup.js';
import { aCitation, anAnswer, aSource, citing } from '../../support/fakes.js';
import { WITHIN_FIGURE } from '../../support/harmless.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const words = wordsFor('en');
const ids = answerIds('a secret of tests');
const render = (answer: Answer, page = 0, canShare = false) =>
  renderAnswer(answer, { page, asked: askedMark(answer.question, '1'), ids, canShare, words });
const texts = (answer: Answer, page = 0) => textDisplays(render(answer, page));

const turning = (answer: Answer, page: number) =>
  buttons(render(answer, page)).filter(({ label }) => /^(Prev|More)/.test(label));

describe('renderAnswer', () => {
  it('shows the quote, then the headline, the outlet, the day and the language', () => {
    expect(texts(anAnswer())).toEqual([
      '### One quote\n“When did the bridge open?”',
      '**1**\n> The bridge opened on Monday.',
      '**Bridge opens after two years**\nThe Harbour Post · <t:1614600000:D> · English',
    ]);
  });

  it('puts a button beside the quote that says where it leads', () => {
    const search = aSource({ link: { kind: 'search', url: 'https://search.example/?q=bridge' } });
    const unnamed = aSource({ outlet: undefined });
    const answer = anAnswer({ citations: [aCitation(), aCitation(search), aCitation(unnamed)] });
    expect(buttons(render(answer)).filter(({ url }) => url)).toMatchObject([
      {
        label: 'Open at The Harbour Post',
        url: 'https://harbour.example/bridge#:~:text=The%20bridge%20opened%20on%20Monday',
      },
      { label: 'Search for the original', url: 'https://search.example/?q=bridge' },
      { label: 'Open at harbour.example' },
    ]);
  });

  it('shows a quote without any link as plain text', () => {
    const answer = anAnswer({ citations: [aCitation({ link: undefined })] });
    expect(render(answer).components[0].components.map(({ type }) => type)).toEqual([10, 14, 10, 10, 1, 1]);
  });

  it('puts a link that is too long for a button into the text', () => {
    const url = `https://search.example/?q=${'%D9%85'.repeat(100)}`;
    const answer = anAnswer({ citations: [aCitation({ link: { kind: 'search', url } })] });
    expect(buttons(render(answer)).filter((button) => button.url)).toEqual([]);
    expect(texts(answer)[2]).toContain(`· [Search for the original](${url})`);
  });

  it('shows what an interviewer asked, and who else says the same, each outlet once', () => {
    const alsoIn = ['A', 'B', 'A', 'C', 'D', 'E', 'F'].map((outlet) => aSource({ outlet }));
    const [, quote, source] = texts(
      anAnswer({ citations: [aCitation({ question: 'Is it safe?', alsoIn })] }),
    );
    expect(quote).toBe('**1**\n-# asked: “Is it safe?”\n> The bridge opened on Monday.');
    expect(source?.split('\n').slice(2)).toEqual(['-# also in: A, B, C, D, E, 1 more']);
  });

  it('says what the answer was narrowed to', () => {
    const question = { text: 'bridge', language: 'ar', outlet: 'الميناء', from: '2021-01-01' } as const;
    expect(texts(anAnswer({ question }))[0]).toBe(
      '### One quote\n“bridge”\n-# only Arabic · only \u2068الميناء\u2069 · from 2021\\-01\\-01'.replaceAll(
        '\\',
        '',
      ),
    );
  });

  it('says on the first page alone what else was searched', () => {
    const understood = [{ written: 'bridge', names: [{ language: 'ar' as const, name: 'الجسر' }] }];
    const answer = anAnswer({ understood, citations: Array.from({ length: 7 }, () => aCitation()) });
    const line = '-# Also searched: \u2068الجسر\u2069';
    expect(texts(answer)[0]?.split('\n').at(-1)).toBe(line);
    expect(texts(answer, 1)[0]).not.toContain('Also searched');
  });

  it('shows at most five quotes, says how many more there are, and keeps their numbers', () => {
    const answer = anAnswer({ citations: Array.from({ length: 7 }, () => aCitation()) });
    const asked = askedMark(answer.question, '1');
    const turn = (page: number) => ids.of({ kind: 'page', page, asked });
    expect(texts(answer)[0]).toContain('### Quotes 1–5 of 7');
    expect(turning(answer, 0)).toMatchObject([
      { label: 'Prev', disabled: true, custom_id: turn(0) },
      { label: 'More (2)', disabled: false, custom_id: turn(1) },
    ]);
    expect(texts(answer, 1)[0]).toContain('### Quotes 6–7 of 7');
    expect(texts(answer, 1)[1]).toMatch(/^\*\*6\*\*\n/);
    expect(turning(answer, 1)).toMatchObject([
      { label: 'Prev', disabled: false, custom_id: turn(0) },
      { label: 'More', disabled: true, custom_id: turn(2) },
    ]);
  });

  it('shows the last page when there are fewer by now', () => {
    expect(render(anAnswer(), 9)).toEqual(render(anAnswer(), 0));
  });

  it('shows fewer quotes rather than cutting long ones', () => {
    const citations = Array.from({ length: 5 }, (_, n) => citing(`${n} ${'long '.repeat(250)}end.`));
    const answer = anAnswer({ citations });
    const pages = [0, 1, 2].map((page) => texts(answer, page).flatMap(shownQuotes));
    expect(pages.map((quotes) => quotes.length)).toEqual([2, 2, 1]);
    expect(pages.flat()).toEqual(citations.map(({ excerpt }) => excerpt.text));
  });

  it('refers to the source where one quote alone is too long for a message', () => {
    const answer = anAnswer({ citations: [citing('long '.repeat(900)), aCitation()] });
    expect(texts(answer)[1]).toBe(`**1**\n*${words.answer.tooLong}*`);
    expect(texts(answer).flatMap(shownQuotes)).toEqual(['The bridge opened on Monday.']);
  });
});

describe('renderAnswer, given an answer full of hostile text', () => {
  const property = (check: (answer: Answer, pages: ReturnType<typeof render>[]) => void) =>
    fc.assert(
      fc.property(hostileAnswer(), (answer) => {
        const pages = Array.from({ length: Math.max(1, answer.citations.length) }, (_, page) =>
          render(answer, page, page % 2 === 0),
        );
        check(answer, pages);
      }),
      { seed: 20, numRuns: 150 },
    );

  it('breaks no limit, and leaves 5 % of the text free', () => {
    property((_answer, pages) => {
      for (const page of pages) {
        expect(checkMessage({ ...sendable(page) })).toEqual([]);
        expect(textDisplays(page).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
      }
    });
  });

  it('shows every quote letter for letter, in order', () => {
    property((answer, pages) => {
      const { length } = answer.citations;
      const seen = new Map<string, string>();
      for (const text of pages.flatMap(textDisplays)) {
        const number = /^\*\*(\d+)\*\*\n(?:-# .*\n)?> /.exec(text)?.[1];
        if (number) seen.set(number, shownQuotes(text)[0] ?? '');
      }
      const expected = answer.citations.map(({ excerpt: { text, cut } }, index) => [
        String(index + 1),
        `${cut.before ? '… ' : ''}${plain(text)}${cut.after ? ' …' : ''}`,
      ]);
      expect(seen.size).toBe(length);
      expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(expected));
    });
  });

  it('lets no mention, link, heading, list or control of theirs through', () => {
    property((_answer, pages) => {
      for (const line of pages.flatMap(textDisplays).flatMap((text) => text.split('\n'))) {
        const ours = active(line)
          .replace(/^(### |-# |> )/, '')
          .replace(/<t:-?\d+:D>/, '')
          .replace(/\[Search for the original\]\(https?:\/\/[^\s()[\]<>]+\)/, '')
          .replace(/\[Open the source\]\(https?:\/\/[^\s()[\]<>]+\)/, '');
        expect(ours.replaceAll('**', '').replace(/^\*(This quote .*)\*$/, '$1')).not.toMatch(
          /[*_~|`<>[\]@#\\]|:\/\/|\w\.\w|^\s*[-+]|^\s*\d+[.)]/,
        );
        expect(ours.match(/\*\*/g)?.length ?? 0, 'help: bold is left open').toSatisfy(
          (n: number) => n % 2 === 0,
        );
        expect(line.replace(WITHIN_FIGURE, '')).not.toMatch(/[\u061C\u200E\u200F\u202A-\u202E\u2066\u2067]/);
        expect(line.match(/\u2068/g)?.length, 'help: isolates are unbalanced').toBe(
          line.match(/\u2069/g)?.length,
        );
      }
    });
  });

  it('puts no control into labels, and only links to the web on buttons', () => {
    property((_answer, pages) => {
      for (const { label, url } of pages.flatMap(buttons)) {
        expect(label).not.toMatch(/[\n\u061C\u200E\u200F\u202A-\u202E\u2066\u2067]/);
        if (url !== undefined) expect(url).toMatch(/^https?:\/\/[!-~]+$/);
      }
    });
  });
});

it('the fullest page leaves room for one more button that leads on', () => {
  const answer = anAnswer({ citations: Array.from({ length: 10 }, () => aCitation()) });
  const fullest = everyComponent(render(answer, 0, true).components);
  expect(fullest.filter(({ type }) => type === ComponentType.Section)).toHaveLength(QUOTES_PER_PAGE);
  expect(fullest.length + 1).toBeLessThanOrEqual(MAX_COMPONENTS);
});
