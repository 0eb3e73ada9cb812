import { ApplicationIntegrationType, InteractionContextType, SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/discord/command.js';
import { named, namesOfCommands } from '../src/discord/command-words.js';
import { renderHelp } from '../src/discord/render-help.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';
import { tellPrivately } from '../src/discord/respond.js';

/** `/help` tells the member alone how to ask, and how to read an answer. */
export const help = {
  data: named(new SlashCommandBuilder(), ({ help }) => help)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall),

  async execute(interaction, context) {
    await tellPrivately(
      interaction,
      renderHelp(
        wordsForInteraction(interaction, context.stores.settings),
        namesOfCommands(interaction.locale),
      ),
    );
  },
} satisfies Command;
