import type { Fix, ProblemKind } from '../../retrieval/library/problems-page.js';
import { WORDS } from '../words.js';

// What custom ids name. They are signed, but may be of an older version.

const { kinds, fixes } = WORDS.en.problems;

export function isProblemKind(name: string | undefined): name is ProblemKind {
  return name !== undefined && Object.hasOwn(kinds, name);
}

export function isFix(name: string): name is Fix {
  return Object.hasOwn(fixes, name);
}
