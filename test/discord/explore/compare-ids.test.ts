import { describe, expect, it } from 'vitest';
import { comparisonIds, MAX_OUTLETS, outletMark } from '../../../src/discord/explore/compare-ids.js';
import { signedIds } from '../../../src/discord/message/signed-ids.js';
import { LANGUAGES, type Language } from '../../../src/language/languages.js';

const ids = comparisonIds(signedIds('a secret of tests', 'compare'));
// The table's keys are all the languages that there are.
const ALL_LANGUAGES = Object.keys(LANGUAGES) as Language[];

describe('the ids of a comparison', () => {
  it('hold what it was narrowed to, within a hundred characters however much that is', () => {
    const outlets = Array.from({ length: MAX_OUTLETS }, (_, at) => `Outlet ${at}`);
    const comparing = { text: 'bridge', outlets, languages: ALL_LANGUAGES };
    for (const [kind, page] of [
      ['differ', 0],
      ['sides', 12],
      ['page', 12],
    ] as const) {
      const id = ids.of(comparing, kind, page);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(ids.page(id)).toMatchObject({
        ...{ kind, page, languages: ALL_LANGUAGES, from: undefined, to: undefined },
        outletMarks: outlets.map(outletMark),
      });
    }
  });

  it('hold the days of the answer that is compared', () => {
    const days = { from: '2021-03-01', to: '2021-03-31' };
    const id = ids.of({ text: 'bridge', outlets: [], languages: ['zh'], ...days }, 'page', 12);
    expect(id.length).toBeLessThanOrEqual(100);
    expect(ids.page(id)).toMatchObject({ ...days, languages: ['zh'], outletMarks: [] });
  });

  it('cannot be made up', () => {
    expect(ids.page('v1:compare:sides:0:abcdefgh:::::abcdefgh')).toBeUndefined();
  });
});
