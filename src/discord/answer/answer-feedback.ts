import {
  type APIMessageComponent,
  type ButtonInteraction,
  ComponentType,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { FeedbackReason, GivenFeedback } from '../../state/feedback-store.js';
import type { CommandContext } from '../command.js';
import { commandWordsFor } from '../command-words.js';
import { plain } from '../message/plain.js';
import { acknowledge, answerWith } from '../message/respond.js';
import { everyComponent, shownOn } from '../message/shown-components.js';
import { wordsForInteraction } from '../reply-language.js';
import { settingsPlace } from '../settings-place.js';
import { UserError } from '../user-error.js';
import { englishFeedback } from '../words/feedback-en.js';
import { type AnswerIds, type NumberedMark, QUOTES_SELECT_ID } from './answer-ids.js';
import { type Asked, askedText } from './asked.js';
import { FIELDS, feedbackForm, MISSING, renderThanks } from './render-feedback.js';

/** What a member said, without what is told by the interaction itself. */
type Said = Pick<GivenFeedback, 'reason' | 'quote' | 'note' | 'question'>;

/** A quote on a message of ours, as its buttons or its select name it. */
interface ShownQuote extends NumberedMark {
  readonly title: string;
  readonly id: string;
}

/** Keeps that a member found an answer helpful. */
export async function keepHelpful(interaction: ButtonInteraction, context: CommandContext): Promise<void> {
  const quote = onlyOne(quotesOn(interaction, context.ids))?.mark;
  await keep(interaction, { reason: undefined, quote, note: undefined, question: undefined }, context);
}

/** Asks a member what is wrong with an answer, by a form. */
export async function askWhatIsWrong(
  interaction: ButtonInteraction,
  asked: Asked,
  { ids, stores }: CommandContext,
): Promise<void> {
  const words = wordsForInteraction(interaction, stores.settings);
  const quotes = quotesOn(interaction, ids);
  const choices =
    quotes.length > 1 ? quotes.map(({ number, title, id }) => ({ number, title, value: id })) : [];
  const customId = ids.of({ kind: 'report', asked });
  await interaction.showModal(
    feedbackForm({ customId, quotes: choices, isEmpty: quotes.length === 0, words }),
  );
}

/**
 * Keeps what a member wrote into that form; the question only if they agreed.
 *
 * @throws {UserError} if the form was made up
 */
export async function keepReport(
  interaction: ModalSubmitInteraction,
  context: CommandContext,
): Promise<void> {
  const { ids, stores } = context;
  const action = ids.action(interaction.customId);
  const { fields } = interaction;
  // Where nothing was quoted, the form did not ask what is wrong.
  const [reason = ''] = fields.fields.has(FIELDS.reason)
    ? fields.getStringSelectValues(FIELDS.reason)
    : [MISSING];
  if (action?.kind !== 'report' || !isReason(reason))
    throw new UserError(wordsForInteraction(interaction, stores.settings).fault.expired);
  // Where there was but one quote, the form did not ask which.
  const [chosen] = fields.fields.has(FIELDS.quote) ? fields.getStringSelectValues(FIELDS.quote) : [];
  const quote = chosen === undefined ? onlyOne(quotesOn(interaction, ids))?.mark : markOf(ids, chosen);
  const note = plain(fields.getTextInputValue(FIELDS.note)).trim() || undefined;
  const hasAgreed = fields.getCheckbox(FIELDS.agree);
  const question = hasAgreed ? askedText(shownOn(interaction), action.asked) : undefined;
  await keep(interaction, { reason, quote, note, question }, context);
}

async function keep(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  said: Said,
  { ids, stores }: CommandContext,
): Promise<void> {
  const words = wordsForInteraction(interaction, stores.settings);
  await acknowledge(interaction, { isPrivate: true });
  await stores.feedback.give({
    ...said,
    userId: interaction.user.id,
    answer: ids.fingerprint(interaction.message?.id ?? interaction.id),
    guildId: settingsPlace(interaction)?.guildId,
  });
  const { reason, question } = said;
  const privacy = commandWordsFor(interaction.locale).privacy.name;
  await answerWith(
    interaction,
    renderThanks({ reason, hasQuestion: question !== undefined, privacy, words }),
  );
}

/** The quotes on the message that a button or a form belongs to. */
function quotesOn(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  ids: AnswerIds,
): readonly ShownQuote[] {
  return everyComponent(shownOn(interaction)).flatMap((component) =>
    candidatesOf(component).flatMap(({ id, title }) => {
      const action = ids.action(id);
      return action?.kind === 'context' ? [{ number: action.number, mark: action.mark, title, id }] : [];
    }),
  );
}

function candidatesOf(component: APIMessageComponent): readonly { id: string; title: string }[] {
  if (component.type === ComponentType.StringSelect && component.custom_id === QUOTES_SELECT_ID)
    return component.options.map(({ value, description }) => ({ id: value, title: description ?? '' }));
  const isButton = component.type === ComponentType.Button && 'custom_id' in component;
  return isButton ? [{ id: component.custom_id, title: '' }] : [];
}

function markOf(ids: AnswerIds, id: string): NumberedMark['mark'] | undefined {
  const action = ids.action(id);
  return action && 'mark' in action ? action.mark : undefined;
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function isReason(value: string): value is FeedbackReason {
  return Object.hasOwn(englishFeedback.reasons, value);
}
