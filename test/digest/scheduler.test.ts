import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spreadMs } from '../../src/digest/timing.js';
import { aPlan, digestWorld } from './support/digest-world.js';

let world: Awaited<ReturnType<typeof digestWorld>>;

beforeEach(async () => {
  world = await digestWorld();
  await world.stores.digests.put(aPlan());
  await world.arrive(3);
});
afterEach(() => world.close());

const told = () => world.channel.map(({ ids, isLate }) => `${ids.join(' ')}${isLate ? ' late' : ''}`);

describe('a digest', () => {
  it('tells each day what arrived since the one before, once', async () => {
    await world.scheduler().start(world.press);
    await world.to('2025-03-01T08:01:00Z');
    await world.arrive(2);
    await world.to('2025-03-02T08:01:00Z');
    await world.to('2025-03-03T08:01:00Z');
    expect(told()).toEqual(['a1 a2 a3', 'a4 a5']);
    expect(await world.runs()).toEqual([
      '03-01T08:00 sent',
      '03-02T08:00 sent',
      '03-03T08:00 skipped nothing-new',
    ]);
  });

  it('goes out within its minute, always in the same second of it', async () => {
    await world.scheduler().start(world.press);
    await world.to('2025-03-01T09:00:00Z');
    const [sent] = world.channel;
    expect(sent?.at).toEqual(new Date(Date.parse('2025-03-01T08:00:00Z') + spreadMs('plan0001')));
  });

  it('does not go out while it is paused, and afterwards not for what was due meanwhile', async () => {
    const scheduler = world.scheduler();
    await world.stores.digests.put(aPlan({ paused: 'by-hand' }));
    await scheduler.start(world.press);
    await world.to('2025-03-01T09:00:00Z');
    await world.stores.digests.put(aPlan({ since: world.clock.now() }));
    await scheduler.look();
    await world.to('2025-03-02T07:00:00Z');
    expect(told()).toEqual([]);
    await world.to('2025-03-02T09:00:00Z');
    expect(told()).toEqual(['a1 a2 a3']);
  });

  it('goes out now if somebody wants it, and tells the rest at its time', async () => {
    const scheduler = world.scheduler();
    await scheduler.start(world.press);
    await scheduler.runNow(aPlan());
    await world.arrive(1);
    await world.to('2025-03-01T09:00:00Z');
    expect(told()).toEqual(['a1 a2 a3', 'a4']);
  });

  it('stops when its server has removed the bot', async () => {
    await world.stores.guilds.left('100');
    await world.scheduler().start(world.press);
    await world.to('2025-03-03T09:00:00Z');
    expect(told()).toEqual([]);
  });
});

describe('what was missed', () => {
  it('is caught up once within the window, and says that it is late', async () => {
    await world.to('2025-03-01T13:00:00Z');
    await world.scheduler().start(world.press);
    await world.scheduler('another').start(world.press);
    expect(told()).toEqual(['a1 a2 a3 late']);
  });

  it('is skipped after the window, and told with the next digest', async () => {
    await world.to('2025-03-03T15:00:00Z');
    await world.scheduler().start(world.press);
    await world.to('2025-03-04T09:00:00Z');
    expect(told()).toEqual(['a1 a2 a3']);
    expect(await world.runs()).toEqual([
      '03-01T08:00 skipped missed',
      '03-02T08:00 skipped missed',
      '03-03T08:00 skipped missed',
      '03-04T08:00 sent',
    ]);
  });

  it('several times within a long window is one digest', async () => {
    await world.close();
    world = await digestWorld({ catchUpHours: 72 });
    await world.stores.digests.put(aPlan());
    await world.arrive(1);
    await world.to('2025-03-03T09:00:00Z');
    await world.scheduler().start(world.press);
    expect(told()).toEqual(['a1 late']);
    expect(await world.runs()).toEqual([
      '03-01T08:00 skipped superseded',
      '03-02T08:00 skipped superseded',
      '03-03T08:00 sent',
    ]);
  });
});

