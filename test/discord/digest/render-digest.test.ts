import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DigestView } from '../../../src/discord/digest/digest-texts.js';
import { renderDigest } from '../../../src/discord/digest/render-digest.js';
import { renderLeftOut } from '../../../src/discord/digest/render-left-out.js';
import { renderPlainDigest } from '../../../src/discord/digest/render-plain-digest.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { MAX_CONTENT_LENGTH, STORIES_PER_PAGE, TEXT_BUDGET } from '../../../src/discord/message/limits.js';
import { sendable, sendablePlain } from '../../../src/discord/message/message.js';
import { WORDS } from '../../../src/discord/words.js';
import type { ReplyLocale } from '../../../src/language/reply-locales.js';
import type { Digest, Story, StoryReport } from '../../../src/retrieval/digest/digest.js';
import { active, buttons, shownQuotes, textDisplays } from '../../support/discord-markup.js';
import { aSource } from '../../support/fakes.js';
import { hostileAnniversaries, hostileDigest } from '../../support/hostile-digest.js';

const aReport = (given: Partial<StoryReport> = {}): StoryReport => ({
  ...aSource(),
  kind: 'new',
  repeats: false,
  ...given,
});
const text = 'The bridge opened on Monday.';
const excerpt = { start: 0, end: text.length, text, highlights: [], cut: { before: false, after: false } };
const aStory = (given: Partial<Story> = {}): Story => ({
  lead: aReport(),
  excerpt,
  also: [],
  reports: 1,
  publishers: 1,
  kind: 'new',
  met: [],
  ...given,
});
const aDigest = (...stories: Story[]): Digest => ({ stories, leftOut: [] });
const viewOf = (given: Partial<DigestView> = {}): DigestView => ({
  day: '2021-03-02',
  page: 0,
  customId: (page) => `v1:digest:${page}:x`,
  words: WORDS.en,
  ...given,
});
const shared = aStory({
  also: [aReport({ outlet: 'Island Post' }), aReport({ outlet: 'The Harbour Post' })],
  reports: 3,
  publishers: 2,
  met: [{ kind: 'concept', name: 'Mara Vale' }],
});

describe('a digest', () => {
  it('shows each story by its headline, quote, source, and why it is here', () => {
    expect(textDisplays(renderDigest(aDigest(shared), viewOf()))).toEqual([
      '### News digest · March 2, 2021\n-# 1 story',
      [
        '**1. Bridge opens after two years**',
        '> The bridge opened on Monday.',
        'The Harbour Post · <t:1614600000:D> · English',
        '-# new · matches “Mara Vale” · 3 reports · 2 publishers · also: Island Post',
      ].join('\n'),
    ]);
  });

  it('says that it is the first, that it comes late, that a story is updated, that nothing is new', () => {
    const [header] = textDisplays(renderDigest(aDigest(), viewOf({ firstRun: true, dueAt: '08:00' })));
    expect(header).toContain('first digest');
    expect(header).toContain('late: was due 08:00');
    expect(header).toContain('Nothing new');
    expect(textDisplays(renderDigest(aDigest(aStory({ kind: 'updated' })), viewOf()))[1]).toContain(
      '-# updated',
    );
  });

  it('quotes earlier years where nothing is new', () => {
    const shown = renderDigest(aDigest(), viewOf({ onThisDay: [{ source: aSource(), excerpt }] }));
    expect(textDisplays(shown).slice(1).join('\n')).toContain(
      'On this day in earlier years**\n> The bridge opened',
    );
  });

  it('shows ten stories a page, and turns to the rest', () => {
    const digest = aDigest(...Array.from({ length: 12 }, () => aStory()));
    const first = renderDigest(digest, viewOf());
    expect(textDisplays(first)[0]).toContain('Stories 1–10 of 12');
    expect(buttons(first).at(-1)).toMatchObject({ label: 'More (2)', custom_id: 'v1:digest:1:x' });
    const second = renderDigest(digest, viewOf({ page: 1 }));
    expect(
      textDisplays(second)
        .slice(1)
        .map((each) => each.slice(0, 6)),
    ).toEqual(['**11. ', '**12. ']);
  });

  it('pings one role once, and nobody without it', () => {
    const digest = aDigest(...Array.from({ length: 12 }, () => aStory()));
    const [first, second] = [0, 1].map((page) =>
      sendable(renderDigest(digest, viewOf({ page, pingedRole: '77' }))),
    );
    expect(first?.allowedMentions).toEqual({ parse: [], roles: ['77'] });
    expect(textDisplays(first)[0]).toMatch(/^<@&77>\n/);
    expect(second?.allowedMentions).toEqual({ parse: [] });
    expect(textDisplays(second).join('')).not.toContain('<@');
  });
});

