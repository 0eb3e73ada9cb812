import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  ModalSubmitInteraction,
  SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { CommandContext, Pressed } from '../../src/discord/command.js';

/**
 * One thing that moderators do to the corpus: `/corpus <name>`. Whoever may tend it has been checked before each of
 * these is called. Its custom ids are `context.idsOf('corpus').sign(name, ...parts)`.
 */
export interface Subcommand {
  /** As it is called in English; in a group, with the group's name before it: `feed add`. */
  readonly name: string;
  /** Gives the subcommand its name, description and options. */
  add(builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder;
  /** @throws {UserError} with a message meant for the member; so do the others */
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void>;
  autocomplete?(interaction: AutocompleteInteraction, context: CommandContext): Promise<void>;
  /** Answers a button or a select. @param parts of its custom id, after the name */
  press?(interaction: Pressed, context: CommandContext, parts: readonly string[]): Promise<void>;
  /** Answers a form. @param parts of its custom id, after the name */
  submit?(
    interaction: ModalSubmitInteraction,
    context: CommandContext,
    parts: readonly string[],
  ): Promise<void>;
}
