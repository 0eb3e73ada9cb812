import type { LeftOut, LeftOutReason } from '../../retrieval/digest/digest.js';
import { nameText } from '../answer/render-source.js';
import { buttonRow, secondaryButton } from '../message/buttons.js';
import { inPages, pageAt } from '../message/in-pages.js';
import { TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, textDisplay } from '../message/message.js';
import type { Words } from '../words.js';
import { titleText } from './digest-texts.js';

/** The order in which reasons are listed. */
const REASONS: readonly LeftOutReason[] = ['topic', 'language', 'outlet', 'repetition', 'first'];
const MAX_LINES = 25;

export interface LeftOutView {
  /** Counted from 0; past the last page, the last one is shown. */
  readonly page: number;
  customId(page: number): string;
  readonly words: Words;
}

/** Every article that is in no story of a digest, by the reason for it, as one page of a message. */
export function renderLeftOut(leftOut: readonly LeftOut[], { page, customId, words }: LeftOutView): Message {
  const { digest, answer } = words;
  if (leftOut.length === 0) return message([textDisplay(digest.leftOut.none)]);
  const header = `### ${digest.leftOut.header(leftOut.length)}`;
  const entries = REASONS.flatMap((reason) =>
    leftOut.filter((each) => each.reason === reason).map((each) => entryOf(each, words)),
  );
  // Every page names the reason of its first entry anew.
  const longest = Math.max(...REASONS.map((reason) => reasonText(reason, words).length));
  const pages = inPages(entries, { budget: TEXT_BUDGET - header.length - longest, max: MAX_LINES });
  const { index, items, before } = pageAt(pages, page);
  const lines = items.flatMap(({ reason, text }, at) =>
    items[at - 1]?.reason === reason ? [text] : [reasonText(reason, words), text],
  );
  const left = entries.length - before - items.length;
  return message([
    textDisplay([header, ...lines].join('\n')),
    ...(pages.length > 1
      ? [
          buttonRow([
            secondaryButton(answer.previous, customId(Math.max(index - 1, 0)), index === 0),
            secondaryButton(answer.more(left), customId(index + 1), index === pages.length - 1),
          ]),
        ]
      : []),
  ]);
}

function entryOf({ source, reason }: LeftOut, words: Words) {
  const outlet = source.outlet ? [nameText(source.outlet)] : [];
  const text = `- ${words.facts([titleText(source), ...outlet])}`;
  // Its reason may stand above it, and a line feed goes before both.
  return { reason, text, length: text.length + reasonText(reason, words).length + 2 };
}

const reasonText = (reason: LeftOutReason, words: Words) => `**${words.digest.leftOut[reason]}**`;
