import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from './support/bot.js';
import { codeOf, errorOf } from './support/codes.js';
import { ask, check } from './support/commands.js';

async function asked(
  answer: (interaction: ChatInputCommandInteraction) => unknown,
  other: (interaction: Interaction) => unknown = () => {},
): Promise<Playground> {
  const place = await playground();
  const client = await bot(place, (it) => (it.isChatInputCommand() ? answer(it) : other(it)));
  await client.application.commands.set([ask, check]);
  return place;
}

const question = { command: 'ask', options: { question: 'Who?' } } as const;

describe('responses', () => {
  test('an ephemeral answer is seen by the member who asked and by nobody else', async () => {
    const place = await asked((it) => it.reply({ content: 'Between us', flags: MessageFlags.Ephemeral }));
    const message = await place.slash(question).message();
    expect(message.ephemeral).toBe(true);
    expect(place.messages('ask', 'reader')).toHaveLength(1);
    expect(place.messages('ask', 'another')).toEqual([]);
    expect(() => place.press({ message, button: 'x', as: 'another' })).toThrow('sees no such message');
  });

  test('a deferral that was ephemeral stays so when the answer is filled in', async () => {
    const place = await asked(async (it) => {
      await it.deferReply({ flags: MessageFlags.Ephemeral });
      await it.editReply('Between us');
    });
    expect(await place.slash(question).message()).toMatchObject({ ephemeral: true, content: 'Between us' });
  });

  test('a first response after its time is refused as unknown', async () => {
    let now = Date.now();
    const place = await playground({ clock: () => now });
    const codes: unknown[] = [];
    const client = await bot(place, async (it) => {
      now += 3001;
      if (it.isChatInputCommand()) codes.push(await codeOf(it.reply('Too late')));
    });
    await client.application.commands.set([ask]);
    const unanswered = place.slash(question).acknowledged(200);
    await expect(unanswered).rejects.toThrow('The application did not respond');
    expect(codes).toEqual([10062]);
    expect(place.messages('ask')).toEqual([]);
  });

  test('a second response is refused, and the first one stands', async () => {
    const codes: unknown[] = [];
    const place = await asked(async (it) => {
      await it.reply('First');
      it.replied = false;
      codes.push(await codeOf(it.reply('Second')));
      it.replied = true;
      await it.followUp('After');
    });
    const invoked = place.slash(question);
    expect((await invoked.followUp()).content).toBe('After');
    expect((await invoked.message()).content).toBe('First');
    expect(codes).toEqual([40060]);
  });

  test('tokens are unknown before the response, expire, and reach no message of another interaction', async () => {
    let now = Date.now();
    const place = await playground({ clock: () => now });
    const codes: unknown[] = [];
    const client = await bot(place, async (it) => {
      if (!it.isChatInputCommand()) return;
      codes.push(await codeOf(it.webhook.editMessage('@original', 'Early')));
      await it.reply('In time');
      codes.push(await codeOf(it.webhook.editMessage('123456789012345678', 'Not mine')));
      now += 15 * 60 * 1000 + 1;
      codes.push(await codeOf(it.editReply('Late')));
      await client.rest.post(`/channels/${it.channelId}/messages`, { body: { content: codes.join(' ') } });
    });
    await client.application.commands.set([ask]);
    const invoked = place.slash(question);
    await invoked.message();
    await place.awaitMessage('ask', ({ content }) => content === '10015 10008 50027');
  });

  test('withResponse brings the message, and deleteReply takes it away', async () => {
    const place = await asked(async (it) => {
      const { resource } = await it.reply({ content: 'Here', withResponse: true });
      await it.followUp({ content: `${resource?.message?.content} it was`, flags: MessageFlags.Ephemeral });
      await it.deleteReply();
    });
    expect((await place.slash(question).followUp()).content).toBe('Here it was');
  });

  test('a message over a limit is refused with the path of each error', async () => {
    const errors: string[] = [];
    const place = await asked(async (it) => {
      const button = { type: 2, style: 1, label: 'x'.repeat(81), custom_id: 'a' };
      const bad = { content: 'x'.repeat(2001), components: [{ type: 1, components: [button] }] };
      errors.push((await errorOf(it.reply(bad))).message);
      await it.reply('Shorter');
    });
    await place.slash(question).message();
    expect(errors[0]).toContain('data.content[BASE_TYPE_MAX_LENGTH]: Must be 2000 or fewer in length.');
    expect(errors[0]).toContain('data.components[0].components[0].label[BASE_TYPE_MAX_LENGTH]');
  });
});

