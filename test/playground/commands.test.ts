import { describe, expect, test } from 'vitest';
import { bot, playground } from './support/bot.js';
import { codeOf, errorOf } from './support/codes.js';
import { ask, check, digest } from './support/commands.js';

describe('registration', () => {
  test('keeps the ids of commands that stay, and gives others back no longer', async () => {
    const place = await playground();
    const { application } = await bot(place);
    const first = await application.commands.set([ask, digest]);
    const second = await application.commands.set([check, ask]);
    const idOfAsk = first.find(({ name }) => name === 'ask')?.id;
    expect(idOfAsk).toMatch(/^\d{17,20}$/);
    expect(second.find(({ name }) => name === 'ask')?.id).toBe(idOfAsk);
    expect(place.commands().map(({ name }) => name)).toEqual(['Check it', 'ask']);
  });

  test('keeps commands of the guild apart from global ones', async () => {
    const place = await playground();
    const { application } = await bot(place);
    await application.commands.set([ask]);
    await application.commands.set([digest], place.guild.id);
    expect((await application.commands.fetch()).map(({ name }) => name)).toEqual(['ask']);
    expect(place.commands().map(({ name }) => name)).toEqual(['ask', 'digest']);
  });

  test.each([
    ['an upper-case name', { ...ask, name: 'Ask' }, '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', { name: 'ask', description: '' }, '0.description', 'BASE_TYPE_REQUIRED'],
    [
      'a required option after one that is not',
      { ...ask, options: [...(ask.options ?? [])].reverse() },
      '0.options.1',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'more than 25 options',
      {
        ...ask,
        options: Array.from({ length: 26 }, (_, n) => ({ type: 3, name: `o${n}`, description: 'o' })),
      },
      '0.options',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'more than 8000 characters in all',
      {
        ...ask,
        options: Array.from({ length: 5 }, (_, n) => ({
          type: 3,
          name: `o${n}`,
          description: 'o',
          choices: Array.from({ length: 25 }, (_, c) => ({
            name: `${c}`.repeat(30),
            value: `${c}`.padEnd(50),
          })),
        })),
      },
      '0',
      'APPLICATION_COMMAND_TOO_LARGE',
    ],
    ['Arabic as a locale', { ...ask, name_localizations: { ar: 'x' } }, '0.name_localizations.ar', undefined],
  ])('refuses %s and says where it stands', async (_what, command, path, code) => {
    const { application, rest } = await bot(await playground());
    const body = [command];
    const error = await errorOf(rest.put(`/applications/${application.id}/commands`, { body }));
    expect(error.code).toBe(50035);
    const raw = JSON.stringify(error.rawError);
    const expected = path.split('.').map((step) => `"${step}":{`);
    for (const step of expected) expect(raw).toContain(step);
    if (code) expect(raw).toContain(code);
  });

  test('refuses two commands of one name, a sixteenth message command, and an unknown id', async () => {
    const { application } = await bot(await playground());
    expect(await codeOf(application.commands.set([ask, ask]))).toBe(50035);
    const many = Array.from({ length: 16 }, (_, n) => ({ ...check, name: `Check ${n}` }));
    expect(await codeOf(application.commands.set(many))).toBe(30032);
    expect(await codeOf(application.commands.delete('123456789012345678'))).toBe(10063);
  });
});

describe('what members are offered', () => {
  test('leaves out commands for which a member lacks the permission, and those of another context', async () => {
    const place = await playground();
    const { application } = await bot(place);
    await application.commands.set([ask, digest]);
    const options = { channel: '#digest' };
    expect(() => place.slash({ command: 'digest set', options })).toThrow(
      'reader is offered no command "digest"',
    );
    expect(() => place.slash({ command: 'digest set', options, as: 'moderator', channel: 'dm' })).toThrow(
      'offered',
    );
    expect(place.slash({ command: 'digest set', options, as: 'moderator' }).id).toMatch(/^\d+$/);
    expect(place.slash({ command: 'digest set', options, as: 'owner' }).id).toMatch(/^\d+$/);
  });

  test.each([
    ['an option that is missing', {}, '"question" is required'],
    ['an option that is unknown', { question: 'Who?', where: 'here' }, 'no option "where"'],
    ['a text that is too long', { question: 'x'.repeat(21) }, 'takes 0 to 20 characters'],
    ['a number for a text', { question: 4 }, 'takes a text'],
  ])('does not send %s', async (_what, options, message) => {
    const place = await playground();
    const { application } = await bot(place);
    await application.commands.set([ask]);
    expect(() => place.slash({ command: 'ask', options })).toThrow(message);
  });

  test('resolves a channel option, with what the bot may do there', async () => {
    const place = await playground();
    const seen: unknown[] = [];
    const { application } = await bot(place, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const channel = interaction.options.getChannel('channel', true);
      seen.push(
        interaction.options.getSubcommand(),
        channel.name,
        interaction.memberPermissions?.has('ManageGuild'),
      );
      await interaction.reply('Set');
    });
    await application.commands.set([digest]);
    const options = { channel: '#digest', hour: 8 };
    await place.slash({ command: 'digest set', options, as: 'moderator' }).message();
    expect(seen).toEqual(['set', 'digest', true]);
  });
});
