import type { Detector } from './problem.js';

/** No link to the original: readers are shown a search for it instead. */
export const linkProblem: Detector = ({ link }) =>
  link?.kind === 'source' ? undefined : { detail: undefined, fix: 'link' };
