import { dayOf } from './days.js';
import { isSameMatter, type Stated } from './same-matter.js';

/** What two claims are to each other. */
export type Relation = 'differ' | 'agree' | 'unrelated';

/** What grows with the days: a later report that counts more is news, not another opinion. */
const GROWING: ReadonlySet<string | undefined> = new Set([
  'killed',
  'wounded',
  'missing',
  'detained',
  'evacuated',
  'rescued',
  'displaced',
  'destroyed',
  'damaged',
]);

/** Whether two claims are about one matter, and whether their values exclude one another. */
export function relationOf(a: Stated, b: Stated): Relation {
  if (!isSameMatter(a, b)) return 'unrelated';
  if (!excludes(a, b)) return 'agree';
  return isUpdate(a, b) || isUpdate(b, a) ? 'unrelated' : 'differ';
}

function excludes({ claim: a }: Stated, { claim: b }: Stated): boolean {
  if (a.office !== undefined && b.office !== undefined) {
    const [first, second] = [a.office, b.office];
    const otherCountry =
      first.country !== undefined && second.country !== undefined && first.country !== second.country;
    return first.role === second.role ? otherCountry : true;
  }
  const isApart = (factor: number) =>
    a.value.least * factor > b.value.most || b.value.least > a.value.most * factor;
  if (!isApart(1) || (a.kind === 'date' && Math.abs(a.value.said - b.value.said) > MAX_DAYS_APART))
    return false;
  // "1,000 each" and "2,000" may both be right, as may "2,000" and "1,000 each".
  if (a.scope === 'each' && b.scope !== 'each') return isApart(2);
  if (b.scope === 'each' && a.scope !== 'each') return isApart(0.5);
  return true;
}

/** Dates farther apart are of two events, whatever they are called. */
const MAX_DAYS_APART = 10;

function isUpdate({ claim: a, statement: first }: Stated, { claim: b, statement: second }: Stated): boolean {
  if (!GROWING.has(a.deed)) return false;
  const [day, later] = [dayOf(first.article.date), dayOf(second.article.date)];
  if (day === undefined || later === undefined) return false;
  return later > day && b.value.said > a.value.said;
}

/**
 * What two statements are to each other: they differ when a claim of one and a claim of the other do, and
 * nothing that either says of the matter agrees with the other.
 */
export function relationBetween(a: readonly Stated[], b: readonly Stated[]): Relation {
  let relation: Relation = 'unrelated';
  for (const one of a) {
    for (const other of b) {
      const found = relationOf(one, other);
      if (found === 'agree') relation = relation === 'differ' ? relation : 'agree';
      if (found === 'differ' && !agreesElsewhere(one, b) && !agreesElsewhere(other, a)) relation = 'differ';
    }
  }
  return relation;
}

const agreesElsewhere = (one: Stated, others: readonly Stated[]) =>
  others.some((other) => relationOf(one, other) === 'agree');
