import type { Comparison } from '../../src/retrieval/explore/compare.js';
import { aCitation } from './fakes.js';

export function aComparison(given: Partial<Comparison> = {}): Comparison {
  return {
    comparing: { text: 'When did the bridge open?', outlets: [], languages: [] },
    languages: ['en'],
    understood: [],
    voices: [{ publisher: 'Harbour House', citation: aCitation(), editions: [] }],
    silent: ['Island Post'],
    nearest: [],
    ...given,
  };
}
