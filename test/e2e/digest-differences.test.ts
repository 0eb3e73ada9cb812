import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { movableClock } from '../../src/clock/movable-clock.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { shownQuotes } from '../support/discord-markup.js';

const LINES = [
  'On Monday the ferry Gannet hit the north mole, and 14 passengers of the ferry were injured.',
  'On Monday the ferry Gannet hit the north mole, and 23 passengers of the ferry were injured.',
];

let place: BotWithLibrary;

beforeEach(async () => {
  const clock = movableClock({ start: new Date('2025-03-31T12:00:00Z'), stands: true });
  place = await botWithLibrary({ clock });
});

afterEach(() => place?.close());

const digest = (command: string, options: Record<string, string> = {}) =>
  place.playground
    .slash({ command: `digest ${command}`, options, as: 'moderator', channel: 'ask' })
    .message();

it.each(['cards', 'plain'])(
  'below a digest as %s, a button opens the card of what its reports differ on, after a restart too',
  async (style) => {
    await digest('set', { channel: 'general', time: '8:00', timezone: 'UTC', style });
    LINES.forEach((line, at) => {
      const head = `---\ntitle: Ferry Gannet hits the north mole\ndate: 2025-03-31\nsource: Mole Post ${at}\n---\n`;
      writeFileSync(join(place.articles, `gannet-${at}.md`), `${head}\n${line}\n`);
    });
    await place.reload();
    expect((await digest('now')).text).toMatch(/^Sent:/);
    const sent = () =>
      place.playground
        .messages('general', 'moderator')
        .filter(({ author, ephemeral }) => author.isBot && !ephemeral);
    const message = sent().at(-1);
    if (message === undefined) throw new Error('no digest was sent');
    expect(message.content + message.text).toContain('Reports differ: 14 (1 report) · 23 (1 report)');
    await place.restart();
    const card = await place.playground
      .press({ message, button: 'Where reports differ', as: 'reader' })
      .message();
    expect(card.ephemeral).toBe(true);
    const quotes = shownQuotes(card.text).map((quote) => quote.replaceAll('**', ''));
    expect([...quotes].sort()).toEqual(LINES);
    expect(sent().at(-1)?.text).toBe(message.text);
  },
);
