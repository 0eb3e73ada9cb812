import {
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
  LabelBuilder,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
  time,
} from 'discord.js';
import type { InContext } from '../../retrieval/in-context.js';
import type { Feedback } from '../../state/feedback-store.js';
import { sourceText } from '../answer/render-source.js';
import { buttonRow } from '../message/buttons.js';
import { escapeLine, escapeText } from '../message/escape.js';
import { type Message, message, textDisplay, textMessage } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { SignedIds } from '../message/signed-ids.js';
import type { Words } from '../words.js';
import { questionText } from './render-pins.js';

/** The custom ids of the form's fields. */
export const ALIAS_FIELDS = { name: 'name', means: 'means' } as const;

const MAX_NOTE_LENGTH = 400;
const MAX_QUOTE_LENGTH = 800;
const MAX_ALIAS_LENGTH = 80;

interface QueueView {
  /** Which of those that wait, counted from 0. */
  readonly place: number;
  readonly total: number;
  /** The quote that it is about, where it is about one. */
  readonly quote: InContext | undefined;
  readonly ids: SignedIds;
  readonly words: Words;
}

/** That nothing waits. */
export function renderNoFeedback(words: Words): Message {
  const { feedback } = words.tending.pins;
  return textMessage(`### ${feedback.header}`, feedback.empty);
}

/** What a member found wrong, without saying who, and what can be done about it. */
export function renderFeedback(given: Feedback, { place, total, quote, ids, words }: QueueView): Message {
  const { feedback } = words.tending.pins;
  const { id, at, reason, note, question } = given;
  const button = (
    kind: string,
    label: string,
    style: ButtonStyle.Secondary | ButtonStyle.Success | ButtonStyle.Danger = ButtonStyle.Secondary,
  ): APIButtonComponentWithCustomId => ({
    type: ComponentType.Button,
    style,
    label,
    custom_id: ids.sign('feedback', kind, id, place),
  });
  const about = words.facts([
    time(at),
    ...(reason === undefined ? [] : [words.feedback.reasons[reason]]),
    feedback.waiting(total),
  ]);
  return message([
    textDisplay(`### ${feedback.header}\n${about}`),
    textDisplay(question === undefined ? `-# ${feedback.noQuestion}` : questionText(question, words)),
    ...(note === undefined ? [] : [textDisplay(escapeText(shorten(note, MAX_NOTE_LENGTH)))]),
    ...(quote === undefined ? [] : [textDisplay(quoteText(quote, words))]),
    buttonRow([
      button('done', feedback.done, ButtonStyle.Success),
      ...(total > 1 ? [button('next', feedback.next)] : []),
      ...(question === undefined ? [] : [button('pin', feedback.pin)]),
      button('alias', feedback.alias),
      ...(quote === undefined || quote.state === 'gone'
        ? []
        : [button('hide', feedback.hide, ButtonStyle.Danger)]),
    ]),
  ]);
}

/** The form in which a moderator says whom a name means. */
export function aliasForm(customId: string, words: Words): ModalBuilder {
  const { feedback } = words.tending.pins;
  const field = (name: string, label: string) =>
    new LabelBuilder()
      .setLabel(label)
      .setTextInputComponent(
        new TextInputBuilder()
          .setCustomId(name)
          .setStyle(TextInputStyle.Short)
          .setMaxLength(MAX_ALIAS_LENGTH)
          .setRequired(true),
      );
  return new ModalBuilder()
    .setCustomId(customId)
    .setTitle(feedback.aliasForm)
    .addLabelComponents(
      field(ALIAS_FIELDS.name, feedback.aliasName),
      field(ALIAS_FIELDS.means, feedback.aliasMeans),
    );
}

function quoteText(quote: InContext, words: Words): string {
  if (quote.state === 'gone') return `-# ${words.tending.pins.feedback.gone}`;
  if (quote.state === 'changed')
    return `${sourceText(quote.source, words)}\n-# ${words.tending.pins.feedback.gone}`;
  const quoted = quote.around
    .flatMap(({ text, quoted }) => quoted.map(({ start, end }) => text.slice(start, end)))
    .join(' ');
  return `> ${escapeLine(shorten(quoted, MAX_QUOTE_LENGTH))}\n${sourceText(quote.source, words)}`;
}
