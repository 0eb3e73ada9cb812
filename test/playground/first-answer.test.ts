import { ContainerBuilder, MessageFlags, SlashCommandBuilder, TextDisplayBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { bot, playground } from './support/bot.js';

const ask = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Ask the coverage')
  .addStringOption((option) =>
    option.setName('question').setDescription('What you want to know').setRequired(true),
  )
  .toJSON();

test('an unmodified client logs in, registers a command, defers, and fills its answer', async () => {
  const place = await playground();
  const client = await bot(place, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    const text = new TextDisplayBuilder().setContent(
      `**${interaction.options.getString('question', true)}**`,
    );
    await interaction.editReply({
      flags: MessageFlags.IsComponentsV2,
      components: [new ContainerBuilder().addTextDisplayComponents(text)],
    });
  });
  expect(client.user.tag).toBe('Dragoman#0001');
  expect(client.guilds.cache.get(place.guild.id)?.channels.cache.size).toBe(place.guild.channels.length);

  const [registered] = await client.application.commands.set([ask]).then((all) => [...all.values()]);
  expect(registered?.name).toBe('ask');
  const invoked = place.slash({ command: 'ask', options: { question: 'What was said?' }, locale: 'uk' });
  const promised = await invoked.promised();
  expect(promised.used).toEqual({ by: 'Reader', what: '/ask' });
  const message = await invoked.message();

  expect(message.text).toBe('**What was said?**');
  expect(message.flags & MessageFlags.IsComponentsV2).toBeTruthy();
  expect(message.ephemeral).toBe(false);
  expect(message.loading).toBe(false);
  expect(message.editedAtMs).toBeUndefined();
  expect(place.messages('ask')).toEqual([message]);
});
