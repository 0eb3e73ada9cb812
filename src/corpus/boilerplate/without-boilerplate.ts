import type { Line } from '../draft.js';
import { isBoilerplate, isBoilerplateSentence, isEnding, isTags, teaserOf } from './boilerplate.js';
import { endsInCredit, isAboveProse, isByline } from './byline.js';
import { isCaption } from './caption.js';
import { type CutParagraph, cutSentences } from './cut-sentences.js';
import { withoutHouseNotices } from './house-notice.js';
import { menuLines } from './menu.js';
import { pieces } from './pieces.js';
import { withoutRunIns } from './run-in.js';
import { behindLink, isMoment } from './technical.js';
import { withoutWordless } from './wordless.js';

export interface Cleaned {
  readonly lines: readonly Line[];
  /** What pictures show, in order. */
  readonly captions: readonly string[];
  /** What belongs to the page, letter for letter and in order; what is looked for by its place, at its end. */
  readonly boilerplate: readonly string[];
}

/** A list of other news has hardly more. */
const MAX_LISTED = 15;
/** Headlines of a list may have lost what stood between them. */
const MAX_LISTED_LENGTH = 400;
/** Where words are parted by spaces, even such a headline is prose. */
const MAX_SPACED_LENGTH = 160;
/** A statement of this length is prose. */
const PROSE_LENGTH = 80;
/** Below a headline that is led to, what ends a page in headlines. */
const MAX_LAST_LENGTH = 120;
/** Above the text stand the moment, the byline and what a picture shows. */
const HEAD_LINES = 4;
/** A longer line of several sentences is prose, whatever it ends in. */
const SEVERAL_SENTENCES = /[\u3002\uFF01\uFF1F]|[.!?\u061F]["\u201D]? \p{L}/u;
const MAX_HEADLINE_LENGTH = 60;
// A statement is no headline. Latin, Chinese; closing quotes after it.
const STATEMENT = /[.\u3002;\uFF1B:\uFF1A]["'\u201D\u2019\u00BB\u300D)\uFF09]{0,3}$/;

/** What moderators say of lines, whatever the lists know. */
export interface Verdicts {
  readonly isKept: (line: string) => boolean;
  readonly isDropped: (line: string) => boolean;
}

export interface Context {
  readonly verdicts?: Verdicts;
  /** Who published it. */
  readonly outlet?: string | undefined;
}

export const NO_VERDICTS: Verdicts = { isKept: () => false, isDropped: () => false };

/**
 * An article's lines without what belongs to the page around it: whole lines, sentences in a paragraph, and lists of other news
 * with what stands above them. A paragraph that loses a sentence from its middle is two.
 */
export function withoutBoilerplate(
  all: readonly Line[],
  { verdicts = NO_VERDICTS, outlet }: Context = {},
): Cleaned {
  const lines: Line[] = [];
  const captions: string[] = [];
  const boilerplate: string[] = [];
  const menu = menuLines(all);
  for (let at = 0; at < all.length; at += 1) {
    const line = all[at];
    if (line === undefined) break;
    const { kind, text } = line;
    const teaser = kind === 'question' ? undefined : teaserOf(text);
    if (verdicts.isKept(text) || kind === 'question') lines.push(line);
    else if (teaser === 'list') {
      const end = endOfList(all, at + 1);
      boilerplate.push(...all.slice(at, end).map((each) => each.text));
      at = end - 1;
    } else if (teaser === 'headline' && isAllListed(all, at + 1)) {
      boilerplate.push(...all.slice(at).map((each) => each.text));
      break;
    } else if (
      verdicts.isDropped(text) ||
      isBoilerplate(text) ||
      isAtEdge(text, at) ||
      menu.has(at) ||
      endsInCredit(text) ||
      (at > 0 && at === all.length - 1 && isTags(text)) ||
      (lines.length === 0 && isAboveProse(line, all[at + 1])) ||
      isByline(line, at, all.length, outlet)
    )
      boilerplate.push(text);
    else if (kind === 'paragraph' && isCaption(text, lines.length === 0 && at + 1 < all.length))
      captions.push(text);
    else if (kind === 'heading') lines.push(line);
    else {
      const { kept, dropped } = withoutSentences(text, verdicts, at === all.length - 1);
      lines.push(...kept.map((each): Line => ({ kind, text: each })));
      boilerplate.push(...dropped);
    }
  }
  let left: readonly Line[] = lines;
  for (const without of [withoutRunIns, withoutHouseNotices, withoutWordless]) {
    const result = without(left, verdicts.isKept);
    left = result.lines;
    boilerplate.push(...result.dropped);
  }
  return { lines: left, captions, boilerplate };
}

/** A moment alone is the article's own only within it, as in a chronicle. */
function isAtEdge(text: string, at: number): boolean {
  return (at < HEAD_LINES && isMoment(text)) || isEnding(text);
}

/** Where a list of other news ends that begins at an index: prose does not belong to it, nor a heading with prose below. */
function endOfList(all: readonly Line[], start: number): number {
  let at = start;
  while (at < all.length && at - start < MAX_LISTED && isListed(all, at, at === start)) at += 1;
  return at;
}

/** Whether nothing but short headlines is left. */
function isAllListed(all: readonly Line[], start: number): boolean {
  return (
    all.slice(start, start + MAX_LISTED).every(({ text }) => text.length <= MAX_LAST_LENGTH) &&
    endOfList(all, start) === all.length
  );
}

function isListed(all: readonly Line[], at: number, isFirst: boolean): boolean {
  const { kind, text } = all[at] ?? { kind: 'paragraph', text: '' };
  if (text.length > MAX_LISTED_LENGTH || STATEMENT.test(text)) return false;
  if (text.length > MAX_SPACED_LENGTH && !/\p{sc=Han}/u.test(text)) return false;
  if (text.length > MAX_HEADLINE_LENGTH && SEVERAL_SENTENCES.test(text)) return false;
  if (kind === 'question') return false;
  const next = all[at + 1];
  const headsProse = next !== undefined && next.text.length > PROSE_LENGTH && STATEMENT.test(next.text);
  return isFirst || kind !== 'heading' || !headsProse;
}

function isOneWord(sentence: string): boolean {
  return sentence.length <= 20 && !sentence.includes(' ');
}

function withoutSentences(text: string, { isKept, isDropped }: Verdicts, isLast: boolean): CutParagraph {
  const rest = behindLink(text);
  if (rest !== undefined)
    return { kept: rest === '' ? [] : [rest], dropped: [text.slice(0, text.length - rest.length).trim()] };
  const all = pieces(text);
  return cutSentences(text, all, ({ sentence, index, opens }) => {
    const isOver = index === all.length - 1;
    return (
      all.length > 1 &&
      !isKept(sentence) &&
      (isDropped(sentence) ||
        isBoilerplateSentence(sentence) ||
        (isOver && teaserOf(sentence) === 'list') ||
        (isOver && isLast && isTags(sentence)) ||
        (isOver && isEnding(sentence)) ||
        // The rest of a name that was taken for the end of a sentence.
        (isOver && index > 0 && opens && isOneWord(sentence)))
    );
  });
}
