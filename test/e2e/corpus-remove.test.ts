import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';

/** A reload starts threads, which takes long where tests of several kinds run at once. */
const PATIENCE_MS = 25_000;

let place: BotWithLibrary;

beforeEach(async () => {
  place = await botWithLibrary();
});

afterEach(() => place.close());

const as = 'moderator' as const;
const remove = (article: string) =>
  place.playground.slash({ command: 'corpus remove', options: { article }, as }).message(PATIENCE_MS);

describe('/corpus remove', () => {
  it('is offered headlines, newest first, by any part of them', async () => {
    const typed = (text: string) =>
      place.playground
        .autocomplete({ command: 'corpus remove', options: { article: text }, focused: 'article', as })
        .choices();
    expect((await typed('')).length).toBeGreaterThan(5);
    const [first] = await typed('repairs bridge');
    expect(first?.name).toContain('Harbour bridge opens after two years of repairs · The Harbour Post');
  });

  it('shows what would go, removes it when asked to, and keeps it outside the corpus', async () => {
    const asked = await remove('Harbour bridge opens after two years');
    expect(asked.ephemeral).toBe(true);
    expect(asked.text).toContain('### Remove this file from the coverage?');
    expect(asked.text).toContain('`bridge.md`');
    const text = readFileSync(join(place.articles, 'bridge.md'), 'utf8');

    const done = await place.playground.press({ message: asked, button: 'Remove', as }).message(PATIENCE_MS);
    expect(done.text).toContain('### The file is removed from the coverage');
    expect(done.text).toContain('The answers know of it from now on.');
    expect(existsSync(join(place.articles, 'bridge.md'))).toBe(false);
    const removed = join(place.folder, 'removed');
    const [day = ''] = readdirSync(removed);
    expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(readFileSync(join(removed, day, 'bridge.md'), 'utf8')).toBe(text);
    expect((await place.library.coverage()).articles).toBe(8);
  });

  it('twice at once removes once, and says so', async () => {
    const asked = await remove('Harbour bridge opens after two years');
    const [one, other] = [1, 2].map(() => place.playground.press({ message: asked, button: 'Remove', as }));
    expect((await one?.message(PATIENCE_MS))?.text).toContain('The file is removed');
    expect((await other?.followUp(0, PATIENCE_MS))?.text).toContain('The file is not there any more');
    expect(readdirSync(join(place.folder, 'removed'))).toHaveLength(1);
  });

  it('knows no article by a headline that there is not, or that several have', async () => {
    expect((await remove('Nothing of the kind')).text).toContain('No such article');
    expect((await remove('the')).text).toContain('No such article');
  });

  it('is not offered to readers', async () => {
    expect(() => place.playground.slash({ command: 'corpus remove', options: { article: 'x' } })).toThrow(
      'is offered no command "corpus"',
    );
  });
});

describe('/audit', () => {
  it('tells who did what, in pages, and is not offered to readers', async () => {
    const asked = await remove('Harbour bridge opens after two years');
    await place.playground.press({ message: asked, button: 'Remove', as }).message(PATIENCE_MS);
    const seen = await place.playground.slash({ command: 'audit', as }).message(PATIENCE_MS);
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toMatch(/<t:\d+> · <@\d+> · removed a file/);
    expect(seen.text).toContain('**Harbour bridge opens after two years of repairs**');
    expect(() => place.playground.slash({ command: 'audit' })).toThrow('is offered no command');

    for (let n = 0; n < 8; n += 1) {
      await place.stores.audit.record({
        guildId: '1',
        userId: '',
        action: 'fetch feed',
        subject: `feed ${n}`,
      });
    }
    const first = await place.playground.slash({ command: 'audit', as }).message(PATIENCE_MS);
    expect(first.text).toContain('1–6 of 9, newest first');
    const second = await place.playground.press({ message: first, button: 'Older', as }).message(PATIENCE_MS);
    expect(second.text).toContain('7–9 of 9');
    expect(second.text).toContain('removed a file');
  });

  it('is also told in the channel that a moderator chooses, if the bot may post there', async () => {
    const seen = await place.playground.slash({ command: 'audit', as }).message(PATIENCE_MS);
    const select = seen.components.map((each) => JSON.stringify(each)).join();
    const customId = /v1:audit:channel:[\w-]+/.exec(select)?.[0] ?? '';
    const choose = (values: string[], message = seen) =>
      place.playground.select({ message, select: customId, values, as }).message(PATIENCE_MS);
    expect((await choose(['archive'])).text).toContain('I may not post in');
    const chosen = await choose(['moderators']);
    expect(chosen.text).toContain('New entries are also posted in');

    const asked = await remove('Harbour bridge opens after two years');
    await place.playground.press({ message: asked, button: 'Remove', as }).message(PATIENCE_MS);
    const told = await place.playground.awaitMessage(
      'moderators',
      ({ text }) => text.includes('removed a file'),
      { as },
    );
    expect(told.text).toContain('Harbour bridge opens');
    expect(told.mentionedUserIds).toEqual([]);
    expect((await choose([])).text).not.toContain('New entries are also posted');
  });
});
