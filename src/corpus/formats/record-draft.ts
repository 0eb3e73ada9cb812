import { dateOf } from '../dates/dates.js';
import type { Draft, Fault } from '../draft.js';
import { anyBody } from './body.js';
import { KEYS, textField } from './fields.js';
import type { Fields } from './front-matter.js';
import { described } from './post.js';
import { recordText } from './record-text.js';

/** A record and where it stands in its file. */
export interface FoundRecord {
  readonly fields: Fields;
  /** Counted from 1; `undefined` where the file is one text. */
  readonly line: number | undefined;
  /** Counted from 1. */
  readonly number: number;
}

/** Further keys of a date: those of exports, and what its column is called in other languages than English. */
const DATE_KEYS = [
  ...['webPublicationDate', 'post_date', 'pub_date', 'seendate', 'published_on', 'date_gmt'],
  '日期',
  '时间',
  '時間',
  '发布时间',
  '發佈時間',
  'التاريخ',
  'تاريخ النشر',
  'дата',
  'дата публикации',
  'дата публікації',
];
const MAX_KEY_LENGTH = 200;

/** The article of a record, or why it is none. @param outlet of all records of the file, where they name none */
export function recordDraft(
  { fields, line, number }: FoundRecord,
  outlet: string | undefined,
): Draft | Fault {
  const about = described(fields);
  const title = textField(fields, KEYS.title) ?? '';
  const text = recordText(fields);
  if (text.trim() === '') return withoutText(title, line, number);
  const { lines, captions, relatedLinks, image } = anyBody(text);
  const written = about.date.known === 'unknown' ? textField(fields, DATE_KEYS) : undefined;
  const named = {
    outlet: about.outlet ?? outlet,
    date: written === undefined ? about.date : dateOf(written),
  };
  const itself = title === '' ? (textField(fields, ['id', 'uuid']) ?? text.slice(0, MAX_KEY_LENGTH)) : title;
  const key = about.link ?? `${itself}|${about.outlet ?? ''}`;
  return {
    format: 'records',
    key,
    title,
    line,
    ...about,
    ...named,
    lines,
    captions,
    relatedLinks,
    image: about.image ?? image,
  };
}

function withoutText(title: string, line: number | undefined, number: number): Fault {
  const called = title === '' ? '' : ` ("${title.slice(0, 80)}")`;
  return {
    line,
    reason: `Record ${number}${called} has no text.`,
    remedy: 'Give it a text under "text", "body" or "content", or remove it.',
  };
}
