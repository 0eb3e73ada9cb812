import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, shownQuotes } from '../support/discord-markup.js';

/** A server that has not invited the bot, and does not let apps that members bring along speak up. */
const HELD = 'annex/general';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
  place.playground.kickBot(place.playground.annex);
});

afterAll(() => place?.close());

const ask = (channel: string, options: Record<string, string | boolean> = {}) =>
  place.playground
    .slash({ command: 'ask', options: { question: 'harbour bridge', ...options }, channel })
    .message();
const labels = ({ components }: { components: unknown }) => buttons(components).map(({ label }) => label);

describe('a bot that a member brings along to a server that does not let it speak up', () => {
  it('answers the member alone, says why, and offers nothing that would be refused', async () => {
    const seen = await ask(HELD);
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain('-# Apps may not post for everybody here, so you alone see this.');
    expect(shownQuotes(seen.text)).not.toEqual([]);
    expect(labels(seen)).not.toContain('Share');
  });

  it.each([
    ['compare', { question: 'harbour bridge' }],
    ['timeline', { topic: 'harbour bridge' }],
    ['who', { name: 'Jane Example' }],
    ['article', { title: 'bridge' }],
  ])('says why for /%s too', async (command, options) => {
    const seen = await place.playground.slash({ command, options, channel: HELD }).message();
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain('-# Apps may not post for everybody here, so you alone see this.');
  });

  it('does not explain itself where the member wanted it so', async () => {
    const seen = await ask(HELD, { private: true });
    expect(seen.text).not.toContain('Apps may not post');
    expect(labels(seen)).not.toContain('Share');
  });

  it('turns pages and takes opinions there, after a restart too, for no server', async () => {
    const message = await ask(HELD);
    await place.restart();
    const more = labels(message).find((label) => label.startsWith('More')) ?? '';
    const turned = await place.playground.press({ message, button: more }).message();
    expect(turned.text).toContain('### Quote');
    expect(labels(turned)).not.toContain('Share');
    await place.playground.press({ message, button: 'Helpful' }).message();
    const reader = place.playground.guild.members.find(({ key }) => key === 'reader')?.user.id ?? '';
    expect((await place.stores.feedback.byMember(reader)).at(-1)).toMatchObject({ guildId: undefined });
  });

  it('is not bound by what that server settled while it had a bot of its own', async () => {
    await place.stores.settings.set({ guildId: place.playground.annex.id }, 'language', 'uk');
    expect((await ask(HELD)).text).toContain('### Quotes');
  });

  it('is helped, told of the coverage and of what is kept, and not offered the settings', async () => {
    for (const command of ['help', 'coverage', 'privacy']) {
      expect((await place.playground.slash({ command, channel: HELD }).message()).ephemeral).toBe(true);
    }
    expect(() => place.playground.slash({ command: 'settings show', channel: HELD, as: 'owner' })).toThrow();
  });
});

it('a bot that a member brings along answers everybody where the server lets it', async () => {
  place.playground.kickBot(place.playground.guild);
  const seen = await ask('general');
  expect(seen.ephemeral).toBe(false);
  expect(seen.text).not.toContain('Apps may not post');
  const answer = await ask('general', { private: true });
  const post = await place.playground.press({ message: answer, button: 'Share' }).followUp();
  expect(post.ephemeral).toBe(false);
});
