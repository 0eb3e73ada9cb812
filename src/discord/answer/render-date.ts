import type { Source } from '../../retrieval/answer.js';
import { escapeLine } from '../message/escape.js';
import { shorten } from '../message/plain.js';
import type { Words } from '../words.js';

const MAX_WRITTEN_LENGTH = 60;

type ArticleDate = Source['date'];

/**
 * The date as far as it is known, and how it is known. A day is shown by Discord in the reader's own language
 * and time zone, unless `dayText` says otherwise.
 */
export function dateText(
  { known, iso, precision, written }: ArticleDate,
  words: Words,
  dayText: (date: Date) => string = shownByDiscord,
): string {
  const date = iso === undefined ? undefined : new Date(iso);
  const named = date && momentText(date, precision, { words, dayText });
  switch (known) {
    case 'stated':
      return named ?? words.date.unknown;
    case 'relative': {
      const quoted = written?.trim() && escapeLine(shorten(written, MAX_WRITTEN_LENGTH));
      const mark = quoted ? words.date.relative(words.quotedText(quoted)) : words.date.relativeUnwritten;
      // Where it is known when the page was saved, the day follows.
      return named === undefined ? mark : `${named} \u00B7 ${mark}`;
    }
    case 'inferred':
      return named ? words.date.inferred(named) : words.date.inferredUnnamed;
    case 'unknown':
      return words.date.unknown;
  }
}

function momentText(
  date: Date,
  precision: ArticleDate['precision'],
  { words, dayText }: { readonly words: Words; readonly dayText: (date: Date) => string },
): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  if (precision === 'month') return words.date.month(date);
  if (precision === 'year') return words.date.year(date);
  return dayText(date);
}

function shownByDiscord(date: Date): string {
  return `<t:${Math.floor(date.getTime() / 1000)}:D>`;
}
