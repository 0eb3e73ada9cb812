import type {
  AnySelectMenuInteraction,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Context } from '../context.js';
import type { DigestControl } from '../digest/control.js';
import type { AnswerIds } from './answer/answer-ids.js';
import type { Manners } from './gateway/manners.js';
import type { SignedIds } from './message/signed-ids.js';

/** What a command is given: the Context, and what belongs to Discord alone. */
export interface CommandContext extends Context {
  readonly ids: AnswerIds;
  /** The digests that are sent by their time. */
  readonly digestRuns: DigestControl;
  /** What makes an answer goes through these, so that there are not too many at once. */
  readonly manners: Manners;
  /** Custom ids of what a command shows besides answers: `v1:<command>:…`, signed. */
  idsOf(command: string): SignedIds;
}

/** A button or a select that a member has used. */
export type Pressed = ButtonInteraction | AnySelectMenuInteraction;

/** One command: what Discord is told about it, and what happens. */
export interface Command {
  readonly data: { readonly name: string; toJSON(): RESTPostAPIApplicationCommandsJSONBody };
  /** Calling it makes an answer: how often that may be is limited. */
  readonly asks?: true;
  /** It tends the corpus, which all servers share: it exists only where the operator wants that done. */
  readonly tends?: true;
  /**
   * Answers a slash command.
   * @throws {UserError} with a message meant for the member; anything else is reported as a bug
   */
  execute?(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<void>;
  /** Answers a command on a message. @throws {UserError} like `execute` */
  executeOnMessage?(
    interaction: MessageContextMenuCommandInteraction,
    context: CommandContext,
  ): Promise<void>;
  /** Gives the choices of the option being typed. Must answer at once: it cannot be deferred. */
  autocomplete?(interaction: AutocompleteInteraction, context: CommandContext): Promise<void>;
  /** Answers a button or a select whose custom id is `v1:<name of the command>:…`. @throws {UserError} like `execute` */
  press?(interaction: Pressed, context: CommandContext): Promise<void>;
  /** Answers a form whose custom id is `v1:<name of the command>:…`. @throws {UserError} like `execute` */
  submit?(interaction: ModalSubmitInteraction, context: CommandContext): Promise<void>;
}
