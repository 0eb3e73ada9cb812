import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, shownQuotes } from '../support/discord-markup.js';

const COMMAND = 'Check against coverage';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

function check(text: string, as: 'reader' | 'another' = 'another') {
  const { message } = place.playground.say({ text, channel: 'general' });
  return place.playground.messageCommand({ command: COMMAND, message, as }).message();
}

describe(COMMAND, () => {
  it('tells the member alone what the coverage says on what another wrote', async () => {
    const seen = await check('I heard that Mayor Ilse Varga cut the ribbon of the harbour bridge');
    expect(seen.ephemeral).toBe(true);
    expect(shownQuotes(seen.text).join('\n')).toContain('Mayor Ilse Varga cut the ribbon');
    expect(place.playground.messages('general', 'reader').map(({ id }) => id)).not.toContain(seen.id);
    expect(buttons(seen.components).map(({ label }) => label)).toContain('Share');
  });

  it('finds the names and figures of a long message', async () => {
    const talk =
      'so anyway what they were saying over there was that it would be as it has been before and '.repeat(6);
    const seen = await check(
      `${talk} in the end Ilse Varga of the harbour bridge repairs cost 31 million crowns`,
    );
    expect(shownQuotes(seen.text).join('\n')).toContain('31 million crowns');
  });

  it.each(['https://evil.example/a?b=c', '<@1234567890123456>', '!!!', '<:x:1234567890123456>'])(
    'finds no words in %j, and says so alone',
    async (text) => {
      const seen = await check(text);
      expect(seen.ephemeral).toBe(true);
      expect(seen.text).toContain('There are no words in this message');
    },
  );

  it('says so when the coverage says nothing on it', async () => {
    const seen = await check('Which quantum processor won the chess championship on Jupiter?');
    expect(seen.text).toContain('Nothing in the coverage answers this');
  });

  it('is not harmed by what the message says', async () => {
    const seen = await check(
      '@everyone [harbour bridge](https://evil.example) **opened** ||<@&123456789012345678>||',
    );
    expect(seen).toMatchObject({ mentionedUserIds: [], mentionsEveryone: false });
    expect(seen.text).not.toMatch(/(?<!\\)(@everyone|<@)|https?:\/\/evil/);
  });

  it('goes on after the bot has started anew', async () => {
    await place.restart();
    const seen = await check('The harbour bridge opened to traffic on Monday', 'reader');
    expect(shownQuotes(seen.text).length).toBeGreaterThan(0);
  });
});
