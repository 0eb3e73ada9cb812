import type { Value } from '../../src/claims/claim.js';
import type { Difference, DifferenceSide } from '../../src/retrieval/differences/differences.js';
import { aCitation } from './fakes.js';

export const aValue = (said: number, exactness: Value['exactness'] = 'exact'): Value => ({
  said,
  exactness,
  least: said,
  most: exactness === 'range' ? said * 2 : said,
});

export function aSide(given: Partial<DifferenceSide> = {}): DifferenceSide {
  return {
    value: aValue(12),
    scope: undefined,
    unit: 'count',
    written: '12 ferries',
    reports: 1,
    origins: 1,
    citations: [aCitation()],
    ...given,
  };
}

export function aDifference(given: Partial<Difference> = {}): Difference {
  return { kind: 'figure', sides: [aSide(), aSide({ value: aValue(9), written: 'nine ferries' })], ...given };
}
