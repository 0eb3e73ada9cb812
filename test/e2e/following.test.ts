import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUOTES_SELECT_ID } from '../../src/discord/answer/answer-ids.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { selects } from '../support/discord-markup.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const ask = (question: string, options: Record<string, string> = {}) =>
  place.playground.slash({ command: 'ask', options: { question, ...options } }).message();

const datesIn = (text: string) =>
  [...text.matchAll(/<t:(\d+):D>/g)].map(([, seconds]) =>
    new Date(Number(seconds) * 1000).toISOString().slice(0, 10),
  );

describe('from an answer, after the bot has started anew', () => {
  it('its question is compared among all publishers, for whoever asks alone', async () => {
    const answer = await ask('harbour bridge', { outlet: 'Quay Letters' });
    await place.restart();
    const seen = await place.playground
      .press({ message: answer, button: 'Compare', as: 'another' })
      .message();
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain('### 2 publishers on this\n“harbour bridge”');
  });

  it('its comparison keeps to its language and its days', async () => {
    const answer = await ask('harbour bridge', { language: 'en', to: '2021-03-31' });
    await place.restart();
    const seen = await place.playground.press({ message: answer, button: 'Compare' }).message();
    expect(seen.text).toContain('-# only English · to 2021-03-31');
    expect(seen.text).not.toMatch(/ · (?:Arabic|Chinese)/);
    expect(datesIn(seen.text).length).toBeGreaterThan(0);
    for (const date of datesIn(seen.text)) expect(date < '2021-04-01').toBe(true);
  });

  it('its timeline keeps to its outlet, its language and its days', async () => {
    const filters = { outlet: 'Quay Letters', language: 'en', from: '2021-01-01' };
    const answer = await ask('harbour bridge', filters);
    await place.restart();
    const seen = await place.playground.press({ message: answer, button: 'Timeline' }).message();
    expect(seen.text).toContain('-# only English · only Quay Letters · from 2021-01-01');
    expect(seen.text).not.toContain('Harbour Post');
  });

  it('the article of its one quote is shown', async () => {
    const answer = await ask('Who cut the ribbon of the harbour bridge, and when did the bridge open?');
    await place.restart();
    const seen = await place.playground.press({ message: answer, button: 'Article' }).message();
    expect(seen).toMatchObject({ ephemeral: true });
    expect(seen.text).toContain('**Harbour bridge opens after two years of repairs**\nThe Harbour Post');
  });

  it('the article of one of several quotes is chosen by its number', async () => {
    const answer = await ask('harbour bridge');
    await place.restart();
    const options = selects(answer.components).flatMap(({ options: all }) => all);
    const value = options.find(({ label }) => label === 'Article of quote 2')?.value ?? '';
    const use = { message: answer, select: QUOTES_SELECT_ID, values: [value] };
    const seen = await place.playground.select(use).message();
    const title = /\*\*2\*\*\n(?:.*\n)*?\*\*(.*)\*\*\n/.exec(answer.text)?.[1];
    expect(seen.text).toContain(`**${title}**`);
    expect(seen.text).toMatch(/-# \d+ passage/);
  });

  it('the answer goes on in its own language', async () => {
    const answer = await ask('كم زائرا استقبلت المنارة القديمة؟');
    const seen = await place.playground.press({ message: answer, button: 'مقارنة' }).message();
    expect(seen.text).toContain('ناشر واحد كتب عن هذا');
  });
});