describe('a plain digest', () => {
  it('has its days in words and its links whole', () => {
    expect(sendablePlain(renderPlainDigest(aDigest(shared), viewOf())).content).toBe(
      [
        '### News digest · March 2, 2021\n-# 1 story\n',
        '**1. Bridge opens after two years**',
        '> The bridge opened on Monday.',
        'The Harbour Post · March 1, 2021 · English',
        '<https://harbour.example/bridge>',
        'new · matches “Mara Vale” · 3 reports · 2 publishers · also: Island Post',
      ].join('\n'),
    );
  });

  it('labels a search as a search', () => {
    const lead = aReport({ link: { kind: 'search', url: 'https://search.example/?q=x' } });
    expect(renderPlainDigest(aDigest(aStory({ lead })), viewOf()).content).toContain(
      'Search for the original: <https://search.example/?q=x>',
    );
  });
});

// The keys of the record are its locales.
describe.each(Object.keys(WORDS) as ReplyLocale[])('a digest of hostile text, in %s', (locale) => {
  const words = WORDS[locale];

  it('fits every limit on every page, shows every story once, and pings nobody', () => {
    fc.assert(
      fc.property(hostileDigest(), hostileAnniversaries(), fc.boolean(), (digest, onThisDay, firstRun) => {
        const view = { words, onThisDay, firstRun, dueAt: '08:00' };
        const numbers: string[] = [];
        for (let page = 0; page < Math.max(1, digest.stories.length); page += 1) {
          const shown = renderDigest(digest, viewOf({ ...view, page }));
          expect(checkMessage(sendable(shown))).toEqual([]);
          expect(textDisplays(shown).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
          for (const each of textDisplays(shown)) expect(active(each)).not.toMatch(/@|<#|\]\(https:\/\/evil/);
          const plain = renderPlainDigest(digest, viewOf({ ...view, page }));
          expect(checkMessage(sendablePlain(plain))).toEqual([]);
          expect(plain.content.length).toBeLessThanOrEqual(MAX_CONTENT_LENGTH);
          const turn = buttons(shown)
            .filter(({ custom_id: id }) => id !== undefined)
            .at(-1);
          numbers.push(
            ...textDisplays(shown).flatMap(
              (each) => /^\u200F?\*\*\u2068?(\d+)\u2069?\. /u.exec(each)?.[1] ?? [],
            ),
          );
          if (turn === undefined || turn.disabled) break;
        }
        expect(numbers).toEqual(digest.stories.map((_, at) => `${at + 1}`));
      }),
      { seed: 5, numRuns: 25 },
    );
  });

  it('lists all that is left out, within the limits', () => {
    fc.assert(
      fc.property(hostileDigest({ maxStories: 0 }), ({ leftOut }) => {
        let lines = 0;
        for (let page = 0; page < 40; page += 1) {
          const shown = renderLeftOut(leftOut, { page, customId: (n) => `x${n}`, words });
          expect(checkMessage(sendable(shown))).toEqual([]);
          expect(textDisplays(shown).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
          lines += textDisplays(shown)
            .join('\n')
            .split('\n')
            .filter((line) => line.startsWith('- ')).length;
          const turn = buttons(shown).at(-1);
          if (turn === undefined || turn.disabled) break;
        }
        expect(lines).toBe(leftOut.length);
      }),
      { seed: 6, numRuns: 25 },
    );
  });
});

it('quotes nothing but what the article says', () => {
  const shown = renderDigest(aDigest(shared), viewOf());
  expect(textDisplays(shown).flatMap(shownQuotes)).toEqual([text]);
  expect(STORIES_PER_PAGE).toBe(10);
});
