import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { FeedbackReason } from '../../state/feedback-store.js';
import { MAX_CHOICE_LENGTH } from '../message/limits.js';
import { type Message, textMessage } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { Words } from '../words.js';

/** The custom ids of the form's fields. */
export const FIELDS = { reason: 'reason', quote: 'quote', note: 'note', agree: 'agree' } as const;

/** The one thing that can be wrong with an answer that quotes nothing. */
export const MISSING = 'missing' satisfies FeedbackReason;

/** What a member may write: a few words, not a report. */
const MAX_NOTE_LENGTH = 300;

/** A quote that a member may mean. */
export interface QuoteChoice {
  readonly number: number;
  readonly title: string;
  /** What the choice says of it, at most 100 characters. */
  readonly value: string;
}

interface FormView {
  readonly customId: string;
  /** None where there is but one. */
  readonly quotes: readonly QuoteChoice[];
  /** Whether the answer quoted nothing: then what is wrong is that it should have. */
  readonly isEmpty: boolean;
  readonly words: Words;
}

/** The form that asks what is wrong with an answer. */
export function feedbackForm({
  customId,
  quotes,
  isEmpty,
  words: { feedback },
}: FormView): APIModalInteractionResponseCallbackData {
  const which: APILabelComponent = {
    type: ComponentType.Label,
    label: feedback.which,
    description: feedback.whichHint,
    component: {
      type: ComponentType.StringSelect,
      custom_id: FIELDS.quote,
      required: false,
      options: quotes.map(({ number, title, value }) => {
        const description = shorten(title, MAX_CHOICE_LENGTH);
        return { label: feedback.ofQuote(number), value, ...(description !== '' && { description }) };
      }),
    },
  };
  const what: APILabelComponent = {
    type: ComponentType.Label,
    label: feedback.reason,
    component: {
      type: ComponentType.StringSelect,
      custom_id: FIELDS.reason,
      options: Object.entries(feedback.reasons)
        .filter(([value]) => value !== MISSING)
        .map(([value, label]) => ({ value, label })),
    },
  };
  return {
    custom_id: customId,
    title: isEmpty ? feedback.isThere : feedback.title,
    components: [
      ...(isEmpty ? [] : [what]),
      ...(quotes.length > 0 ? [which] : []),
      {
        type: ComponentType.Label,
        label: feedback.note,
        description: isEmpty ? feedback.whereHint : feedback.noteHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELDS.note,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: MAX_NOTE_LENGTH,
        },
      },
      {
        type: ComponentType.Label,
        label: feedback.agree,
        description: feedback.agreeHint,
        component: { type: ComponentType.Checkbox, custom_id: FIELDS.agree },
      },
    ],
  };
}

interface Thanks {
  readonly reason: FeedbackReason | undefined;
  readonly hasQuestion: boolean;
  /** What the command that shows and deletes it is called. */
  readonly privacy: string;
  readonly words: Words;
}

/** Thanks a member, and tells what is kept of it. */
export function renderThanks({ reason, hasQuestion, privacy, words: { feedback } }: Thanks): Message {
  const said = reason === undefined ? feedback.helpful : feedback.reasons[reason];
  return textMessage(
    `**${said}** · ${feedback.thanks}`,
    `-# ${feedback.kept(privacy)} ${hasQuestion ? feedback.questionKept : feedback.questionNotKept}`,
  );
}
