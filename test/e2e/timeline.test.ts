import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/playground/seen.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, shownQuotes } from '../support/discord-markup.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const timeline = (options: Record<string, string | boolean>) =>
  place.playground.slash({ command: 'timeline', options }).message();

const files = ({ attachments }: SeenMessage) =>
  attachments.map(({ filename, sizeBytes }) => [filename, sizeBytes > 1000]);

describe('a member who follows a topic', () => {
  it('sees quotes in order of time under their months, bars, gaps, and a picture with its words', async () => {
    const seen = await timeline({ topic: 'harbour bridge' });
    expect(seen.text).toMatch(
      /^### (\d+ quotes in order of time|Quotes 1–\d+ of \d+, in order of time)\n“harbour bridge”/,
    );
    const times = [...seen.text.matchAll(/> .*\n(?:> .*\n)*-# “.*”\n-# [^\n]*<t:(\d+):D>/g)].map(([, time]) =>
      Number(time),
    );
    expect(times.length).toBeGreaterThan(2);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(seen.text).toMatch(/\*\*March 2021\*\* ▇+ \d/);
    expect(shownQuotes(seen.text).length).toBe(times.length);
    expect(files(seen)).toEqual([['timeline.png', true]]);
    const shown = JSON.stringify(seen.components);
    expect(shown).toContain('attachment://timeline.png');
    expect(shown).toMatch(
      /"description":"harbour bridge\. \d+ quotes · 1 March 2021|"description":"harbour bridge\. \d+ quotes · March 1, 2021/,
    );
  });

  it('can narrow it by days and outlet, and see it alone', async () => {
    const seen = await timeline({
      topic: 'harbour bridge',
      to: '2021-03-31',
      outlet: 'Harbour Post',
      private: true,
    });
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain('-# only The Harbour Post · to 2021-03-31');
    expect(seen.text).not.toContain('Quay Letters');
    expect((await timeline({ topic: 'bridge', from: '2021-04-01', to: '2021-03-01' })).text).toContain(
      'is later than',
    );
  });

  it('reads it in the language of the topic, and is told when there is nothing', async () => {
    expect((await timeline({ topic: 'المنارة القديمة' })).text).toContain('اقتباس واحد في زمنه');
    const nothing = await timeline({ topic: 'helicopter licences in Patagonia' });
    expect(nothing.text).toContain('### Nothing in the coverage answers this');
    expect(files(nothing)).toEqual([]);
  });

  it('comes to it from an answer, after the bot has started anew', async () => {
    const answer = await place.playground
      .slash({ command: 'ask', options: { question: 'harbour bridge' } })
      .message();
    await place.restart();
    const seen = await place.playground
      .press({ message: answer, button: 'Timeline', as: 'another' })
      .message();
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain('in order of time\n“harbour bridge”');
    expect(files(seen)).toEqual([['timeline.png', true]]);
  });

  it('turns its pages, of which the first has the picture', async () => {
    const { writeFileSync } = await import('node:fs');
    for (let at = 1; at <= 12; at += 1) {
      const day = `2021-07-${String(at).padStart(2, '0')}`;
      const file = `---\ntitle: Clock ${at}\noutlet: Clock Post\ndate: ${day}\n---\n\nThe town clock was wound by keeper ${at} at dawn.\n`;
      writeFileSync(`${place.articles}/clock-${at}.md`, file);
    }
    await place.library.reload();
    const first = await timeline({ topic: 'town clock' });
    expect(first.text).toContain('### Quotes 1–8 of 12, in order of time');
    await place.restart();
    const label = buttons(first.components).find((button) => button.label.startsWith('More'))?.label ?? '';
    const second = await place.playground.press({ message: first, button: label }).message();
    expect(second.id).toBe(first.id);
    expect(second.text).toContain('### Quotes 9–12 of 12, in order of time');
    expect(files(second)).toEqual([]);
    const back = await place.playground.press({ message: second, button: 'Prev' }).message();
    expect(back.text).toBe(first.text);
    expect(files(back)).toEqual([['timeline.png', true]]);
  });
});
