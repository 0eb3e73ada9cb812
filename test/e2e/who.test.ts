import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const who = (name: string, options: Record<string, boolean> = {}) =>
  place.playground.slash({ command: 'who', options: { name, ...options } }).message();

describe('a member who asks who somebody is', () => {
  it('is offered people while typing, in any script', async () => {
    const typing = (name: string) =>
      place.playground.autocomplete({ command: 'who', focused: 'name', options: { name } }).choices();
    expect(await typing('')).toEqual([{ name: 'Sami Haddad', value: 'Sami Haddad' }]);
    expect(await typing('حداد')).toEqual([{ name: 'سامي حداد', value: 'سامي حداد' }]);
  });

  it('sees what the coverage calls them, whatever script the name is in, in the language of the name', async () => {
    const { text, ephemeral } = await who('Sami Haddad');
    expect(ephemeral).toBe(false);
    expect(text).toContain('### Who is it, by the coverage\n“Sami Haddad”');
    expect(text).toMatch(/- \u2068سامي حداد\u2069 · Arabic · × \d/);
    expect((await who('سامي حداد')).text).toContain('من هو، بحسب التغطية');
  });

  it('finds whom nobody listed, and is told when there is nobody', async () => {
    const found = await who('Ilse Varga', { private: true });
    expect(found.ephemeral).toBe(true);
    expect(found.text).toContain('- Ilse Varga · English');
    expect((await who('Zebulon Quark')).text).toContain('Nobody of this name');
  });
});
