import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, shownQuotes } from '../support/discord-markup.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const mention = (text: string, channel = 'general') => place.playground.mention({ text, channel }).reply();

describe('the bot, mentioned', () => {
  it('with a question answers it in the channel, as a reply that pings nobody', async () => {
    const reply = await mention('When did the harbour bridge open?');
    expect(shownQuotes(reply.text)[0]).toContain('The harbour bridge opened to traffic on Monday');
    expect(reply).toMatchObject({ ephemeral: false, mentionedUserIds: [], mentionsEveryone: false });
    expect(reply.text).toContain('“When did the harbour bridge open?”');
  });

  it.each(['', '   ', '?!', '<@1234567890123456>'])('with %j explains itself in one line', async (text) => {
    const { text: told } = await mention(text);
    expect(told).toMatch(/^Mention me with a question/);
    expect(told.split('\n')).toHaveLength(1);
  });

  it('in a question of another language answers in it', async () => {
    const reply = await mention('كم زائرا استقبلت المنارة القديمة؟');
    expect(reply.text).toContain('ألفي زائر');
    expect(reply.text).toContain('اقتباس');
  });

  it('with too much asks for less', async () => {
    expect((await mention('bridge '.repeat(60))).text).toContain('at most 300 characters');
  });

  it('with hostile text repeats none of it as markup', async () => {
    const reply = await mention('@everyone <@&123456789012345678> harbour bridge [x](https://evil.example)');
    expect(reply).toMatchObject({ mentionedUserIds: [], mentionsEveryone: false });
    expect(reply.text).not.toMatch(/(?<!\\)(@everyone|<@)|https?:\/\/evil/);
  });

  it('lets the member turn the pages where they are, and others for themselves', async () => {
    const first = await mention('harbour bridge');
    const button = buttons(first.components).find(({ label }) => label.startsWith('More'))?.custom_id ?? '';
    const other = await place.playground.press({ message: first, button, as: 'another' }).message();
    expect(other.ephemeral).toBe(true);
    const own = await place.playground.press({ message: first, button }).message();
    expect(own.id).toBe(first.id);
  });

  it('in a place where it may not write leaves it, and goes on', async () => {
    const inArchive = place.playground.guild.channels.some(({ name }) => name === 'archive');
    expect(inArchive).toBe(true);
    place.playground.mention({ text: 'harbour bridge', channel: 'archive', as: 'owner' });
    expect((await mention('harbour bridge')).text).toContain('Quotes 1');
    expect(place.playground.messages('archive').filter(({ author }) => author.isBot)).toEqual([]);
  });
});

it('the bot leaves messages alone that do not mention it', async () => {
  const { message } = place.playground.say({ text: 'When did the harbour bridge open?', channel: 'general' });
  const later = await mention('harbour bridge');
  const replies = place.playground.messages('general').filter(({ repliesTo }) => repliesTo === message.id);
  expect(replies).toEqual([]);
  expect(later.author.isBot).toBe(true);
});

it('the bot answers what it is sent alone without a mention, and after it has started anew', async () => {
  const say = (text: string) => place.playground.say({ text, channel: 'dm' }).reply();
  expect(shownQuotes((await say('When did the harbour bridge open?')).text)[0]).toContain(
    'opened to traffic',
  );
  await place.restart();
  expect((await say('?')).text).toMatch(/^Mention me/);
});
