import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/discord/command.js';
import { renderHelp } from '../src/discord/render-help.js';
import { tellPrivately } from '../src/discord/respond.js';
import { wordsFor } from '../src/discord/words.js';

/** `/help` tells the member alone how to ask, and how to read an answer. */
export const help = {
  data: new SlashCommandBuilder()
    .setName('help')
    .setDescription('How to ask, and how to read an answer')
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall),

  async execute(interaction) {
    await tellPrivately(interaction, renderHelp(wordsFor(interaction.locale)));
  },
} satisfies Command;
