import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MovableClock, movableClock } from '../../src/clock/movable-clock.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';

let clock: MovableClock;
let place: BotWithLibrary;

beforeAll(async () => {
  clock = movableClock({ start: new Date('2025-03-28T12:00:00Z'), stands: true });
  place = await botWithLibrary({ clock });
});
afterAll(() => place?.close());

/** Begins a thread in a channel, which in a forum is a post, as an app may. */
async function begin(parent: string, body: object): Promise<void> {
  const { apiUrl, guild, token } = place.playground;
  const id = guild.channels.find(({ name }) => name === parent)?.id;
  const response = await fetch(`${apiUrl}/v10/channels/${id}/threads`, {
    method: 'POST',
    headers: { Authorization: `Bot ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
}

const posts = (channel: string) =>
  place.playground
    .messages(channel, 'moderator')
    .filter(({ author, ephemeral, text }) => author.isBot && !ephemeral && text.includes('News digest'));
const set = (channel: string) =>
  place.playground
    .slash({
      command: 'digest set',
      options: { channel, time: '8:00', timezone: 'Europe/Kyiv' },
      as: 'moderator',
      channel: 'ask',
    })
    .message();

describe('a digest', () => {
  it.each([
    ['a thread', 'general', 'Harbour news', { type: 11 }],
    ['a post of a forum', 'dossiers', 'Harbour dossier', { message: { content: 'All about the harbour' } }],
  ])('goes to %s, once, across a restart', async (_, parent, name, body) => {
    await begin(parent, { name, ...body });
    expect((await set(name)).text).toContain('The digest is arranged');
    await clock.advanceTo(new Date(clock.now().getTime() + 24 * 3_600_000));
    expect(posts(name)).toHaveLength(1);
    await place.restart();
    await clock.advanceTo(new Date(clock.now().getTime() + 3_600_000));
    expect(posts(name)).toHaveLength(1);
  });

  it('does not go to a forum itself, of which no post is meant', async () => {
    expect(() => set('dossiers')).toThrow('"channel"');
  });
});
