import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedBot, startBot } from '../../src/bot.js';
import { type MovableClock, movableClock } from '../../src/clock/movable-clock.js';
import { runsBetween } from '../../src/digest/schedule.js';
import { digestIds } from '../../src/discord/digest/digest-ids.js';
import { signedIds } from '../../src/discord/message/signed-ids.js';
import { createLog } from '../../src/log.js';
import { type Playground, startPlayground } from '../../src/playground/playground.js';
import type { DigestPlan } from '../../src/state/digest-store.js';
import { type OpenStores, openStoresInMemory } from '../../src/state/open-stores.js';
import { aPlan } from '../digest/support/digest-world.js';
import { buttons } from '../support/discord-markup.js';
import { aContext } from '../support/fakes.js';
import { type Life, mortalStores } from './support/mortal-stores.js';
import { postingFaults } from './support/posting-faults.js';
import { randomFrom } from './support/random.js';
import { storyOfEach } from './support/story-of-each.js';

const HOUR_MS = 60 * 60 * 1000;
const CATCH_UP_HOURS = 6;
const CHANNELS = 200;
const ZONES = [
  'Europe/Kyiv',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Shanghai',
  'Asia/Riyadh',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'UTC',
];
/** At 03:30 and 02:15, clocks are moved somewhere. */
const TIMES = ['08:00', '08:00', '08:00', '03:30', '02:15', '19:45'];
/**
 * 32 days in two spans around the nights in which clocks are moved: Kyiv, London and Lord Howe in spring 2025, Lord Howe,
 * Cairo, Kyiv, London, New York and Los Angeles in autumn.
 */
const SPANS = [
  ['2025-03-27T00:00:00Z', '2025-04-08T00:00:00Z'],
  ['2025-10-15T00:00:00Z', '2025-11-04T00:00:00Z'],
] as const;
const SEED = 20;

const log = createLog({ level: 'silent' });
const random = randomFrom(SEED);
const faults = postingFaults(random);

let clock: MovableClock;
let playground: Playground;
let state: OpenStores;
let plans: readonly DigestPlan[];
let bot: StartedBot;
let life: Life;
/** When the last bot that was killed was. */
let diedAt = new Date(0);
let lastArrival = 0;
/** From when to when no bot ran. */
const downtimes: (readonly [Date, Date])[] = [];
const count = { kills: 0, faults: 0, restarts: 0, articles: 0 };

beforeAll(async () => {
  clock = movableClock({ start: new Date(SPANS[0][0]), stands: true });
  playground = await startPlayground({ port: 0, clock: () => clock.now().getTime() });
  // Those who are killed here leave a database that goes on; what a real kill leaves is tested with a file.
  state = await openStoresInMemory(() => clock.now());
  plans = Array.from({ length: CHANNELS }, (_, n) => {
    const guild = n % 2 ? playground.annex : playground.guild;
    const channelId = playground.addChannel(guild, `news-${n}`);
    const [timezone = 'UTC', time = '08:00'] = [ZONES[n % ZONES.length], TIMES[n % TIMES.length]];
    return aPlan({ id: `plan${n}`, guildId: guild.id, channelId, timezone, time, since: clock.now() });
  });
  for (const plan of plans) await state.stores.digests.put(plan);
}, 60_000);

afterAll(async () => {
  await bot?.stop();
  await playground?.close();
  await state?.close();
});

async function start(): Promise<void> {
  life = {
    isOver: false,
    dies() {
      const isDead = random.isOneOf(4000);
      if (isDead) diedAt = clock.now();
      return isDead;
    },
  };
  bot = await startBot({
    context: aContext({ digest: storyOfEach, stores: mortalStores(state.stores, life), log }),
    token: playground.token,
    apiUrl: playground.apiUrl,
    // The playground limits no rate.
    requestsPerSecond: 1_000_000,
    clock,
    digestCatchUpHours: CATCH_UP_HOURS,
  });
  await bot.digestsStarted;
  count.restarts += 1;
}

async function isDown(forMs: number): Promise<void> {
  const from = life.isOver ? diedAt : clock.now();
  await bot.stop();
  await clock.advanceTo(new Date(clock.now().getTime() + forMs));
  downtimes.push([from, clock.now()]);
  await start();
}

/** A quarter of an hour in which anything may happen. */
async function pass(): Promise<void> {
  if (random.isOneOf(3)) {
    const [fault, times] = faults.next(clock.now());
    playground.faults.onRequest('POST /channels/:channel/messages', fault, times);
    count.faults += 1;
  }
  await clock.advanceTo(new Date(clock.now().getTime() + HOUR_MS / 4));
  if (life.isOver) {
    count.kills += 1;
    // Mostly it is started again soon; sometimes only after hours.
    await isDown(random.isOneOf(4) ? random.next() * 12 * HOUR_MS : random.next() * 5 * 60 * 1000);
  } else if (random.isOneOf(400)) {
    await isDown(random.next() * HOUR_MS);
  }
}

