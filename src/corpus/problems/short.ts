import type { Detector } from './problem.js';

/** About two sentences; a Chinese character counts as three letters. */
const MIN_LETTERS = 120;

/** So little text that it is a teaser, a caption, or what was left of a page that was not saved whole. */
export const shortProblem: Detector = ({ text }) => {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const han = text.match(/\p{sc=Han}/gu)?.length ?? 0;
  return letters + 2 * han < MIN_LETTERS ? { detail: text, fix: 'hide' } : undefined;
};
