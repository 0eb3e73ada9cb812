import type { Findings } from './find.js';
import { type Relevance, WEIGHTS } from './relevance.js';

/** The passages that answer a question, best first. Empty when none does: then nothing may be quoted. */
export function answers({ found }: Findings): readonly Relevance[] {
  if (!found.some(({ coverage }) => coverage >= WEIGHTS.min)) return [];
  return found.filter(({ coverage }) => coverage >= WEIGHTS.beside);
}
