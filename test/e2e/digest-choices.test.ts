import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';

const SET = { channel: 'general', time: '8:00', timezone: 'Europe/Kyiv' };
const NARROWED = { languages: 'en', outlets: 'The Harbour Post', topics: 'ferries' };

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});
afterAll(() => place?.close());

const set = (options: Record<string, string | boolean> = {}) =>
  place.playground
    .slash({ command: 'digest set', options: { ...SET, ...options }, as: 'moderator', channel: 'ask' })
    .message();
const arranged = () => place.stores.digests.ofGuild(place.playground.guild.id)[0];

describe('what was chosen for a digest', () => {
  it.each(['*', 'ALL', 'все', 'усі', '全部', 'الكل'])('is taken back by «%s»', async (all) => {
    await set(NARROWED);
    expect(arranged()).toMatchObject({
      languages: ['en'],
      outlets: ['The Harbour Post'],
      topics: ['ferries'],
    });
    await set({ languages: all });
    expect(arranged()).toMatchObject({ languages: [], outlets: ['The Harbour Post'], topics: ['ferries'] });
    const { text } = await set({ outlets: all, topics: all });
    expect(arranged()).toMatchObject({ languages: [], outlets: [], topics: [] });
    expect(text).not.toContain('Only');
  });

  it.each(['languages', 'outlets', 'topics'])(
    'is offered to be taken back while typing %s',
    async (option) => {
      const offered = async (value: string, locale: string) => {
        const options = { [option]: value };
        const typing = { command: 'digest set', options, focused: option, locale, as: 'moderator' } as const;
        return (await place.playground.autocomplete(typing).choices())[0];
      };
      expect(await offered('', 'en-US')).toEqual({ name: 'all', value: '*' });
      expect(await offered('ус', 'uk')).toEqual({ name: 'усі', value: '*' });
      expect(await offered('zzz', 'en-US')).not.toEqual({ name: 'all', value: '*' });
    },
  );

  it('includes the role to notify', async () => {
    const role = place.playground.guild.roles.find(({ name }) => name !== '@everyone');
    await set({ role: role?.name ?? '' });
    expect(arranged()?.roleId).toBe(role?.id);
    await set({ time: '8:00' });
    expect(arranged()?.roleId).toBe(role?.id);
    await set({ 'no-role': true });
    expect(arranged()?.roleId).toBeUndefined();
  });
});
