import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, shownQuotes } from '../support/discord-markup.js';

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

  it('turns pages after the bot has started anew; another member gets the page for themselves', async () => {
    for (let at = 1; at <= 12; at += 1) {
      const file = `---\ntitle: The buoy ${at}\noutlet: Buoy Post ${at}\ndate: 2021-07-${at + 10}\n---\n\n"The ${at}th buoy was cleaned and painted ${at} days ago," said Marta Kell.\n`;
      writeFileSync(`${place.articles}/buoy-${at}.md`, file);
    }
    await place.library.reload();
    const first = await who('Marta Kell');
    const label = buttons(first.components).find((button) => button.label.startsWith('More'))?.label ?? '';
    await place.restart();
    const others = await place.playground.press({ message: first, button: label, as: 'another' }).message();
    expect(others.ephemeral).toBe(true);
    const second = await place.playground.press({ message: first, button: label }).message();
    expect(second.id).toBe(first.id);
    expect(second.text).toBe(others.text);
    expect(second.text).toContain('“Marta Kell”');
    const [before, after] = [first, second].map(({ text }) => shownQuotes(text));
    expect(after?.length).toBeGreaterThan(0);
    expect(before?.filter((quote) => after?.includes(quote))).toEqual([]);
    const back = await place.playground.press({ message: second, button: 'Prev' }).message();
    expect(back.text).toBe(first.text);
  });

  it('finds whom nobody listed, and is told when there is nobody', async () => {
    const found = await who('Ilse Varga', { private: true });
    expect(found.ephemeral).toBe(true);
    expect(found.text).toContain('- Ilse Varga · English');
    expect((await who('Zebulon Quark')).text).toContain('Nobody of this name');
  });
});
