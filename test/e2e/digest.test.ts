import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MovableClock, movableClock } from '../../src/clock/movable-clock.js';
import type { SeenMessage } from '../../src/playground/seen.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons } from '../support/discord-markup.js';

const SET = { channel: 'general', time: '8:00', timezone: 'Europe/Kyiv' };

let clock: MovableClock;
let place: BotWithLibrary;

beforeAll(async () => {
  clock = movableClock({ start: new Date('2025-03-28T12:00:00Z'), stands: true });
  place = await botWithLibrary({ clock });
});
afterAll(() => place?.close());

const call = (
  command: string,
  options: Record<string, string> = {},
  as: 'moderator' | 'reader' = 'moderator',
) => place.playground.slash({ command: `digest ${command}`, options, as, channel: 'ask' });
/** What a moderator is told, alone. */
async function told(command: string, options: Record<string, string> = {}): Promise<SeenMessage> {
  const message = await call(command, options).message();
  expect(message.ephemeral).toBe(true);
  return message;
}
const posts = (channel: string) =>
  place.playground
    .messages(channel, 'moderator')
    .filter(({ author, ephemeral }) => author.isBot && !ephemeral);
const only = () => place.stores.digests.ofGuild(place.playground.guild.id)[0];
async function typed(option: string, value: string): Promise<readonly string[]> {
  const options = { [option]: value };
  const typing = place.playground.autocomplete({
    command: 'digest set',
    options,
    focused: option,
    as: 'moderator',
  });
  return (await typing.choices()).map((choice) => String(choice.value));
}

function write(name: string, title: string, text: string): void {
  const frontMatter = `---\ntitle: ${title}\ndate: 2025-03-29\nsource: The Harbour Post\n---\n`;
  writeFileSync(join(place.articles, name), `${frontMatter}\n${text}\n`);
}

