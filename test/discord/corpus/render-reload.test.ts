import { describe, expect, it } from 'vitest';
import { renderPlan } from '../../../src/discord/corpus/render-plan.js';
import { renderApplied, renderFailed, renderRefused } from '../../../src/discord/corpus/render-reload.js';
import { renderStatus } from '../../../src/discord/corpus/render-status.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { WORDS } from '../../../src/discord/words.js';
import type { Plan } from '../../../src/retrieval/library/plan.js';
import { textDisplays } from '../../support/discord-markup.js';
import { aSource, COVERAGE } from '../../support/fakes.js';

const HOSTILE = '@everyone <@&1> [x](https://evil.example) `*_~|# '.repeat(40);
const planned: Plan['added'] = Array.from({ length: 5000 }, (_, at) => ({
  // An id is twelve digits.
  id: `${at}` as Plan['added'][0]['id'],
  ...{ file: HOSTILE, title: HOSTILE },
}));
const rejected = Array.from({ length: 50 }, (_, at) => ({
  ...{ file: HOSTILE, line: at, reason: HOSTILE, remedy: HOSTILE, isNew: at === 49 },
}));
const plan: Plan = {
  id: '0123456789ab',
  before: { articles: 5000, rejected: 0 },
  after: { articles: 10_000, rejected: 50 },
  ...{ added: planned, changed: planned, removed: planned, rejected },
  ...{ isGlossaryChanged: true, isEmpty: false, removesMany: true },
};
const failures = Array.from({ length: 20 }, () => ({
  ...{ question: HOSTILE, article: HOSTILE, text: HOSTILE, quoted: [HOSTILE, HOSTILE, HOSTILE, HOSTILE] },
}));
const outlets = Array.from({ length: 40 }, (_, articles) => ({ outlet: HOSTILE, articles }));
const loaded = {
  ...{ id: '01234567', at: new Date(0), by: '123456789012345678' },
  report: { coverage: { ...COVERAGE, outlets }, rejected, tookMs: 1234 },
};
const status = {
  months: Array.from({ length: 60 }, (_, at) => ({ month: `20${10 + (at % 20)}-03`, articles: at })),
  ...{ undated: 5, withoutOutlet: 5, newest: aSource({ title: HOSTILE, outlet: HOSTILE }), memoryBytes: 1e9 },
};
const ids = { sign: (...parts: readonly (string | number)[]) => parts.join(':'), read: () => undefined };
const applied = {
  ...{ state: 'applied' as const, plan, former: loaded, loaded, failures },
  restorableUntil: new Date(0),
};

describe.each(Object.entries(WORDS))('what is said of reloads in %s', (_, words) => {
  it('is within every limit of Discord, and mentions nobody, whatever files are called', () => {
    for (const shown of [
      renderPlan(plan, { ids, words, isDangerous: true, isNewer: true }),
      renderApplied(applied, { ids, words }),
      renderApplied({ ...applied, failures: [] }, { ids, words }),
      renderRefused({ state: 'refused', plan, failures }, { ids, words }),
      renderFailed(HOSTILE, words),
      renderStatus(loaded, status, words),
    ]) {
      expect(checkMessage(shown)).toEqual([]);
      expect(textDisplays(shown.components).join('\n').replaceAll('<@123456789012345678>', '')).not.toMatch(
        /(?<!\\)(?:@everyone|<@|\[x\]\()/,
      );
    }
  });

  it('tells of what is newly rejected first', () => {
    const text = textDisplays(
      renderPlan({ ...plan, added: [], changed: [], removed: [] }, { ids, words, isDangerous: false }),
    );
    expect(text.join('\n').indexOf(words.reload.line(49))).toBeGreaterThan(0);
  });
});
