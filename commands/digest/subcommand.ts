import type { ChatInputCommandInteraction, SlashCommandSubcommandBuilder } from 'discord.js';
import type { CommandContext } from '../../src/discord/command.js';
import { named } from '../../src/discord/command-words.js';

/** One thing that can be done about digests: `/digest <name>`. */
export interface Subcommand {
  /** As it is called in English. */
  readonly name: string;
  /** Gives the subcommand its name, description and options. */
  add(builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder;
  /** @throws {UserError} with a message meant for the member */
  execute(interaction: ChatInputCommandInteraction<'cached'>, context: CommandContext): Promise<void>;
}

/** The option that says which digest is meant; needless where a server has but one. */
export function withDigestOption(builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return builder.addStringOption((option) =>
    named(option, (words) => words.digestWhich).setAutocomplete(true),
  );
}