describe('/digest', () => {
  it('is offered to those who manage the server, and to nobody else', () => {
    expect(() => call('list', {}, 'reader')).toThrow('is offered no command');
  });

  it('says so where no digest is arranged', async () => {
    expect((await told('list')).text).toContain('`/digest set`');
  });

  it('set says which permissions are missing, and arranges nothing', async () => {
    const { text } = await told('set', { ...SET, channel: 'archive' });
    expect(text).toMatch(/I cannot post in <#\d+>\..*Send Messages\.$/);
    expect((await told('set', { ...SET, channel: 'backroom' })).text).toContain('View Channel');
    expect(only()).toBeUndefined();
  });

  it.each([
    [{ time: '25:00' }, 'I cannot read the time “25\\:00”'],
    [{ timezone: 'Europe/Atlantis' }, 'I know no time zone called'],
    [{ days: 'never' }, 'I cannot read the days “never”'],
    [{ outlets: 'The Moon Gazette' }, 'No outlet in the coverage is called'],
    [{ languages: 'Klingon' }, 'Klingon'],
    [{ digest: 'made-up' }, 'I know no such digest'],
  ])('set %j says what to do instead', async (wrong, expected) => {
    expect((await told('set', { ...SET, ...wrong })).text).toContain(expected);
    expect(only()).toBeUndefined();
  });

  it('set arranges one, and shows where, when and what about', async () => {
    const { text } = await told('set', { ...SET, days: 'Mon, Sat, sun', topics: 'Ilse Varga, ferries' });
    expect(text).toContain('The digest is arranged');
    expect(text).toMatch(/In <#\d+> at 08:00 \(Europe\\\/Kyiv\)/);
    expect(text).toContain('Monday, Saturday, Sunday');
    expect(text).toContain('Only: “Ilse Varga”, “ferries”');
    // 08:00 in Kyiv on Saturday 29 March.
    expect(text).toContain(`Next: <t:${Date.parse('2025-03-29T06:00:00Z') / 1000}:F>`);
  });

  it('set on the same place and time changes it; so does naming it, and what is left out stays', async () => {
    expect((await told('set', { ...SET, days: '1,2,3,4,5,6,7' })).text).toContain('The digest is changed');
    const id = only()?.id ?? '';
    await told('set', { ...SET, time: '9', digest: id });
    expect(place.stores.digests.ofGuild(place.playground.guild.id)).toHaveLength(1);
    expect(only()).toMatchObject({ time: '09:00', topics: ['Ilse Varga', 'ferries'] });
    await told('remove', { digest: id });
    await told('set', SET);
    expect((await told('list')).text).toContain('### One digest'.replace('One', '1'));
  });

  it('set completes zones, days, languages, outlets, people and topics', async () => {
    expect((await typed('timezone', 'kyi'))[0]).toBe('Europe/Kyiv');
    expect(await typed('timezone', 'Europe/Kiev')).toContain('Europe/Kiev');
    expect(await typed('timezone', 'new yo')).toEqual(['America/New_York']);
    expect(await typed('days', 'tue fri')).toContain('2,5');
    expect(await typed('languages', 'en, ara')).toEqual(['en, ar']);
    expect(await typed('outlets', 'harb')).toContain('The Harbour Post');
    expect(await typed('topics', 'ferries, sami')).toEqual(['ferries, sami', 'ferries, Sami Haddad']);
    expect(await typed('digest', 'general')).toEqual([only()?.id]);
  });
});

describe('a digest', () => {
  it('is shown before it is sent, with why each article is in it or not', async () => {
    const preview = call('preview');
    const shown = await preview.message();
    const leftOut = await preview.followUp(0);
    expect(shown.text).toContain('This is the first digest here');
    expect(shown.text).toMatch(/-# new/);
    expect(leftOut.ephemeral).toBe(true);
    expect(leftOut.text).toContain('a first digest holds the newest stories only');
    expect(posts('general')).toEqual([]);
  });

  it('comes at its time, begins with the newest, and says so', async () => {
    await clock.advanceTo(new Date('2025-03-29T06:00:59Z'));
    const [first] = posts('general');
    expect(first?.text).toContain('News digest · 29 March 2025'.replace('29 March', 'March 29,'));
    expect(first?.text).toContain('This is the first digest here');
    expect(first?.mentionsEveryone).toBe(false);
  });

  it('is silent when nothing is new, also after a reload and a restart', async () => {
    expect(await place.reload()).toBe(0);
    await place.restart();
    await clock.advanceTo(new Date('2025-03-30T12:00:00Z'));
    expect(posts('general')).toHaveLength(1);
    expect((await told('status')).text).toMatch(/nothing new\n- .*sent: https:\/\/discord\.com\/channels\//);
  });

  it('tells what has arrived and what has changed, and nothing of what came back unchanged', async () => {
    write(
      'new-pier.md',
      'A new pier for the ferry',
      'Ilse Varga opened the new pier of the ferry on Saturday.',
    );
    expect(await place.reload()).toBe(1);
    rmSync(join(place.articles, 'new-pier.md'));
    await place.reload();
    write(
      'new-pier.md',
      'A new pier for the ferry',
      'Ilse Varga opened the new pier of the ferry on Saturday.',
    );
    expect(await place.reload()).toBe(0);
    await clock.advanceTo(new Date('2025-03-31T05:00:59Z'));
    expect(posts('general').at(-1)?.text).toMatch(/A new pier for the ferry[\s\S]*-# new/);
    write(
      'new-pier.md',
      'A new pier for the ferry',
      'Ilse Varga opened the new pier of the ferry on Sunday, she said.',
    );
    expect(await place.reload()).toBe(1);
    await clock.advanceTo(new Date('2025-04-01T05:00:59Z'));
    expect(posts('general').at(-1)?.text).toMatch(/on Sunday, she said[\s\S]*-# updated/);
    expect(posts('general')).toHaveLength(3);
  });

  it('tells every reader what it is, in private', async () => {
    const message = posts('general').at(-1);
    if (message === undefined) throw new Error('no digest was sent');
    const about = await place.playground
      .press({ message, button: 'About this digest', as: 'reader' })
      .message();
    expect(about.ephemeral).toBe(true);
    expect(about.text).toMatch(/at 08:00 \(Europe\\\/Kyiv\).*every day/);
  });

  it('is sent at once when somebody wants it, and not when there is nothing', async () => {
    expect((await told('now')).text).toContain('nothing was sent');
    write('tide.md', 'High tide closes the quay', 'The quay was closed on Monday because of a high tide.');
    await place.reload();
    expect((await told('now')).text).toMatch(/^Sent: https:/);
    expect(posts('general').at(-1)?.text).toContain('High tide closes the quay');
  });

  it('is paused and goes on, and is removed with its buttons', async () => {
    expect((await told('pause')).text).toMatch(/The digest is paused[\s\S]*Paused/);
    write('storm.md', 'Storm over the harbour', 'A storm damaged two ferries in the harbour on Tuesday.');
    await place.reload();
    await clock.advanceTo(new Date('2025-04-03T12:00:00Z'));
    const before = posts('general').length;
    expect((await told('resume')).text).toContain('The digest goes on');
    await clock.advanceTo(new Date('2025-04-04T12:00:00Z'));
    expect(posts('general')).toHaveLength(before + 1);
    expect((await told('remove')).text).toContain('I know no such digest');
    await told('remove', { digest: only()?.id ?? '' });
    const message = posts('general').at(-1);
    if (message === undefined) throw new Error('no digest was sent');
    const pressed = place.playground.press({ message, button: 'About this digest' });
    expect((await pressed.message()).text).toContain('no longer arranged');
  });
});

describe('where a digest goes', () => {
  it('to an announcement channel it is published, and notifies only the role that was asked for', async () => {
    await told('set', { channel: 'digest', time: '08:00', timezone: 'UTC', role: 'Digest readers' });
    await clock.advanceTo(new Date('2025-04-05T08:00:59Z'));
    const [sent] = posts('digest');
    const role = place.playground.guild.roles.find(({ name }) => name === 'Digest readers');
    expect(sent?.mentionedRoleIds).toEqual([role?.id]);
    expect((sent?.flags ?? 0) & (2 ** 1)).toBe(0);
    expect((sent?.flags ?? 0) & 1).toBe(1);
    await told('remove', { digest: only()?.id ?? '' });
  });

  it('as plain text it can be searched, and has its buttons all the same', async () => {
    await told('set', { ...SET, style: 'plain', 'when-nothing': 'line' });
    expect((await told('now')).text).toMatch(/^Sent:/);
    const sent = posts('general').at(-1);
    expect(sent?.content).toContain('News digest');
    expect(buttons(sent?.components).map(({ label }) => label)).toContain('About this digest');
    expect((await told('now')).text).toMatch(/^Sent:/);
    expect(posts('general').at(-1)?.content).toContain('Nothing new in the coverage');
  });

  it('where it may go no longer, it is paused after three attempts, and the server is told once', async () => {
    const { playground } = place;
    await told('set', { ...SET, channel: 'moderators', 'when-nothing': 'line' });
    const [general] = place.stores.digests.ofGuild(playground.guild.id);
    await told('remove', { digest: general?.id ?? '' });
    playground.denyBot('moderators', PermissionFlagsBits.SendMessages);
    await clock.advanceTo(new Date('2025-04-10T12:00:00Z'));
    const notices = posts('general').filter(({ text }) => text.includes('is paused: three times'));
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toContain('`/digest resume`');
    expect((await told('status')).text).toContain('the channel is gone, or closed to me');
    expect((await told('resume')).text).toContain('Send Messages');
    playground.denyBot('moderators', 0n);
    expect((await told('resume')).text).toContain('The digest goes on');
    await clock.advanceTo(new Date('2025-04-11T05:00:59Z'));
    expect(posts('moderators')).toHaveLength(1);
  });
});