describe('other interactions', () => {
  test('suggestions reach the member who types', async () => {
    const place = await asked(
      () => {},
      (it) => it.isAutocomplete() && it.respond([{ name: `For ${it.options.getFocused()}`, value: 'uk' }]),
    );
    const typing = place.autocomplete({ command: 'ask', options: { language: 'Ук' }, focused: 'language' });
    expect(await typing.choices()).toEqual([{ name: 'For Ук', value: 'uk' }]);
  });

  test('more than 25 suggestions are refused', async () => {
    const codes: unknown[] = [];
    const many = Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` }));
    const place = await asked(
      () => {},
      async (it) => {
        if (!it.isAutocomplete()) return;
        codes.push(await codeOf(it.respond(many)));
        it.responded = false;
        await it.respond([]);
      },
    );
    expect(await place.autocomplete({ command: 'ask', focused: 'language' }).choices()).toEqual([]);
    expect(codes).toEqual([50035]);
  });

  test('a button changes the message that it stands in, and may not be pressed once it is gone', async () => {
    const next = new ButtonBuilder({ custom_id: 'next', label: 'Next', style: ButtonStyle.Primary });
    const place = await asked(
      (it) =>
        it.reply({ content: '1', components: [new ActionRowBuilder<ButtonBuilder>().addComponents(next)] }),
      (it) => it.isButton() && it.update({ content: `${it.message.content} and 2`, components: [] }),
    );
    const first = await place.slash(question).message();
    const second = await place.press({ message: first, button: 'Next', as: 'another' }).message();
    expect(second).toMatchObject({ id: first.id, content: '1 and 2', edits: 1 });
    expect(() => place.press({ message: first, button: 'next' })).toThrow('The message has no "next"');
  });

  test('a select offers its own values only, and a deferred update is awaited', async () => {
    const options = ['en', 'ar'].map((value) => ({ value, label: value }));
    const select = new StringSelectMenuBuilder({ custom_id: 'languages', options, max_values: 2 });
    const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select);
    const place = await asked(
      (it) => it.reply({ components: [row] }),
      async (it) => {
        if (!it.isStringSelectMenu()) return;
        await it.deferUpdate();
        await it.editReply({ content: it.values.join('+'), components: [] });
      },
    );
    const message = await place.slash(question).message();
    const choice = { message, select: 'languages' };
    expect(() => place.select({ ...choice, values: ['fr'] })).toThrow('offers no "fr"');
    expect(() => place.select({ ...choice, values: [] })).toThrow('takes 1 to 2 values');
    expect((await place.select({ ...choice, values: ['en', 'ar'] }).message()).content).toBe('en+ar');
  });

  test('a form is opened, filled in and answered', async () => {
    const why = new TextInputBuilder({
      custom_id: 'why',
      label: 'Why',
      style: TextInputStyle.Short,
      max_length: 9,
    });
    const modal = new ModalBuilder({ custom_id: 'report', title: 'Report' });
    modal.addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(why));
    const place = await asked(
      (it) => it.showModal(modal),
      (it) => it.isModalSubmit() && it.reply(`Because ${it.fields.getTextInputValue('why')}`),
    );
    const form = place.slash(question);
    expect(await form.modal()).toMatchObject({ title: 'Report' });
    expect(() => place.submit({ form, fields: {} })).toThrow('is required');
    expect(() => place.submit({ form, fields: { why: 'far too long' } })).toThrow('at most 9');
    expect((await place.submit({ form, fields: { why: 'not' } }).message()).content).toBe('Because not');
  });

  test('a message command brings the message, its text included, without any intent', async () => {
    const place = await asked(
      () => {},
      (it) => it.isMessageContextMenuCommand() && it.reply(`Checked: ${it.targetMessage.content}`),
    );
    const { message } = place.say({ text: 'A claim', as: 'another' });
    const checked = await place.messageCommand({ command: 'Check it', message }).message();
    expect(checked.content).toBe('Checked: A claim');
  });

  test('works in the direct channel, where there is no member', async () => {
    const place = await asked((it) => it.reply(`${it.inGuild()} ${it.user.username} ${it.context}`));
    const message = await place.slash({ ...question, channel: 'dm', as: 'another' }).message();
    expect(message.content).toBe('false another 1');
    expect(place.messages('dm', 'another')).toHaveLength(1);
    expect(place.messages('dm', 'reader')).toEqual([]);
  });
});
