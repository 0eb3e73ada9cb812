import type { ArticleDate } from '../article.js';
import { foldedDate } from './folded-date.js';
import { momentOf } from './moment.js';
import { findZone } from './zones.js';

const BASIC = /^(\d{4})(\d{2})(\d{2})(?:[T\s_-]?(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?(.{0,20}))?$/i;
// Seconds, or thousandths, millionths and billionths of them; .NET writes /Date(…)/ around them.
const EPOCH = /^(?:\/Date\()?(\d{9,10}|\d{13}|\d{16}|\d{19})(?:\.\d{1,9})?(?:[+-]\d{4})?(?:\)\/)?$/;
const YEAR = /^((?:19|20)\d{2})$/;
/** Up to a day after the moment 0, programs that know no date say so, whatever their zone. */
const NO_DATE_SECONDS = 24 * 60 * 60;
const LAST_SECOND = Date.UTC(2101, 0, 1) / 1000;

/** A date that is written in figures only, in a field that holds nothing else: ISO 8601 basic, seconds since 1970, a year. */
export function basicDate(written: string): ArticleDate | undefined {
  const text = foldedDate(written);
  return compact(text) ?? sinceEpoch(text) ?? year(text);
}

function compact(text: string): ArticleDate | undefined {
  const match = BASIC.exec(text);
  if (match === null) return undefined;
  const [, years, months, days, hours, minutes, seconds = '0', rest = ''] = match;
  const [y, month, day] = [Number(years), Number(months), Number(days)];
  if (y < 1900 || y > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(y, month, 0)).getUTCDate()) return undefined;
  if (hours === undefined) return momentOf({ year: y, month, day }, undefined);
  const zone = findZone(rest);
  if (zone === undefined && rest !== '') return undefined;
  const clock = { hour: Number(hours), minute: Number(minutes), second: Math.min(59, Number(seconds)) };
  if (clock.hour > 23 || clock.minute > 59) return undefined;
  return momentOf({ year: y, month, day }, { ...clock, zone: zone?.zone, american: false, end: 0 });
}

function sinceEpoch(text: string): ArticleDate | undefined {
  const figures = EPOCH.exec(text)?.[1];
  if (figures === undefined) return undefined;
  const seconds = figures.length <= 10 ? Number(figures) : Number(figures.slice(0, 10));
  if (seconds <= NO_DATE_SECONDS || seconds >= LAST_SECOND) return undefined;
  return {
    known: 'stated',
    iso: new Date(seconds * 1000).toISOString(),
    precision: 'minute',
    written: undefined,
  };
}

function year(text: string): ArticleDate | undefined {
  const figures = YEAR.exec(text)?.[1];
  return figures === undefined
    ? undefined
    : { known: 'stated', iso: `${figures}-01-01T12:00:00.000Z`, precision: 'year', written: undefined };
}
