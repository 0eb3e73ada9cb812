import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Command, CommandContext, Pressed } from '../command.js';
import { textMessage } from '../message/message.js';
import { tellPrivately } from '../message/respond.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import { whileAsking } from './asking.js';
import { faultText, loggedFault } from './logged-fault.js';

type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | Pressed
  | ModalSubmitInteraction;

/**
 * Answers interactions with the commands that they are meant for.
 *
 * @returns a function that never rejects: what goes wrong is told to the member, logged, or both
 */
export function dispatcher(commands: readonly Command[], context: CommandContext) {
  const byName = new Map(commands.map((command) => [command.data.name, command]));

  return async (interaction: Interaction): Promise<void> => {
    if (interaction.isAutocomplete()) {
      await suggest(interaction, byName.get(interaction.commandName));
    } else if (interaction.isChatInputCommand()) {
      const command = byName.get(interaction.commandName);
      await answer(
        interaction,
        command?.execute && (async (given) => command.execute?.(interaction, given)),
        command,
      );
    } else if (interaction.isMessageContextMenuCommand()) {
      const command = byName.get(interaction.commandName);
      const act =
        command?.executeOnMessage &&
        (async (given: CommandContext) => command.executeOnMessage?.(interaction, given));
      await answer(interaction, act, command);
    } else if (interaction.isMessageComponent()) {
      const command = byName.get(commandOf(interaction.customId));
      await answer(interaction, command?.press && (async () => command.press?.(interaction, context)));
    } else if (interaction.isModalSubmit()) {
      const command = byName.get(commandOf(interaction.customId));
      await answer(interaction, command?.submit && (async () => command.submit?.(interaction, context)));
    }
  };

  async function suggest(interaction: AutocompleteInteraction, command: Command | undefined): Promise<void> {
    try {
      await (command?.autocomplete?.(interaction, context) ?? interaction.respond([]));
    } catch (error) {
      loggedFault(error, { what: interaction.commandName, log: context.log });
    }
  }

  /** @param called the command, if it is called and not one of its components used */
  async function answer(
    interaction: Answerable,
    act: ((context: CommandContext) => Promise<void>) | undefined,
    called?: Command,
  ): Promise<void> {
    const words = wordsForInteraction(interaction, context.stores.settings);
    try {
      if (!act) throw new UserError(words.fault.unknownCommand);
      const asker = { userId: interaction.user.id, guildId: interaction.guildId };
      await (called?.asks ? whileAsking(asker, { context, words }, act) : act(context));
    } catch (error) {
      const what = 'commandName' in interaction ? interaction.commandName : commandOf(interaction.customId);
      const text = textOf(error, { what, words });
      if (text) await tellOrLog(interaction, text);
    }
  }

  async function tellOrLog(interaction: Answerable, text: string): Promise<void> {
    try {
      await tellPrivately(interaction, textMessage(text));
    } catch (error) {
      context.log.warn({ err: error }, 'Could not tell a member what went wrong');
    }
  }

  /** What to tell the member: what they can do about it, or nothing where they cannot be told. */
  function textOf(error: unknown, { what, words }: { what: string; words: Words }): string | undefined {
    if (error instanceof UserError) return error.message;
    return faultText(loggedFault(error, { what, log: context.log }), words);
  }
}

/** The name of the command that a component or a form is of: `v1:<name>:…`. */
function commandOf(customId: string): string {
  return customId.split(':')[1] ?? '';
}
