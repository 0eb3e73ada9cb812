import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import type { Command, CommandContext } from '../src/discord/command.js';
import { named } from '../src/discord/command-words.js';
import { addAlias } from '../src/discord/corpus/add-alias.js';
import { aliasChoices, aliasesByName, renderAliases } from '../src/discord/corpus/aliases.js';
import { audited } from '../src/discord/corpus/audited.js';
import { expectTender, isTendedIn } from '../src/discord/corpus/may-tend.js';
import { takenUp } from '../src/discord/corpus/taken-up.js';
import { escapeLine } from '../src/discord/message/escape.js';
import { textMessage } from '../src/discord/message/message.js';
import { oneLine } from '../src/discord/message/plain.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { conceptChoices } from '../src/discord/options/concept-choices.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';

const MAX_ALIAS_LENGTH = 80;

/** `/alias add | list | remove` keeps the names by which moderators know people and things. */
export const alias = {
  tends: true,
  data: named(new SlashCommandBuilder(), (words) => words.alias)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .addSubcommand((add) =>
      named(add, ({ aliasAdd }) => aliasAdd)
        .addStringOption((option) =>
          named(option, ({ aliasName }) => aliasName)
            .setRequired(true)
            .setMaxLength(MAX_ALIAS_LENGTH),
        )
        .addStringOption((option) =>
          named(option, ({ aliasConcept }) => aliasConcept)
            .setRequired(true)
            .setAutocomplete(true),
        ),
    )
    .addSubcommand((list) => named(list, ({ aliasList }) => aliasList))
    .addSubcommand((remove) =>
      named(remove, ({ aliasRemove }) => aliasRemove).addStringOption((option) =>
        named(option, ({ aliasName }) => aliasName)
          .setRequired(true)
          .setAutocomplete(true),
      ),
    ),

  async execute(interaction, context) {
    expectTender(interaction, context);
    await acknowledge(interaction, { isPrivate: true });
    switch (interaction.options.getSubcommand()) {
      case 'add':
        return add(interaction, context);
      case 'remove':
        return remove(interaction, context);
      default:
        return list(interaction, context);
    }
  },

  async autocomplete(interaction, context) {
    if (!isTendedIn(interaction, context.moderation)) return interaction.respond([]);
    const { name, value } = interaction.options.getFocused(true);
    const words = wordsForInteraction(interaction, context.stores.settings);
    const { locale } = interaction;
    await interaction.respond(
      name === 'means'
        ? await conceptChoices(value, { context, locale, words })
        : aliasChoices(value, context.tending.aliases()),
    );
  },
} satisfies Command;

async function add(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const { options } = interaction;
  const given = { name: options.getString('name', true), means: options.getString('means', true) };
  await answerWith(interaction, textMessage(...(await addAlias(interaction, context, given))));
}

async function remove(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const said = words.tending.aliases;
  const text = oneLine(interaction.options.getString('name', true));
  const meant = context.tending.aliases().find((each) => each.text === text);
  if (meant === undefined) throw new UserError(said.unknownAlias);
  const [{ name } = { name: meant.conceptId }] = await aliasesByName([meant], interaction.locale, context);
  const changed = await context.tending.removeAlias(meant);
  if (changed.state === 'unknown') throw new UserError(said.unknownAlias);
  if (changed.state === 'faulty')
    throw new UserError(words.tending.articles.faulty(escapeLine(changed.fault)));
  await audited(interaction, context, { action: 'remove alias', subject: text, before: name });
  const taking = await takenUp(context, { by: interaction.user.id, words });
  await answerWith(interaction, textMessage(said.removed(escapeLine(text), escapeLine(name)), taking));
}

async function list(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const known = await aliasesByName(context.tending.aliases(), interaction.locale, context);
  await answerWith(interaction, renderAliases(known, words));
}
