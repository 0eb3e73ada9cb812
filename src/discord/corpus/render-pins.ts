import { type APISelectMenuOption, ComponentType } from 'discord.js';
import type { Citation } from '../../retrieval/answer.js';
import type { Pin } from '../../state/pin-store.js';
import { quoteMark } from '../answer/answer-ids.js';
import { sourceText } from '../answer/render-source.js';
import { escapeLine, escapeText } from '../message/escape.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES, TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, textDisplay, textMessage } from '../message/message.js';
import { oneLine, shorten } from '../message/plain.js';
import type { SignedIds } from '../message/signed-ids.js';
import type { Words } from '../words.js';

/** A pin, and how many of its quotes stand where they did. */
export interface PinState extends Pin {
  readonly there: number;
}

const MAX_QUESTION_LENGTH = 200;
const MAX_QUOTE_LENGTH = 350;
const LIST_BUDGET = TEXT_BUDGET - 200;

/** The quotes of an answer, to be chosen from. @param pinId what they are pinned by */
export function renderPinChoice(
  citations: readonly Citation[],
  { pinId, question, ids, words }: { pinId: number; question: string; ids: SignedIds; words: Words },
): Message {
  const { pins } = words.tending;
  const options = citations.map((citation, index): APISelectMenuOption => {
    const { articleId, start, end, digest } = quoteMark(citation);
    return {
      label: pins.option(index + 1),
      value: ids.sign('pin', articleId, start, end, digest),
      description: shorten(citation.excerpt.text, MAX_CHOICE_LENGTH),
    };
  });
  return message([
    textDisplay(`### ${pins.choose}\n${questionText(question, words)}\n-# ${pins.chooseHint}`),
    ...citations.map((citation, index) =>
      textDisplay(
        [
          `**${index + 1}**`,
          `> ${escapeText(shorten(oneLine(citation.excerpt.text), MAX_QUOTE_LENGTH))}`,
          sourceText(citation, words),
        ].join('\n'),
      ),
    ),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: ids.sign('pin', 'choose', pinId),
          placeholder: pins.select,
          min_values: 1,
          max_values: options.length,
          options,
        },
      ],
    },
  ]);
}

/** What is pinned, latest first, with a choice of what to unpin. */
export function renderPins(
  states: readonly PinState[],
  { note, ids, words }: { note?: string; ids: SignedIds; words: Words },
): Message {
  const { pins } = words.tending;
  const above = note === undefined ? [] : [note];
  if (states.length === 0) return textMessage(`### ${pins.header}`, ...above, pins.empty);
  let used = 0;
  const shown = states
    .toReversed()
    .slice(0, MAX_CHOICES)
    .map((state) => ({ state, text: stateText(state, words) }))
    .filter(({ text }) => {
      used += text.length + 1;
      return used <= LIST_BUDGET;
    });
  const left = states.length - shown.length;
  const lines = [...above, ...shown.map(({ text }) => text), ...(left > 0 ? [words.andMore(left)] : [])];
  return message([
    textDisplay([`### ${pins.header}`, ...lines].join('\n')),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: ids.sign('pin', 'remove'),
          placeholder: pins.unpin,
          options: shown.map(({ state }) => ({
            label: shorten(state.question, MAX_CHOICE_LENGTH),
            value: String(state.id),
          })),
        },
      ],
    },
  ]);
}

export function questionText(question: string, words: Words): string {
  return words.quotedText(escapeLine(shorten(question, MAX_QUESTION_LENGTH)));
}

function stateText({ question, marks, there }: PinState, words: Words): string {
  const { pins } = words.tending;
  const broken = marks.length - there;
  return `${questionText(question, words)}\n-# ${words.facts([
    pins.quotes(marks.length),
    ...(broken > 0 ? [`⚠ ${pins.broken(broken)}`] : []),
  ])}`;
}
