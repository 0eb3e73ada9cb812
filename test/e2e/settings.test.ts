import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const settings = (subcommand: string, options: Record<string, string> = {}) =>
  place.playground.slash({ command: `settings ${subcommand}`, options, as: 'moderator' }).message();
const ask = (channel: string, options: Record<string, string | boolean> = {}) =>
  place.playground
    .slash({ command: 'ask', options: { question: 'harbour bridge', ...options }, channel })
    .message();
const channelId = (name: string) => place.playground.guild.channels.find((each) => each.name === name)?.id;

describe('those who manage a server', () => {
  it('see what holds in it, alone', async () => {
    const seen = await settings('show');
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toBe(
      [
        '### Settings of this server',
        'Language of replies: that of the question, else of the reader',
        'Answers of `/ask`, unless members choose otherwise: for everybody in the channel',
        'Managers are told in the system channel of the server what they should see to',
      ].join('\n'),
    );
  });

  it('settle who sees answers, for the server or a channel of it, across restarts', async () => {
    expect((await settings('answers', { who: 'alone' })).text).toContain('Saved.');
    const open = await settings('answers', { who: 'everybody', channel: 'general' });
    expect(open.text).toContain(`- <#${channelId('general')}>: for everybody in the channel`);
    await place.restart();
    expect((await ask('ask')).ephemeral).toBe(true);
    expect((await ask('general')).ephemeral).toBe(false);
    // Who asks decides all the same.
    expect((await ask('ask', { private: false })).ephemeral).toBe(false);
    expect((await ask('general', { private: true })).ephemeral).toBe(true);
    await settings('answers', { who: 'open', channel: 'general' });
    expect((await ask('general')).ephemeral).toBe(true);
    await settings('answers', { who: 'open' });
    expect((await ask('ask')).ephemeral).toBe(false);
    expect((await ask('dm')).ephemeral).toBe(false);
  });

  it('settle the language of all replies, for the server or a channel of it', async () => {
    expect((await settings('language', { which: 'uk' })).text).toContain('Мова відповідей: Українська');
    await settings('language', { which: 'ar', channel: 'general' });
    await place.restart();
    expect((await ask('ask')).text).toContain('### Цитати');
    expect((await ask('general')).text).toContain('### الاقتباسات');
    expect((await ask('dm')).text).toContain('### Quotes');
    await settings('language', { which: 'open', channel: 'general' });
    expect((await settings('language', { which: 'open' })).text).toContain('that of the question');
    expect((await ask('ask')).text).toContain('### Quotes');
  });
});

it('those who manage a server settle where they are told that a digest was paused, and take it back', async () => {
  expect((await settings('notices', { to: 'archive' })).text).toContain('I cannot post in');
  expect((await settings('notices', { to: 'moderators' })).text).toContain(
    `Managers are told in <#${channelId('moderators')}>`,
  );
  await place.restart();
  const own = () => place.stores.settings.own({ guildId: place.playground.guild.id }, 'noticeChannel');
  expect(own()).toBe(channelId('moderators'));
  expect((await settings('notices')).text).toContain('the system channel');
  expect(own()).toBeUndefined();
});

it('members who do not manage the server are not offered its settings', () => {
  expect(() => place.playground.slash({ command: 'settings show' })).toThrow('settings');
});
