import {
  renderAbout,
  renderArranged,
  renderDigests,
  renderStatus,
} from '../../src/discord/digest/render-arranged.js';
import { NEEDED_PERMISSIONS } from '../../src/discord/words/arranging-en.js';
import type { Words } from '../../src/discord/words.js';
import type { DigestRun } from '../../src/state/digest-run.js';
import { PAUSES, WHEN_NOTHING } from '../../src/state/digest-store.js';
import { aPlan } from '../digest/support/digest-world.js';
import { textDisplays } from './discord-markup.js';

const AT = new Date('2025-03-01T08:00:00Z');

/** All that is said about arranging digests, each text with what goes into it; no letters but the catalogue's own. */
export function everyArrangingWord(words: Words): readonly string[] {
  const { arranging: said } = words;
  const plans = [
    aPlan({ timezone: '1' }),
    aPlan({ timezone: '1', style: 'plain', roleId: '2', days: [1, 2, 3, 4, 5], topics: ['3'] }),
    ...WHEN_NOTHING.map((whenNothing) => aPlan({ timezone: '1', whenNothing, days: [6, 7] })),
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => aPlan({ timezone: '1', days: [day] })),
    ...PAUSES.map((paused) => aPlan({ timezone: '1', paused })),
  ];
  const [plan = aPlan()] = plans;
  return [
    ...[said.arranged, said.changed, said.paused, said.resumed, said.removed].flatMap((header) =>
      shown(renderArranged(header, { plan, next: AT }, words)),
    ),
    ...shown(renderAbout({ plan, next: AT }, words)),
    ...plans.flatMap((each) =>
      shown(renderDigests([{ plan: each, next: undefined }], { command: '/1', words })),
    ),
    ...shown(renderDigests([], { command: '/1', words })),
    ...shown(renderStatus([{ plan, next: AT, runs: [] }], { command: '/1', words })),
    ...shown(renderStatus([{ plan, next: AT, runs: runs() }], { command: '/1', words })),
    said.sentNow('1'),
    said.nothingNow,
    said.notSentNow('1'),
    said.previewHeader('1'),
    said.previewNothing,
    said.about,
    said.gone,
    said.missing('1', '2'),
    ...NEEDED_PERMISSIONS.map((name) => said.permission[name]),
    said.badTime('1'),
    said.badZone('1'),
    said.badDays('1'),
    said.unknownDigest,
    said.tooMany(25),
    said.everyoneRole,
    said.all,
    said.notice('1', '/2'),
  ];
}

function runs(): readonly DigestRun[] {
  const ends: readonly Pick<DigestRun, 'state' | 'reason'>[] = [
    { state: 'sent', reason: undefined },
    { state: 'due', reason: undefined },
    ...['nothing-new', 'missed', 'superseded', 'paused'].map((reason) => ({
      state: 'skipped' as const,
      reason,
    })),
    { state: 'failed', reason: '50001' },
    { state: 'failed', reason: '500' },
  ];
  return ends.map((end) => ({
    planId: 'plan0001',
    guildId: '1',
    at: AT,
    byHand: end.state === 'due',
    attempts: 1,
    claimedAt: undefined,
    triedAt: undefined,
    range: undefined,
    messageId: '1',
    endedAt: undefined,
    ...end,
  }));
}

function shown(payload: unknown): string[] {
  return textDisplays(payload).map((text) => text.replace(/<t:\d+:\w>|https:\S+/g, ''));
}
