import type { Detector } from './problem.js';

/**
 * No date, or one that counts from a day that nobody has noted ("6 days ago"). The latter is mended by noting once when the page
 * was saved, for all its articles.
 */
export const dateProblem: Detector = ({ date: { iso, known, written } }) => {
  if (iso !== undefined) return undefined;
  return { detail: written, fix: known === 'relative' ? 'captured' : 'date' };
};
