import type { Detector } from './problem.js';

/** It tells the same in nearly the same words as another article. */
export const duplicateProblem: Detector = (_, { original }) =>
  original === undefined ? undefined : { detail: `${original.title} (${original.file})`, fix: 'hide' };
