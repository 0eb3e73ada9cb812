import type { APIComponentInContainer } from 'discord.js';
import type { Coverage } from '../retrieval/answer.js';
import { digestOf } from './answer/asked.js';
import type { SmallTalk } from './answer/small-talk.js';
import { buttonRow, secondaryButton } from './message/buttons.js';
import { MAX_LABEL_LENGTH } from './message/limits.js';
import { type Message, message, textDisplay } from './message/message.js';
import { oneLine } from './message/plain.js';
import type { SignedIds } from './message/signed-ids.js';
import { coverageLines } from './render-coverage.js';
import type { Words } from './words.js';

/** Questions that the coverage answers. */
export interface ExampleView {
  readonly examples: readonly string[];
  /** Of `/help`, which answers these buttons wherever they stand. */
  readonly ids: SignedIds;
  readonly words: Words;
}

/** Buttons that ask questions which the coverage answers, under a line that says so; nothing where there are none. */
export function exampleButtons({ examples, ids, words }: ExampleView): readonly APIComponentInContainer[] {
  // The button shows the question whole: from there it is read when it is pressed.
  const shown = examples.map(oneLine).filter((text) => text !== '' && text.length <= MAX_LABEL_LENGTH);
  if (shown.length === 0) return [];
  const buttons = shown.map((text, at) => secondaryButton(text, ids.sign('ask', at, digestOf(text))));
  return [textDisplay(words.guide.examples), buttonRow(buttons.slice(0, 3))];
}

/** What the bot says to small talk, or to a question without words, and what could be asked instead. */
export function renderSmallTalk(kind: SmallTalk | 'empty', coverage: Coverage, view: ExampleView): Message {
  const { guide, fault } = view.words;
  const said = { hello: guide.hello, thanks: guide.thanks, about: guide.about, empty: fault.noQuestion }[
    kind
  ];
  const lines = kind === 'about' ? [said, '', ...coverageLines(coverage, view.words)] : [said];
  return message([textDisplay(lines.join('\n')), ...exampleButtons(view)]);
}
