import type { Source } from '../retrieval/answer.js';
import { escapeLine } from './escape.js';
import { shorten } from './plain.js';
import type { Words } from './words.js';

const MAX_WRITTEN_LENGTH = 60;

type ArticleDate = Source['date'];

/**
 * The date as far as it is known, and how it is known. A day is shown by Discord in the reader's own language
 * and time zone.
 */
export function dateText({ known, iso, precision, written }: ArticleDate, words: Words): string {
  const named = iso === undefined ? undefined : momentText(new Date(iso), precision, words);
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

function momentText(date: Date, precision: ArticleDate['precision'], words: Words): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  if (precision === 'month') return words.date.month(date);
  if (precision === 'year') return words.date.year(date);
  return `<t:${Math.floor(date.getTime() / 1000)}:D>`;
}
