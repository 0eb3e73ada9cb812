import type { ArticleDate } from '../article.js';
import { dateLine, sourceLine } from '../dates/date-line.js';
import { dateOf, findDate } from '../dates/dates.js';
import type { Line } from '../draft.js';
import { endsSentence } from '../html/ends-sentence.js';

/** How many lines may stand above the article's first sentence. */
const MAX_HEAD_LINES = 8;
/** In UTF-16 code units; a line of the head is shorter. */
const MAX_HEAD_LINE = 120;
/** So many letters beside a date are a name or a label; more are words of the article. */
const MAX_LABEL_LETTERS = 16;
/** In UTF-16 code units; a line that ends as a sentence and is shorter may be a label. */
const MIN_SENTENCE = 20;

/** What stands between a page's headline and its first sentence. */
export interface PageHead {
  /** The date that a line of its own states. */
  readonly date: ArticleDate | undefined;
  readonly outlet: string | undefined;
  /** The lines without dates, sources and figures above the first sentence, and without figures below the last. */
  readonly lines: readonly Line[];
}

/** Takes date and source from the lines above an article; counts of views and of comments go from both of its ends. */
export function pageHead(lines: readonly Line[]): PageHead {
  const first = lines.findIndex(({ kind, text }) => kind !== 'heading' && isSentence(text));
  const head = lines.slice(0, Math.min(Math.max(first, 0), MAX_HEAD_LINES));
  const read = head.map((line) => ({ line, ...headLine(line) }));
  const last = lines.findLastIndex(({ text }) => /\p{L}/u.test(text));
  // The source may also be named in the last line.
  const named =
    last < head.length ? undefined : sourceLine((lines[last]?.text ?? '').slice(0, MAX_HEAD_LINE));
  const end = named === undefined ? last + 1 : last;
  return {
    date: read.find(({ date }) => date !== undefined)?.date,
    outlet: read.find(({ outlet }) => outlet !== undefined)?.outlet ?? named,
    lines: [
      ...read.flatMap(({ line, isLabel }) => (isLabel ? [] : [line])),
      ...lines.slice(head.length, Math.max(end, head.length)),
    ],
  };
}

function headLine({ kind, text }: Line): { isLabel: boolean; date?: ArticleDate; outlet?: string } {
  if (text.length > MAX_HEAD_LINE || kind === 'question') return { isLabel: false };
  if (!/\p{L}/u.test(text) && findDate(text) === undefined) return { isLabel: true };
  if (kind === 'heading') return { isLabel: false };
  const source = sourceLine(text);
  if (source !== undefined) return { isLabel: true, outlet: source };
  const stated = dateLine(text);
  if (stated?.rest === '') {
    return { isLabel: true, date: stated.date, ...(stated.outlet && { outlet: stated.outlet }) };
  }
  const found = findDate(text);
  if (found === undefined) return { isLabel: false };
  const beside = text.slice(0, found.start) + text.slice(found.end);
  const letters = beside.match(/\p{L}/gu)?.length ?? 0;
  if (letters > MAX_LABEL_LETTERS || isSentence(text)) return { isLabel: false };
  return { isLabel: true, date: dateOf(text.slice(found.start, found.end)) };
}

function isSentence(text: string): boolean {
  return text.length > MIN_SENTENCE && endsSentence(text) && /\p{L}/u.test(text);
}
