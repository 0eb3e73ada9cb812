import {
  ApplicationCommandType,
  ContextMenuCommandBuilder,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';

/** `/ask question [language]`, the language being suggested. */
export const ask = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Ask')
  .addStringOption((option) =>
    option.setName('question').setDescription('Question').setRequired(true).setMaxLength(20),
  )
  .addStringOption((option) => option.setName('language').setDescription('Language').setAutocomplete(true))
  .toJSON();

/** `/digest set channel time`, for those who manage the guild, in the guild only. */
export const digest = new SlashCommandBuilder()
  .setName('digest')
  .setDescription('Digest')
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .setContexts(InteractionContextType.Guild)
  .addSubcommand((set) =>
    set
      .setName('set')
      .setDescription('Set')
      .addChannelOption((option) => option.setName('channel').setDescription('Where').setRequired(true))
      .addIntegerOption((option) => option.setName('hour').setDescription('When').setMaxValue(23)),
  )
  .toJSON();

/** A command on a message. */
export const check = new ContextMenuCommandBuilder()
  .setName('Check it')
  .setType(ApplicationCommandType.Message)
  .toJSON();
