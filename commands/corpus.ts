import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type SlashCommandSubcommandsOnlyBuilder,
} from 'discord.js';
import type { Command, CommandContext } from '../src/discord/command.js';
import { type CommandWords, named } from '../src/discord/command-words.js';
import { expectTender, isTendedIn } from '../src/discord/corpus/may-tend.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';
import { add } from './corpus/add.js';
import { feedAdd } from './corpus/feed-add.js';
import { feedFetch } from './corpus/feed-fetch.js';
import { feedList } from './corpus/feed-list.js';
import { feedRemove } from './corpus/feed-remove.js';
import { feedback } from './corpus/feedback.js';
import { hide } from './corpus/hide.js';
import { pin } from './corpus/pin.js';
import { problems } from './corpus/problems.js';
import { reload } from './corpus/reload.js';
import { remove } from './corpus/remove.js';
import { show } from './corpus/show.js';
import { status } from './corpus/status.js';
import type { Subcommand } from './corpus/subcommand.js';

/** Every subcommand, in the order that Discord lists them. */
const SUBCOMMANDS: readonly Subcommand[] = [
  reload,
  status,
  problems,
  add,
  hide,
  show,
  remove,
  feedAdd,
  feedList,
  feedRemove,
  feedFetch,
  pin,
  feedback,
];

/** The groups that subcommands stand in, by their English names. */
const GROUPS: Readonly<Record<string, (words: CommandWords) => CommandWords['corpus']>> = {
  feed: ({ corpusFeed }) => corpusFeed,
};

const BY_NAME = new Map(SUBCOMMANDS.map((subcommand) => [subcommand.name, subcommand]));

/** `/corpus …` lets moderators tend the corpus. Each subcommand is a file of the folder beside. */
export const corpus = {
  tends: true,
  data: withSubcommands(
    named(new SlashCommandBuilder(), (words) => words.corpus)
      .setContexts(InteractionContextType.Guild)
      .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
  ),

  async execute(interaction, context) {
    expectTender(interaction, context);
    await called(interaction)?.execute(interaction, context);
  },

  async autocomplete(interaction, context) {
    const suggest = isTendedIn(interaction, context.moderation) && called(interaction)?.autocomplete;
    await (suggest ? suggest(interaction, context) : interaction.respond([]));
  },

  async press(interaction, context) {
    const { subcommand, parts } = meant(interaction.customId, context);
    expectTender(interaction, context);
    if (!subcommand?.press) throw expired(interaction, context);
    await subcommand.press(interaction, context, parts);
  },

  async submit(interaction, context) {
    const { subcommand, parts } = meant(interaction.customId, context);
    expectTender(interaction, context);
    if (!subcommand?.submit) throw expired(interaction, context);
    await subcommand.submit(interaction, context, parts);
  },
} satisfies Command;

function withSubcommands(builder: SlashCommandBuilder): SlashCommandSubcommandsOnlyBuilder {
  for (const subcommand of SUBCOMMANDS.filter(({ name }) => !name.includes(' '))) {
    builder.addSubcommand((its) => subcommand.add(its));
  }
  for (const [group, label] of Object.entries(GROUPS)) {
    builder.addSubcommandGroup((its) => {
      for (const subcommand of SUBCOMMANDS.filter(({ name }) => name.startsWith(`${group} `))) {
        its.addSubcommand((inner) => subcommand.add(inner));
      }
      return named(its, label);
    });
  }
  return builder;
}

function called({ options }: ChatInputCommandInteraction | AutocompleteInteraction): Subcommand | undefined {
  const group = options.getSubcommandGroup(false);
  return BY_NAME.get([...(group === null ? [] : [group]), options.getSubcommand()].join(' '));
}

/** What a custom id asks for; nothing, if it was made up. */
function meant(customId: string, context: CommandContext) {
  const [name = '', ...parts] = context.idsOf('corpus').read(customId) ?? [];
  return { subcommand: BY_NAME.get(name), parts };
}

function expired(interaction: Parameters<typeof wordsForInteraction>[0], { stores }: CommandContext) {
  return new UserError(wordsForInteraction(interaction, stores.settings).tending.expired);
}
