import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { QUOTES_SELECT_ID } from '../../src/discord/answer/answer-ids.js';
import type { SeenMessage } from '../../src/playground/seen.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { selects, shownQuotes } from '../support/discord-markup.js';

const BRIDGE = 'When did the harbour bridge open, and who cut the ribbon of the bridge?';

let place: BotWithLibrary;

beforeEach(async () => {
  place = await botWithLibrary();
});

afterEach(() => place.close());

const ask = (question = BRIDGE, options: Record<string, string> = {}) =>
  place.playground.slash({ command: 'ask', options: { question, ...options } }).message();

/** The options of the select below an answer, by their labels. */
const optionsOf = ({ components }: SeenMessage): ReadonlyMap<string, string> =>
  new Map(selects(components).flatMap(({ options }) => options.map(({ label, value }) => [label, value])));

/** Presses a button of an answer with one quote. */
const press = (message: SeenMessage, button: 'In context' | 'Verify', as: 'reader' | 'another' = 'reader') =>
  place.playground.press({ message, button, as }).message();

const change = (file: string, by: (text: string) => string) => {
  const path = join(place.articles, file);
  writeFileSync(path, by(readFileSync(path, 'utf8')));
};

describe('a quote in context', () => {
  it('is shown to the member alone, in bold among whole paragraphs, with its source', async () => {
    const answer = await ask();
    const seen = await press(answer, 'In context');
    expect(seen.ephemeral).toBe(true);
    expect(seen.id).not.toBe(answer.id);
    expect(seen.text).toContain(
      '### Quote 1 in context\n**Harbour bridge opens after two years of repairs**',
    );
    expect(seen.text).toContain('The Harbour Post · <t:1614600000:D> · English');
    const [quote = ''] = shownQuotes(answer.text);
    const [shown = ''] = shownQuotes(seen.text);
    expect(shown).toContain(quote.replace(/^… | …$/g, ''));
    expect(shown).toContain('Mayor Ilse Varga cut the ribbon');
    expect(shown).toContain('Engineers replaced all eighty cables');
    const article = readFileSync(join(place.articles, 'bridge.md'), 'utf8');
    for (const line of shown.split('\n').filter((each) => each.length > 1)) expect(article).toContain(line);
    expect(seen.text).toMatch(/> (?:.*)\*\*(?:The harbour bridge opened|Mayor Ilse Varga)/);
  });

  it('is shown to whoever else asks for it, and after the bot has started anew', async () => {
    const answer = await ask();
    await place.restart();
    const seen = await press(answer, 'In context', 'another');
    expect(seen).toMatchObject({ ephemeral: true });
    expect(seen.text).toContain('Mayor Ilse Varga');
    expect(place.playground.messages('ask', 'reader').map(({ id }) => id)).not.toContain(seen.id);
  });

  it('keeps hostile text harmless', async () => {
    const answer = await ask('When did the ferry crews end their strike?', {
      outlet: '# Coast Radio <@&123456789012345678>',
    });
    const seen = await place.playground.press({ message: answer, button: 'In context' }).message();
    expect(seen).toMatchObject({ mentionsEveryone: false, mentionedUserIds: [] });
    expect(shownQuotes(seen.text).join('\n')).toContain('ended their strike @everyone on Sunday');
    expect(seen.text).not.toMatch(/(?<!\\)(@everyone|<@|\[click|\[ends|https?:\/\/evil)/);
  });

  it('can be verified from there', async () => {
    const seen = await press(await ask(), 'In context');
    const verified = await place.playground.press({ message: seen, button: 'Verify' }).message();
    expect(verified.text).toContain('### Quote 1 is verified');
  });
});

describe('one of several quotes', () => {
  it.each([
    ['Quote 3 in context', '### Quote 3 in context'],
    ['Verify quote 3', '### Quote 3 is verified'],
  ])('is chosen by its number: %s', async (label, header) => {
    const answer = await ask('harbour bridge');
    await place.restart();
    const value = optionsOf(answer).get(label) ?? '';
    const use = { message: answer, select: QUOTES_SELECT_ID, values: [value], as: 'another' } as const;
    const seen = await place.playground.select(use).message();
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain(header);
    const title = /\*\*3\*\*\n(?:.*\n)*?\*\*(.*)\*\*\n/.exec(answer.text)?.[1];
    expect(seen.text).toContain(`**${title}**`);
  });
});

describe('a quote to be verified', () => {
  it('is said to stand in its file word for word, with where and its SHA-256', async () => {
    const answer = await ask();
    const seen = await press(answer, 'Verify');
    const [quote = ''] = shownQuotes(answer.text).map((each) => each.replace(/^… | …$/g, ''));
    expect(seen.ephemeral).toBe(true);
    const [, article, start, end] = /article `([0-9a-f]{12})` at offsets (\d+)–(\d+)/.exec(seen.text) ?? [];
    expect(article).toBeDefined();
    expect(Number(end) - Number(start)).toBe(quote.length);
    expect(seen.text).toContain(`\`${createHash('sha256').update(quote).digest('hex')}\``);
  });

  it('is read from disk then, not from what was loaded', async () => {
    const answer = await ask();
    change('bridge.md', (text) =>
      text.replaceAll('harbour bridge opened', 'harbour bridge closed').replace('cut the', 'tore the'),
    );
    const seen = await press(answer, 'Verify', 'another');
    expect(seen.text).toContain('### Quote 1 is not there any more\nThe file has changed');
  });

  it('of a file that is gone is said to be no longer in the coverage', async () => {
    const answer = await ask();
    rmSync(join(place.articles, 'bridge.md'));
    expect((await press(answer, 'Verify')).text).toContain('no longer in the coverage');
  });

  it('and its context are gone after a reload without the article, and after a restart too', async () => {
    const answer = await ask();
    rmSync(join(place.articles, 'bridge.md'));
    await place.library.reload();
    await place.restart();
    expect((await press(answer, 'In context')).text).toContain('no longer in the coverage');
    expect((await press(answer, 'Verify')).text).toContain('no longer in the coverage');
  });

  it('and its context have changed after a reload of a changed article', async () => {
    const answer = await ask();
    change('bridge.md', (text) => text.replace('---\n\n', '---\n\nAn earlier paragraph.\n\n'));
    await place.library.reload();
    expect((await press(answer, 'In context')).text).toContain('The file has changed');
    expect((await press(answer, 'Verify')).text).toContain('The file has changed');
  });
});