describe('a message of which nobody knows whether it arrived', () => {
  it('is found in the channel, and not sent again', async () => {
    world.faults.post.push(() => 'lost');
    await world.scheduler().start(world.press);
    await world.to('2025-03-01T09:00:00Z');
    expect(told()).toEqual(['a1 a2 a3']);
    expect(await world.runs()).toEqual(['03-01T08:00 sent']);
  });

  it('is found though Discord has refused it: the client may have tried before', async () => {
    world.faults.post.push(() => 'hidden');
    await world.scheduler().start(world.press);
    await world.to('2025-03-01T09:00:00Z');
    expect(told()).toEqual(['a1 a2 a3']);
    expect(await world.runs()).toEqual(['03-01T08:00 sent']);
  });

  it('is sent again with the same articles if it is not there', async () => {
    world.faults.post.push(() => ({ kind: 'unknown', reason: '500' }));
    await world.scheduler().start(world.press);
    await world.to('2025-03-01T08:01:00Z');
    await world.arrive(2);
    await world.to('2025-03-01T09:00:00Z');
    expect(told()).toEqual(['a1 a2 a3']);
  });

  it('is not sent again while nobody can look, and in the end given up; the next tells its stories', async () => {
    world.faults.post.push(() => ({ kind: 'unknown', reason: '500' }));
    world.faults.find.push(
      ...Array.from({ length: 20 }, () => ({ kind: 'unknown' as const, reason: '50001' })),
    );
    const scheduler = world.scheduler();
    await scheduler.start(world.press);
    await world.to('2025-03-01T08:01:00Z');
    await scheduler.stop();
    // By the first look, Discord has forgotten the nonce.
    await world.to('2025-03-01T08:10:00Z');
    await world.scheduler('two').start(world.press);
    await world.to('2025-03-01T20:00:00Z');
    expect(told()).toEqual([]);
    expect(await world.runs()).toEqual(['03-01T08:00 failed 50001']);
    await world.arrive(1);
    await world.to('2025-03-02T09:00:00Z');
    expect(told()).toEqual(['a1 a2 a3 a4']);
  });

  it('of a process that was killed is looked for by the next one, when the first is certainly gone', async () => {
    const [run] = [
      { planId: 'plan0001', at: new Date('2025-03-01T08:00:00Z'), guildId: '100', byHand: false },
    ];
    await world.to('2025-03-01T08:00:00Z');
    await world.stores.ledger.enter(run);
    const now = world.clock.now();
    const claimed = await world.stores.ledger.claim(run, { now, staleBefore: now, upTo: 3, by: 'killed' });
    if (claimed === undefined) throw new Error('nothing was claimed');
    await world.stores.ledger.trying(claimed, now);
    await world.press.post(
      { plan: aPlan(), run: claimed },
      { planId: 'plan0001', ids: ['a1'], isLate: false },
    );
    await world.scheduler().start(world.press);
    await world.to('2025-03-01T08:01:55Z');
    expect(await world.runs()).toEqual(['03-01T08:00 sending']);
    await world.to('2025-03-01T08:03:00Z');
    expect(await world.runs()).toEqual(['03-01T08:00 sent']);
    expect(world.channel).toHaveLength(1);
  });
});

describe('a channel that refuses', () => {
  const refuse = () => ({ kind: 'refused', reason: '50001' }) as const;

  it('three times pauses the digest, and its server is told once', async () => {
    world.faults.post.push(refuse, refuse, refuse, refuse);
    await world.scheduler().start(world.press);
    await world.to('2025-03-05T00:00:00Z');
    expect(world.paused).toEqual(['plan0001']);
    expect(world.stores.digests.get('plan0001')).toMatchObject({ paused: 'refused', refusals: 3 });
    expect(world.faults.post).toHaveLength(1);
    expect(await world.runs()).toEqual(['03-01T08:00 failed 50001']);
  });

  it('and then takes it again is as if nothing had been', async () => {
    world.faults.post.push(refuse, refuse);
    await world.scheduler().start(world.press);
    await world.to('2025-03-01T09:00:00Z');
    expect(told()).toEqual(['a1 a2 a3 late']);
    expect(world.stores.digests.get('plan0001')).toMatchObject({ paused: undefined, refusals: 0 });
  });
});

it('gives up on what is busy for hours, and on what Discord will never take', async () => {
  world.faults.post.push(
    ...Array.from({ length: 20 }, () => () => ({ kind: 'busy' as const, reason: '429' })),
  );
  await world.scheduler().start(world.press);
  await world.to('2025-03-01T23:00:00Z');
  expect(world.faults.post).toHaveLength(13);
  expect(await world.runs()).toEqual(['03-01T08:00 failed 429']);
  world.faults.post.splice(0, 20, () => ({ kind: 'rejected', reason: '50035' }));
  await world.to('2025-03-02T23:00:00Z');
  expect(await world.runs()).toEqual(['03-01T08:00 failed 429', '03-02T08:00 failed 50035']);
});

it('sends nothing for a while when Discord does not know the token, pauses nothing, and goes on when it does', async () => {
  world.faults.post.push(() => ({ kind: 'unauthorized' }));
  await world.scheduler().start(world.press);
  await world.to('2025-03-01T08:05:00Z');
  expect(told()).toEqual([]);
  expect(world.stores.digests.get('plan0001')).toMatchObject({ paused: undefined, refusals: 0 });
  await world.to('2025-03-01T08:07:00Z');
  expect(told()).toEqual(['a1 a2 a3']);
});

it('two processes at once send each digest once', async () => {
  for (let n = 2; n <= 30; n += 1) await world.stores.digests.put(aPlan({ id: `plan${n}` }));
  await world.scheduler('one').start(world.press);
  await world.scheduler('two').start(world.press);
  await world.to('2025-03-01T07:59:00Z');
  await world.to('2025-03-01T09:00:00Z');
  expect(world.channel).toHaveLength(30);
  expect(new Set(world.channel.map(({ planId }) => planId)).size).toBe(30);
});

it('spreads digests of one time over the minute', () => {
  const seconds = Array.from({ length: 1000 }, (_, n) => Math.floor(spreadMs(`p${n}`) / 1000));
  const perSecond = Array.from({ length: 50 }, (_, second) => seconds.filter((it) => it === second).length);
  expect(Math.max(...seconds)).toBeLessThan(50);
  expect(Math.max(...perSecond)).toBeLessThan(45);
});
