import { isKnownOutlet } from '../outlet-source.js';
import type { Detector } from './problem.js';

/** No outlet, or one that neither the sources nor the project know, perhaps by another spelling. Sources that list none know all. */
export const outletProblem: Detector = ({ outlet }, { sources }) => {
  const listsNone = Object.keys(sources.outlets).length === 0;
  const isKnown = outlet !== undefined && (listsNone || isKnownOutlet(sources, outlet));
  return isKnown ? undefined : { detail: outlet, fix: 'outlet' };
};
