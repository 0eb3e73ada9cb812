import { type Fix, PROBLEM_KINDS, type Problem, type ProblemKind } from '../../corpus/problems/problem.js';

// What is shown of problems knows them from here.
export type { Fix, Problem, ProblemKind };

export interface ProblemsRequest {
  /** Only problems of this kind. */
  readonly kind: ProblemKind | undefined;
  /** Counted from 0. */
  readonly page: number;
  readonly pageSize: number;
}

export interface ProblemsPage {
  /** The page that is nearest to the one asked for. */
  readonly page: number;
  readonly problems: readonly Problem[];
  /** Of the kind asked for. */
  readonly total: number;
  /** How many problems there are of each kind, without kinds that have none. */
  readonly counts: readonly { readonly kind: ProblemKind; readonly count: number }[];
}

/** A page of what is wrong with articles. */
export function problemsPage(
  problems: readonly Problem[],
  { kind, page, pageSize }: ProblemsRequest,
): ProblemsPage {
  const wanted = kind === undefined ? problems : problems.filter((problem) => problem.kind === kind);
  const last = Math.max(0, Math.ceil(wanted.length / pageSize) - 1);
  const at = Math.max(0, Math.min(page, last));
  const counts = new Map<ProblemKind, number>();
  for (const problem of problems) counts.set(problem.kind, (counts.get(problem.kind) ?? 0) + 1);
  return {
    page: at,
    problems: wanted.slice(at * pageSize, (at + 1) * pageSize),
    total: wanted.length,
    counts: PROBLEM_KINDS.flatMap((each) => {
      const count = counts.get(each);
      return count === undefined ? [] : [{ kind: each, count }];
    }),
  };
}
