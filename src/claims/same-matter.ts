import type { Article } from '../corpus/article.js';
import type { Claim, Days, Statement } from './claim.js';

/** A claim where it stands. */
export interface Stated {
  readonly claim: Claim;
  readonly statement: Statement;
}

/** Names, concepts and stems that two statements must share when nothing tells the day of one of them. */
const SHARED_WITHOUT_DAY = 3;
/** What they must share when the day and what happened agree; when what happened is not told; when a noun has no word of its own. */
const SHARED = { deed: 1, noDeed: 3 } as const;
/** Reports of more than this many days are of a month or year, not of an event. */
const MAX_DAYS = 3;
/** An office is held for longer than a day; two reports that are further apart may both be right. */
const OFFICE_DAYS = 60;

/** Whether two claims are about the same: same unit, same thing counted, same people or place, same day or event. */
export function isSameMatter(a: Stated, b: Stated): boolean {
  const [one, other] = [a.claim, b.claim];
  if (one.kind !== other.kind || one.unit !== other.unit || isSameSentence(a.statement, b.statement))
    return false;
  if (one.kind === 'office') return isSameHolder(a, b);
  if (!isSameThing(one, other) || !isSameScope(one, other) || !isSameMode(one, other)) return false;
  if (one.kind === 'date') return one.deed === other.deed && namesMeet(a.statement, b.statement);
  const shared = sharedBetween(a.statement, b.statement);
  if (one.deed !== other.deed || shared < neededBetween(a, b)) return false;
  return namesMeet(a.statement, b.statement) && isSameEvent(a, b, shared);
}

function neededBetween({ claim, statement: a }: Stated, { statement: b }: Stated): number {
  if (claim.deed === undefined) return SHARED.noDeed;
  const isPlaced =
    common(a.names.countries, b.names.countries) + common(a.names.specific, b.names.specific) > 0;
  return isPlaced && a.days?.isSaid === true && b.days?.isSaid === true ? 0 : SHARED.deed;
}

function isSameSentence(a: Statement, b: Statement): boolean {
  return a.article.id === b.article.id && a.range.start < b.range.end && b.range.start < a.range.end;
}

function isSameHolder({ claim: one, statement: a }: Stated, { claim: other, statement: b }: Stated): boolean {
  if (!one.of.some((person) => other.of.includes(person))) return false;
  // Another country for the same office is a slip at any time; another office may have been another time.
  if (one.office?.role === other.office?.role) return true;
  const [first, last] = [a.days, b.days];
  return first !== undefined && last !== undefined && Math.abs(first.first - last.first) <= OFFICE_DAYS;
}

/** The same noun by concept or stem; for human beings "people" may stand for any, when their deed is the same. */
function isSameThing(one: Claim, other: Claim): boolean {
  if (one.nation !== undefined && other.nation !== undefined && one.nation !== other.nation) return false;
  if (one.of.some((thing) => other.of.includes(thing))) return true;
  if (one.deed === undefined || one.deed !== other.deed) return false;
  // Of money and tonnes reports need not say what for, if they say what became of them.
  if (one.unit !== 'count') return one.of.length === 0 || other.of.length === 0;
  const [thing = '', otherThing = ''] = [one.of[0], other.of[0]];
  return isAlso(thing, otherThing, one.deed) || isAlso(otherThing, thing, one.deed);
}

/** Words that reports use for the same people; "children" are no such word for "people": they may be a part. */
function isAlso(thing: string, other: string, deed: string): boolean {
  if (thing === 'person' && (other === 'dead' || other === 'injured')) return true;
  return deed === 'exchanged' && SWAPPED.has(thing) && SWAPPED.has(other);
}
const SWAPPED: ReadonlySet<string> = new Set(['person', 'prisoner', 'soldier']);

function isSameScope({ scope: a }: Claim, { scope: b }: Claim): boolean {
  if (a === b) return a !== 'part';
  const loose = new Set([undefined, 'total', 'each']);
  if (!loose.has(a) || !loose.has(b)) return false;
  return a === undefined || b === undefined;
}

function isSameMode({ mode: a }: Claim, { mode: b }: Claim): boolean {
  return a === undefined || b === undefined || a === b;
}

function sharedBetween(a: Statement, b: Statement): number {
  return (
    common(a.words, b.words) +
    common(a.names.specific, b.names.specific) +
    common(a.names.unknown, b.names.unknown) +
    common(a.names.people, b.names.people)
  );
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count += 1;
  return count;
}

/** Where both name countries, or both name towns and the like, they must name one in common. */
function namesMeet(a: Statement, b: Statement): boolean {
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal) return false;
  const isWithin = isOneWithin(a.names.countries, b.names.countries);
  // Names that no glossary knows look different in every language.
  const isComparable = a.language === b.language;
  return (
    isWithin &&
    meet(a.names.specific, b.names.specific) &&
    (!isComparable || meet(a.names.unknown, b.names.unknown))
  );
}

/** Aid from Qatar to Sudan is not aid from Qatar to Yemen; who names fewer countries may speak of the same. */
function isOneWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return common(a, b) === Math.min(a.size, b.size);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || common(a, b) > 0;
}

function isSameEvent({ claim, statement: a }: Stated, { statement: b }: Stated, shared: number): boolean {
  if (a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday) return false;
  if (a.days !== undefined && b.days !== undefined) return meetInTime(a.days, b.days);
  // One that is dated and one that is not may be years apart. So may two that are not, unless they stand on one
  // page, or name one weekday.
  if (a.days !== undefined || b.days !== undefined || a.dayNamed !== b.dayNamed) return false;
  if (claim.of.includes('ceasefire')) return false;
  const isOneWeekday = a.weekday !== undefined && a.weekday === b.weekday;
  if (!isOnePage(a.article, b.article) && !isOneWeekday) return false;
  return shared + common(a.names.countries, b.names.countries) >= SHARED_WITHOUT_DAY;
}

const isOnePage = (a: Article, b: Article) => a.file === b.file;

function meetInTime(a: Days, b: Days): boolean {
  const isLong = ({ first, last }: Days) => last - first > MAX_DAYS;
  if (isLong(a) !== isLong(b)) return false;
  return a.first <= b.last && b.first <= a.last;
}
