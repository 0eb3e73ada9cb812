import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Command, CommandContext } from './command.js';
import { textMessage } from './message.js';
import { wordsForInteraction } from './reply-language.js';
import { tellPrivately } from './respond.js';
import { UserError } from './user-error.js';
import type { Words } from './words.js';

/** What comes of a slow network, a deleted message or a missing permission: nothing that we could mend. */
const EXPECTED_CODES: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.UnknownInteraction, // 10062: answered too late
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, // 40060
  RESTJSONErrorCodes.UnknownWebhook, // 10015: fifteen minutes are over
  RESTJSONErrorCodes.InvalidWebhookToken, // 50027: likewise
  RESTJSONErrorCodes.UnknownMessage, // 10008: deleted meanwhile
  RESTJSONErrorCodes.MissingAccess, // 50001
  RESTJSONErrorCodes.MissingPermissions, // 50013
]);

type Answerable = ChatInputCommandInteraction | ButtonInteraction;

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
      await answer(interaction, command && (() => command.execute(interaction, context)));
    } else if (interaction.isButton()) {
      const command = byName.get(interaction.customId.split(':')[1] ?? '');
      await answer(interaction, command?.press && (async () => command.press?.(interaction, context)));
    }
  };

  async function suggest(interaction: AutocompleteInteraction, command: Command | undefined): Promise<void> {
    try {
      await (command?.autocomplete?.(interaction, context) ?? interaction.respond([]));
    } catch (error) {
      logFault(error, interaction.commandName);
    }
  }

  async function answer(interaction: Answerable, act: (() => Promise<void>) | undefined): Promise<void> {
    const words = wordsForInteraction(interaction);
    try {
      if (!act) throw new UserError(words.fault.unknownCommand);
      await act();
    } catch (error) {
      const name = interaction.isButton() ? 'button' : interaction.commandName;
      const text = error instanceof UserError ? error.message : bugText(logFault(error, name), words);
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

  /** Logs the fault; gives the reference to tell the member, if it is a bug. */
  function logFault(error: unknown, command: string): string | undefined {
    if (error instanceof DiscordAPIError && EXPECTED_CODES.has(error.code)) {
      context.log.warn({ code: error.code, reason: error.message, command }, 'Discord refused a response');
      return undefined;
    }
    const reference = randomBytes(4).toString('hex');
    context.log.error({ err: error, command, reference }, 'A command failed');
    return reference;
  }
}

function bugText(reference: string | undefined, words: Words): string | undefined {
  return reference && words.fault.bug(reference);
}
