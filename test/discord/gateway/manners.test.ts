import { beforeEach, describe, expect, it } from 'vitest';
import { Manners, TooSoonError } from '../../../src/discord/gateway/manners.js';
import { WORDS } from '../../../src/discord/words.js';

let nowMs: number;
let manners: Manners;

beforeEach(() => {
  nowMs = 1_000_000;
  manners = new Manners({ clock: () => new Date(nowMs) });
});

const ask = (userId: string, guildId: string | null = null) =>
  manners.whileAsking({ userId, guildId }, WORDS.en, async () => 'answered').catch((error: unknown) => error);

describe('who asks too much', () => {
  it('is told when they may ask again, as Discord shows it, and is answered then', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => ask(`member ${n}`)));
    expect(new Set(answers)).toEqual(new Set(['answered']));
    for (let n = 0; n < 20; n++) expect(await ask('1')).toBe('answered');
    const refused = await ask('1');
    expect(refused).toBeInstanceOf(TooSoonError);
    expect(refused).toMatchObject({
      message: 'You have asked much in a short time. Please ask again <t:1003:R>.',
      isFirst: true,
    });
    expect(await ask('1')).toMatchObject({ isFirst: false });
    expect(await ask('2')).toBe('answered');
    nowMs = 1_003_000;
    expect(await ask('1')).toBe('answered');
  });

  it('is also a whole server, and no member pays for it elsewhere', async () => {
    for (let n = 0; n < 60; n++) expect(await ask(`member ${n % 6}`, '100')).toBe('answered');
    for (let n = 0; n < 30; n++) {
      expect(await ask('7', '100')).toHaveProperty(
        'message',
        expect.stringContaining('in this server just now'),
      );
    }
    expect(await ask('7', '200')).toBe('answered');
    expect(await ask('7')).toBe('answered');
  });
});

describe('who asks again before they were answered', () => {
  it('is asked to wait for the answer, while others are answered', async () => {
    let finish = () => {};
    const first = manners.whileAsking(
      { userId: '1', guildId: null },
      WORDS.en,
      () => new Promise<void>((resolve) => (finish = resolve)),
    );
    expect(await ask('1')).toHaveProperty('message', WORDS.en.guide.busy);
    expect(await ask('2')).toBe('answered');
    finish();
    await first;
    expect(await ask('1')).toBe('answered');
  });

  it('is answered when the first answer is made, and only to be sent', async () => {
    let send = () => {};
    const first = manners.whileAsking({ userId: '1', guildId: null }, WORDS.en, async (isMade) => {
      isMade();
      await new Promise<void>((resolve) => (send = resolve));
    });
    expect(await ask('1')).toBe('answered');
    send();
    await first;
  });

  it('is answered when the first answer failed', async () => {
    const failing = async () => {
      throw new Error('the index is broken');
    };
    await expect(manners.whileAsking({ userId: '1', guildId: null }, WORDS.en, failing)).rejects.toThrow(
      'index',
    );
    expect(await ask('1')).toBe('answered');
  });
});
