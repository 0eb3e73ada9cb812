import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startBot } from '../../src/bot.js';
import { movableClock } from '../../src/clock/movable-clock.js';
import { createLog } from '../../src/log.js';
import { type Playground, startPlayground } from '../../src/playground/playground.js';
import { type OpenStores, openStores } from '../../src/state/open-stores.js';
import { aPlan } from '../digest/support/digest-world.js';
import { aContext } from '../support/fakes.js';
import { storyOfEach } from './support/story-of-each.js';

const DUE = '2025-03-01T08:00:55Z';
/** By then Discord has forgotten the nonce of the first attempt. */
const LATER = '2025-03-01T08:20:00Z';
const log = createLog({ level: 'silent' });

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function opened(stateDir: string, now: string): Promise<OpenStores> {
  const clock = () => new Date(now);
  return openStores({ stateDir, clock, log });
}

/** Starts the bot in a process of its own, which is killed at that step. @returns by which signal it ended */
function killed(playground: Playground, stateDir: string, step: string): Promise<string | null> {
  const { apiUrl, token } = playground;
  const args = [apiUrl, token, stateDir, DUE, ...step.split(' ')];
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/e2e/support/send-and-die.ts', ...args]);
  return new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)));
}

it.each(['after enter', 'after claim', 'after trying', 'before sent', 'after sent'])(
  'killed %s, the bot sends the digest once, and the next one its own articles alone',
  async (step) => {
    const stateDir = mkdtempSync(join(tmpdir(), 'killed-'));
    closing.push(() => rmSync(stateDir, { recursive: true, force: true }));
    let now = DUE;
    const playground = await startPlayground({ port: 0, clock: () => Date.parse(now) });
    closing.push(() => playground.close());
    const channelId = playground.addChannel(playground.guild, 'news');
    const before = await opened(stateDir, DUE);
    const since = new Date('2025-03-01T00:00:00Z');
    await before.stores.digests.put(aPlan({ guildId: playground.guild.id, channelId, since }));
    await before.stores.arrivals.record([{ id: 'first.', fingerprint: '1' }]);
    await before.close();

    expect(await killed(playground, stateDir, step)).toBe('SIGKILL');

    now = LATER;
    const clock = movableClock({ start: new Date(LATER), stands: true });
    const { stores, close } = await opened(stateDir, LATER);
    const context = aContext({ digest: storyOfEach, stores, log });
    const bot = await startBot({ context, token: playground.token, apiUrl: playground.apiUrl, clock });
    closing.push(close, () => bot.stop());
    await bot.digestsStarted;
    const sent = () =>
      playground.messages(channelId, 'owner').map(({ text }) => /\w+(?=\\?\.\*\*)/.exec(text)?.[0]);
    expect(sent()).toEqual(['first']);
    await stores.arrivals.record([{ id: 'second.', fingerprint: '1' }]);
    now = '2025-03-02T08:01:00Z';
    await clock.advanceTo(new Date(now));
    expect(sent()).toEqual(['first', 'second']);
    expect((await stores.ledger.latest('plan0001', 9)).map(({ state }) => state)).toEqual(['sent', 'sent']);
  },
  60_000,
);