/** An article arrives every four hours, so that there is something new for each digest. */
async function arrive(): Promise<void> {
  const due = Math.floor(clock.now().getTime() / (4 * HOUR_MS));
  if (due === lastArrival) return;
  lastArrival = due;
  count.articles += 1;
  await state.stores.arrivals.record([{ id: `article-${count.articles}.`, fingerprint: '1' }]);
}

/** What a bot that starts then can still catch up. */
function earliest(from: string): Date {
  return new Date(Date.parse(from) - CATCH_UP_HOURS * HOUR_MS);
}

/** For how long a bot ran, of the time after a moment. */
function upMs(after: Date, forMs: number): number {
  const [start, end] = [after.getTime(), after.getTime() + forMs];
  const overlaps = downtimes.map(([off, on]) => Math.min(end, on.getTime()) - Math.max(start, off.getTime()));
  return forMs - overlaps.reduce((sum, overlap) => sum + Math.max(0, overlap), 0);
}

/** What the ledger says of a run: for whoever must find out why it was lost. */
async function fateOf({ id }: DigestPlan, at: Date): Promise<string> {
  const runs = await state.stores.ledger.latest(id, 1000);
  const run = runs.find((each) => each.at.getTime() === at.getTime());
  return `${id} ${at.toISOString()}: ${run?.state} ${run?.reason} after ${run?.attempts}`;
}

interface Sent {
  readonly planId: string;
  readonly at: string;
  readonly articles: readonly string[];
}

/** Every digest in a channel, by what its buttons say of it. */
function sentTo({ channelId }: DigestPlan, ids: ReturnType<typeof digestIds>): readonly Sent[] {
  return playground.messages(channelId, 'owner').flatMap((message) => {
    const actions = buttons(message.components).map(({ custom_id = '' }) => ids.action(custom_id));
    const about = actions.find((action) => action?.kind === 'about');
    if (about?.kind !== 'about') return [];
    const articles = [...message.text.matchAll(/article-\d+/g)].map(([id]) => id);
    return [{ planId: about.run.planId, at: about.run.at.toISOString(), articles }];
  });
}

describe('a month of daily digests for 200 channels in 10 zones, over both changes of the clocks', () => {
  it('with kills, restarts and network faults at random sends every digest once', async () => {
    const startMs = performance.now();
    await start();
    for (const [from, to] of SPANS) {
      if (clock.now() < new Date(from)) {
        await bot.stop();
        const off = clock.now();
        await clock.advanceTo(new Date(from));
        downtimes.push([off, clock.now()]);
        await start();
      }
      while (clock.now() < new Date(to)) {
        await arrive();
        await pass();
      }
    }
    // What is under way comes to an end.
    life.dies = () => false;
    playground.faults.clear();
    if (life.isOver) await isDown(0);
    await clock.advanceTo(new Date(clock.now().getTime() + 2 * HOUR_MS));
    const upTo = new Date(clock.now().getTime() - HOUR_MS / 2);

    const ids = digestIds(signedIds(`ids of digest\n${playground.token}`, 'digest'));
    const lost: string[] = [];
    const figures = { due: 0, sent: 0, twice: 0, missedInDowntime: 0, lost: 0, toldTwice: 0 };
    for (const plan of plans) {
      const all = runsBetween(plan, { after: plan.since, upTo, max: 10_000 });
      const due = all.filter((at) => SPANS.some(([from, to]) => at >= earliest(from) && at <= new Date(to)));
      const sent = sentTo(plan, ids).filter(({ at }) => new Date(at) <= upTo);
      const times = new Map<string, number>();
      for (const { at } of sent) times.set(at, (times.get(at) ?? 0) + 1);
      figures.due += due.length;
      figures.sent += due.filter((at) => times.has(at.toISOString())).length;
      figures.twice += sent.length - times.size;
      for (const at of due) {
        if (times.has(at.toISOString())) continue;
        // Nobody could have sent it, but for moments in which others were waited for.
        const wasDown = upMs(at, CATCH_UP_HOURS * HOUR_MS) < HOUR_MS / 3;
        figures[wasDown ? 'missedInDowntime' : 'lost'] += 1;
        if (!wasDown) lost.push(await fateOf(plan, at));
      }
      const known = new Set(all.map((at) => at.toISOString()));
      expect(sent.filter(({ planId, at }) => planId !== plan.id || !known.has(at))).toEqual([]);
      // A channel is told of each article once, unless a page of its digest holds it.
      const told = sent.flatMap(({ articles }) => articles);
      figures.toldTwice += told.length - new Set(told).size;
    }
    const seconds = Math.round((performance.now() - startMs) / 100) / 10;
    console.log(`seed ${SEED}, ${seconds} s:`, { ...figures, ...count });
    expect(lost.slice(0, 5)).toEqual([]);
    expect(figures).toMatchObject({ twice: 0, lost: 0, toldTwice: 0 });
    expect(figures.sent + figures.missedInDowntime).toBe(figures.due);
    expect(state.stores.digests.all().filter(({ paused }) => paused !== undefined)).toEqual([]);
    expect(count.kills).toBeGreaterThan(10);
  }, 600_000);
});
