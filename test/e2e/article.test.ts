import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHERS_SELECT_ID, PARTS_SELECT_ID } from '../../src/discord/explore/article-ids.js';
import type { SeenMessage } from '../../src/playground/seen.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { selects, shownQuotes } from '../support/discord-markup.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
  writeFileSync(
    `${place.articles}/talk.md`,
    [
      '---\ntitle: A talk about the lighthouse\noutlet: Quay Letters\ndate: 2021-06-09',
      'link: https://quay.example/talk\nimage: https://quay.example/lamp.jpg\n---\n',
      'Sami Haddad receives us at the lighthouse.\n',
      '## The lamp\n',
      `${'The lamp is cleaned on the first day of each month. '.repeat(60)}\n`,
      '## The stairs\n',
      'There are two hundred steps, and one of them is loose.\n',
    ].join('\n'),
  );
  await place.library.reload();
});

afterAll(() => place?.close());

const article = (title: string, options: Record<string, boolean> = {}) =>
  place.playground.slash({ command: 'article', options: { title, ...options } }).message();

const choose = (message: SeenMessage, select: string, label: string) => {
  const options = selects(message.components).find(({ custom_id }) => custom_id === select)?.options;
  const value = options?.find((option) => option.label === label)?.value ?? '';
  return place.playground.select({ message, select, values: [value] }).message();
};

describe('a member who looks at an article', () => {
  it('finds it by words of its headline, in any script, and sees its card', async () => {
    const typing = (title: string) =>
      place.playground.autocomplete({ command: 'article', focused: 'title', options: { title } }).choices();
    const [first] = await typing('talk about');
    expect(first?.name).toBe('A talk about the lighthouse · Quay Letters');
    expect((await typing('المنارة'))[0]?.name).toContain('المنارة');
    const { text, ephemeral, components } = await article(String(first?.value));
    expect(ephemeral).toBe(false);
    expect(text).toContain('**A talk about the lighthouse**\nQuay Letters · <t:1623240000:D> · English');
    expect(JSON.stringify(components)).toContain('https://quay.example/lamp.jpg');
    const [parts] = selects(components);
    expect(parts?.options.map(({ label }) => label)).toEqual(['Beginning', 'The lamp', 'The stairs']);
  });

  it('reads a part word for word, and turns its pages after the bot has started anew', async () => {
    const card = await article('talk about the lighthouse');
    await place.restart();
    const read = await choose(card, PARTS_SELECT_ID, 'The lamp');
    expect(read.ephemeral).toBe(true);
    expect(read.text).toContain('**The lamp**');
    const file = readFileSync(`${place.articles}/talk.md`, 'utf8');
    const [quote = ''] = shownQuotes(read.text);
    expect(file).toContain(quote.replace(/^… | …$/g, ''));
    expect(quote).toMatch(/ …$/);
    const next = await place.playground.press({ message: read, button: 'Next' }).message();
    expect(next.id).toBe(read.id);
    expect(shownQuotes(next.text)[0]).toMatch(/^… The lamp is cleaned/);
    const verified = await place.playground.press({ message: next, button: 'Verify' }).message();
    expect(verified.text).toContain('### Quote 1 is verified');
    const back = await place.playground.press({ message: next, button: 'About the article' }).message();
    expect(back.text).toMatch(/-# \d+ passages/);
  });

  it('goes on to a related article', async () => {
    const card = await article('talk about the lighthouse', { private: true });
    expect(card.ephemeral).toBe(true);
    const others = selects(card.components).find(({ custom_id }) => custom_id === OTHERS_SELECT_ID);
    expect(card.text).toContain('both on: ');
    const label = others?.options[0]?.label ?? '';
    const other = await choose(card, OTHERS_SELECT_ID, label);
    expect(other.text).toContain(label);
  });

  it('is told when there is no such headline, or the article is gone', async () => {
    expect((await article('submarine', { private: true })).text).toContain(
      'No headline in the coverage has the words “submarine”.',
    );
    const card = await article('talk about the lighthouse');
    rmSync(`${place.articles}/talk.md`);
    await place.library.reload();
    expect((await choose(card, PARTS_SELECT_ID, 'The stairs')).text).toContain('no longer in the coverage');
  });
});
