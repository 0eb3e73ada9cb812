import type { Claim } from './claim.js';
import { daysOf } from './days.js';
import { EVENTS } from './lexicon/events.js';
import { frameOf, nearest, type Reading, reach } from './reading.js';

/** What is numbered as long as it goes on: "the second round of talks"; a "first exchange" may be the first of a year. */
const NUMBERED: ReadonlySet<string> = new Set(['talks', 'meeting']);
/** Of something else: after, since, before, by, until. */
const NOT_ON =
  /(?:after|since|before|by|until|from|после|с|до|со|перед|після|з|із|від|перед|منذ|قبل|بعد|حتي|自从?|截至)\s*$/u;
const AFTERWARDS = /^(?:以来|之后|之前|前|后|以前|起)/u;

/** Dates of things that take place once: named events and documents, numbered rounds; else nothing could be compared. */
export function eventDatesIn(
  reading: Reading,
  anchor: number | undefined,
  ordinal: number | undefined,
): readonly Claim[] {
  const { dates, named, text, language } = reading;
  const full = dates.filter(({ day, month }) => day !== undefined && month !== undefined);
  const [date] = full;
  // Of several dates none can be told to be the event's.
  if (date === undefined || full.length > 1) return [];
  const before = text.slice(Math.max(0, date.start - 8), date.start);
  if (NOT_ON.test(before) || AFTERWARDS.test(text.slice(date.end))) return [];
  const days = daysOf(date, anchor);
  if (days === undefined) return [];
  const event = nearest(EVENTS.find(text, language), date, { text, within: reach(language) });
  if (event === undefined) return [];
  const identities = named.filter(({ kind }) => kind === 'event' || kind === 'document').map(({ id }) => id);
  const of = [
    ...identities,
    ...(ordinal === undefined || !NUMBERED.has(event.id) ? [] : [`${event.id}-${ordinal}`]),
  ];
  if (of.length === 0) return [];
  return [
    {
      kind: 'date',
      range: { start: reading.at(date.start), end: reading.at(date.end - 1) + 1 },
      unit: 'day',
      of,
      nation: undefined,
      deed: event.id,
      value: { said: days.first, exactness: 'exact', least: days.first, most: days.first },
      office: undefined,
      scope: undefined,
      mode: frameOf(reading, date).mode,
    },
  ];
}
