import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../src/log.js';
import { type OpenStores, openStores } from '../../src/state/open-stores.js';

const GUILD = { guildId: '100' };
const CHANNEL = { guildId: '100', channelId: '7' };

let stateDir: string;
let state: OpenStores;

const open = () =>
  openStores({
    stateDir,
    clock: () => new Date('2024-01-02T03:04:05Z'),
    log: createLog({ level: 'silent' }),
  });

beforeEach(async () => {
  stateDir = mkdtempSync(join(tmpdir(), 'state-'));
  state = await open();
});
afterEach(async () => {
  await state.close();
  rmSync(stateDir, { recursive: true, force: true });
});

describe('the settings', () => {
  it('are those of the channel, else of the server, else none', async () => {
    const { settings } = state.stores;
    expect(settings.of(CHANNEL, 'private')).toBeUndefined();
    await settings.set(GUILD, 'private', true);
    expect(settings.of(CHANNEL, 'private')).toBe(true);
    await settings.set(CHANNEL, 'private', false);
    expect(settings.of(CHANNEL, 'private')).toBe(false);
    expect(settings.of({ guildId: '100', channelId: '8' }, 'private')).toBe(true);
    expect(settings.of({ guildId: '200' }, 'private')).toBeUndefined();
  });

  it('are still there after a restart', async () => {
    await state.stores.settings.set(GUILD, 'language', 'ar');
    await state.close();
    state = await open();
    expect(state.stores.settings.of(GUILD, 'language')).toBe('ar');
  });

  it('can be left open again', async () => {
    const { settings } = state.stores;
    await settings.set(GUILD, 'language', 'ar');
    await settings.set(GUILD, 'language', undefined);
    expect(settings.of(GUILD, 'language')).toBeUndefined();
    await state.close();
    state = await open();
    expect(state.stores.settings.of(GUILD, 'language')).toBeUndefined();
  });
});
