import type { Claim, Statement } from './claim.js';
import { relationOf } from './compare-claims.js';
import type { Stated } from './same-matter.js';

/** Claims of one matter that may all be true together. */
export type Side = readonly Stated[];

/** What reports state in ways that exclude one another: two sides or more, the one with most claims first. */
export interface Matter {
  readonly kind: Claim['kind'];
  readonly sides: readonly Side[];
}

/** More claims than these are not compared, so that a strange corpus cannot hold everybody up. */
const MAX_CLAIMS = 400;

/**
 * What statements differ on. Each matter holds a claim of a statement that `concerns`; the rest may stand anywhere.
 *
 * @param statements in order of preference: the first of a side is the one to show
 */
export function mattersAmong(
  statements: readonly Statement[],
  concerns: (statement: Statement, claim: Claim) => boolean = () => true,
): readonly Matter[] {
  const all = statements
    .flatMap((statement) => statement.claims.map((claim): Stated => ({ claim, statement })))
    .slice(0, MAX_CLAIMS);
  const taken = new Set<Stated>();
  return all.flatMap((one) => {
    if (taken.has(one) || !concerns(one.statement, one.claim)) return [];
    const others = all.filter((other) => !taken.has(other) && differs(one, other, all));
    if (others.length === 0) return [];
    const sides = sidesOf([one, ...others], all);
    for (const stated of sides.flat()) taken.add(stated);
    return sides.length < 2 ? [] : [{ kind: one.claim.kind, sides }];
  });
}

/** Whether two claims exclude one another, and neither sentence says what the other does as well. */
function differs(a: Stated, b: Stated, all: readonly Stated[]): boolean {
  if (relationOf(a, b) !== 'differ') return false;
  const agrees = (one: Stated, other: Stated) =>
    all.some(
      (also) => also !== other && also.statement === other.statement && relationOf(one, also) === 'agree',
    );
  return !agrees(a, b) && !agrees(b, a);
}

/** Claims that exclude one another, each with those that agree with it alone. */
function sidesOf(apart: readonly Stated[], all: readonly Stated[]): readonly Side[] {
  const heads: Stated[] = [];
  for (const stated of [...apart].sort(byExactness)) {
    if (heads.every((head) => differs(head, stated, all))) heads.push(stated);
  }
  const sides = heads.map((head) => [head]);
  for (const stated of all) {
    if (heads.includes(stated)) continue;
    const relations = heads.map((head) => relationOf(head, stated));
    const at = relations.indexOf('agree');
    // "More than a hundred" may agree with two sides that exclude one another: it is on neither.
    if (at >= 0 && relations.every((relation, other) => other === at || relation === 'differ'))
      sides[at]?.push(stated);
  }
  return sides.sort((a, b) => b.length - a.length);
}

const byExactness = (a: Stated, b: Stated) => width(a) - width(b);
const width = ({ claim: { value } }: Stated) => value.most - value.least;
