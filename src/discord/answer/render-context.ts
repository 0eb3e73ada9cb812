import type { ContextLine, InContext } from '../../retrieval/in-context.js';
import { buttonRow, secondaryButton } from '../message/buttons.js';
import { escapeText, escapeWithBold } from '../message/escape.js';
import { TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { oneLine, plain } from '../message/plain.js';
import type { Words } from '../words.js';
import type { AnswerIds, NumberedMark } from './answer-ids.js';
import { boldRanges } from './render-quote.js';
import { linkButton, sourceText } from './render-source.js';
import { renderNotThere } from './render-verified.js';

type There = Extract<InContext, { state: 'there' }>;

interface ContextView extends NumberedMark {
  readonly ids: AnswerIds;
  readonly words: Words;
}

/** What parts two paragraphs: an empty line of the same block quote. */
const BETWEEN = '\n> \n';
const LEFT_OUT = '> …';

/**
 * A quote in bold among the paragraphs around it, as many of them as fit, each of them whole; or that it stands
 * there no longer.
 */
export function renderContext(found: InContext, { number, mark, ids, words }: ContextView): Message {
  if (found.state !== 'there') return renderNotThere(found, { number, words });
  const { source } = found;
  const header = `### ${words.actions.inContextOf(number)}\n${sourceText(source, words)}`;
  const paragraphs = fitting(found, TEXT_BUDGET - header.length);
  const link = linkButton(source, words, quotedText(found));
  const verify = secondaryButton(words.actions.verify, ids.of({ kind: 'verify', number, mark }));
  return message([
    textDisplay(header),
    separator(),
    textDisplay(paragraphs ?? `*${words.actions.tooLong}*`),
    buttonRow([verify, ...(link ? [link] : [])]),
  ]);
}

/** With both neighbours, with one, or alone: the first that fits. `undefined` where not even the last does. */
function fitting({ before, around, after, cut }: There, budget: number): string | undefined {
  return [
    [before, after],
    [before, []],
    [[], after],
    [[], []],
  ]
    .map(([above = [], below = []]) => {
      const isCutAbove = cut.before || above.length < before.length;
      const isCutBelow = cut.after || below.length < after.length;
      const shown = [...above, ...around, ...below].map(lineText);
      return [...(isCutAbove ? [LEFT_OUT] : []), ...shown, ...(isCutBelow ? [LEFT_OUT] : [])].join(BETWEEN);
    })
    .find((text) => text.length <= budget);
}

/** What was quoted, paragraph by paragraph. */
function quotedText({ around }: There): string {
  return around
    .flatMap(({ text, quoted }) => quoted.map(({ start, end }) => text.slice(start, end)))
    .join('\n');
}

function lineText({ kind, text, quoted, cut }: ContextLine): string {
  if (kind !== 'paragraph') return `> -# ${escapeText(oneLine(text))}`;
  const shown = plain(text);
  // Offsets hold only in the text they were made for. Articles are clean, so this is the rule.
  const bold = shown === text ? boldRanges(text, quoted) : [];
  const whole = `${cut.before ? '… ' : ''}${escapeWithBold(shown, bold)}${cut.after ? ' …' : ''}`;
  return whole.replace(/^/gm, '> ');
}
