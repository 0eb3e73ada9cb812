import { renderNothingChanged, renderPlan } from '../../src/discord/corpus/render-plan.js';
import {
  renderApplied,
  renderFailed,
  renderProgress,
  renderRefused,
  renderRolledBack,
} from '../../src/discord/corpus/render-reload.js';
import { renderStatus } from '../../src/discord/corpus/render-status.js';
import type { Message } from '../../src/discord/message/message.js';
import type { Words } from '../../src/discord/words.js';
import type { Applied } from '../../src/retrieval/library/applied.js';
import type { Plan } from '../../src/retrieval/library/plan.js';
import { buttons, textDisplays } from './discord-markup.js';
import { aSource, COVERAGE } from './fakes.js';

/** Digits and signs only, so that all letters in what is said are the catalogue's own. */
const planned = (n: number): Plan['added'] =>
  // An id is twelve digits.
  Array.from({ length: n }, (_, at) => ({ id: `${at}` as Plan['added'][0]['id'], file: '1', title: '2' }));
const rejection = { file: '1', line: 2, reason: '3', remedy: '4' };
const PLAN: Plan = {
  id: '1',
  before: { articles: 1, rejected: 1 },
  after: { articles: 2, rejected: 2 },
  added: planned(9),
  changed: planned(2),
  removed: planned(5),
  rejected: [{ ...rejection, isNew: true }],
  isGlossaryChanged: true,
  isEmpty: false,
  removesMany: true,
};
const loadedBy = (by: string, count = 0) => ({
  id: '1',
  at: new Date(0),
  by,
  report: { coverage: COVERAGE, rejected: Array.from({ length: count }, () => rejection), tookMs: 1 },
});
const failures = [
  { question: '1', article: '2', text: '3', quoted: [] },
  { question: '1', article: '2', text: undefined, quoted: ['4'] },
];
const applied: Extract<Applied, { state: 'applied' }> = {
  ...{ state: 'applied', plan: PLAN, former: loadedBy('1'), loaded: loadedBy('2'), failures },
  restorableUntil: new Date(0),
};

/** Everything that is said of reloads, and of how the corpus stands. */
export function everyReloadWord(words: Words): readonly string[] {
  const ids = { sign: (...parts: readonly (string | number)[]) => parts.join(':'), read: () => undefined };
  const view = { ids, words };
  const status = {
    months: [{ month: '2021-03', articles: 1 }],
    ...{
      undated: 1,
      withoutOutlet: 1,
      newest: aSource({ outlet: '1', title: '2', link: undefined }),
      memoryBytes: 5e7,
    },
  };
  const coverage = { ...COVERAGE, outlets: [{ outlet: '1', articles: 2 }] };
  const of = (by: string, count = 0) => {
    const { report, ...loaded } = loadedBy(by, count);
    return renderStatus({ ...loaded, report: { ...report, coverage } }, status, words);
  };
  const messages: readonly Message[] = [
    renderPlan(PLAN, { ...view, isDangerous: true, isNewer: true }),
    renderNothingChanged(words),
    renderProgress(undefined, words),
    renderProgress({ phase: 'reading', done: 1, total: 2 }, words),
    renderProgress({ phase: 'indexing', done: 1, total: 2 }, words),
    renderApplied(applied, view),
    renderRefused({ state: 'refused', plan: PLAN, failures }, view),
    renderFailed('1', words),
    renderRolledBack(loadedBy('1'), loadedBy('2'), words),
    ...[of('start', 2), of('watch', 1), of('restart'), of('1')],
  ];
  return [
    words.reload.skip,
    words.reload.notKept,
    ...messages.flatMap(({ components }) => [
      ...textDisplays(components),
      ...buttons(components).map(({ label }) => label),
    ]),
  ].map((text) => text.replace(/<t:\d+:\w>/g, '1'));
}
