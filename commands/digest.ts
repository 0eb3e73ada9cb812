import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type SlashCommandSubcommandsOnlyBuilder,
} from 'discord.js';
import type { Command, CommandContext } from '../src/discord/command.js';
import { named } from '../src/discord/command-words.js';
import { digestChoices } from '../src/discord/digest/digest-choices.js';
import { pressDigest } from '../src/discord/digest/press-digest.js';
import { withAll } from '../src/discord/options/all-option.js';
import { daysChoices } from '../src/discord/options/days-option.js';
import { languageChoices } from '../src/discord/options/language-option.js';
import { type Choice, listChoices } from '../src/discord/options/list-option.js';
import { outletChoices } from '../src/discord/options/outlet-option.js';
import { topicChoices } from '../src/discord/options/topic-choices.js';
import { zoneChoices } from '../src/discord/options/zone-option.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';
import { list } from './digest/list.js';
import { now } from './digest/now.js';
import { pause } from './digest/pause.js';
import { preview } from './digest/preview.js';
import { remove } from './digest/remove.js';
import { resume } from './digest/resume.js';
import { set } from './digest/set.js';
import { status } from './digest/status.js';
import type { Subcommand } from './digest/subcommand.js';

/** Every subcommand, in the order that Discord lists them. */
const SUBCOMMANDS: readonly Subcommand[] = [set, list, preview, now, pause, resume, remove, status];
const BY_NAME = new Map(SUBCOMMANDS.map((subcommand) => [subcommand.name, subcommand]));

/** `/digest …` lets those who manage a server arrange what its channels are told each day. */
export const digest = {
  data: withSubcommands(
    named(new SlashCommandBuilder(), ({ digest }) => digest)
      .setContexts(InteractionContextType.Guild)
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  ),

  async execute(interaction, context) {
    const subcommand = BY_NAME.get(interaction.options.getSubcommand());
    const { fault } = wordsForInteraction(interaction, context.stores.settings);
    // Without its server in the cache, Discord has an outage there, or has not yet told of it.
    if (!interaction.inCachedGuild()) throw new UserError(fault.stopping);
    if (!subcommand) throw new UserError(fault.unknownCommand);
    await subcommand.execute(interaction, context);
  },

  async autocomplete(interaction, context) {
    await interaction.respond(await choices(interaction, context));
  },

  press: pressDigest,
} satisfies Command;

function withSubcommands(builder: SlashCommandBuilder): SlashCommandSubcommandsOnlyBuilder {
  for (const { add } of SUBCOMMANDS) builder.addSubcommand(add);
  return builder;
}

async function choices(interaction: AutocompleteInteraction, context: CommandContext): Promise<Choice[]> {
  const { name, value } = interaction.options.getFocused(true);
  const { locale, guildId, client } = interaction;
  switch (name) {
    case 'timezone':
      return zoneChoices(value, context.digestRuns.now());
    case 'days':
      return daysChoices(value, locale);
    case 'languages':
      return withAll(
        listChoices(value, (last) => languageChoices(last, locale)),
        value,
        locale,
      );
    case 'outlets': {
      const coverage = await context.coverage();
      return withAll(
        listChoices(value, (last) => outletChoices(coverage, last)),
        value,
        locale,
      );
    }
    case 'topics':
      return withAll(await topicChoices(value, { locale, suggest: context.suggest }), value, locale);
    case 'digest': {
      const words = wordsForInteraction(interaction, context.stores.settings);
      return guildId === null ? [] : digestChoices(context.stores.digests, value, { guildId, client, words });
    }
    default:
      return [];
  }
}
