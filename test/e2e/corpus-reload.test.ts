import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons } from '../support/discord-markup.js';

/** A reload takes a while on a machine that has much else to do. */
const PATIENCE_MS = 40_000;

let place: BotWithLibrary;

beforeEach(async () => {
  place = await botWithLibrary();
});
afterEach(() => place.close());

const as = 'moderator' as const;
const slash = (command: string, options: Record<string, string> = {}) =>
  place.playground.slash({ command, options, as }).message();
const reloadNow = () =>
  place.playground
    .slash({ command: 'corpus reload', options: { confirm: 'skip' }, as })
    .becomes('is reloaded', PATIENCE_MS);
const press = (message: Awaited<ReturnType<typeof slash>>, button: string) =>
  place.playground.press({ message, button, as });
const add = (name: string, text: string) =>
  writeFileSync(
    join(place.articles, name),
    `---\ntitle: ${name} opens\noutlet: The Harbour Post\n---\n<p>${text}</p>\n`,
  );
const MUSEUM = 'The lighthouse museum opened its doors after nine years of repairs.';
const ask = async () =>
  (await slash('ask', { question: 'When did the lighthouse museum open its doors?' })).text;

describe('/corpus reload', () => {
  it('shows what would change, applies it when told to, with figures before and after, and goes back', async () => {
    add('museum.md', MUSEUM);
    writeFileSync(join(place.articles, 'broken.md'), '---\ntitle: Nothing\n---\n');
    const plan = await slash('corpus reload');
    expect(plan.ephemeral).toBe(true);
    expect(plan.text).toContain('### What a reload would do\nArticles: 9 → 10\nNot read: 0 → 1');
    expect(plan.text).toContain('**1 article is added**\n`+` museum\\.md opens · `museum.md`');
    expect(plan.text).toContain('`!` `broken.md` · There is no text under');
    expect(buttons(plan.components)).toMatchObject([{ label: 'Apply', style: 1 }]);
    expect(await ask()).not.toContain('nine years');

    const done = await press(plan, 'Apply').becomes('is reloaded', PATIENCE_MS);
    expect(done.text).toContain('### The coverage is reloaded\nArticles: 9 → 10');
    expect(done.text).toMatch(/you can go back to it until <t:\d+:t>/);
    expect(await ask()).toContain('nine years');

    const back = await press(done, 'Roll back').message();
    expect(back.text).toContain('### The coverage is again as it was before the reload\nArticles: 10 → 9');
    expect(await ask()).not.toContain('nine years');
    expect((await slash('audit')).text).toContain('went back to the former coverage');
  });

  it('says that nothing has changed, and builds nothing', async () => {
    const { id } = place.library.loaded;
    expect((await slash('corpus reload')).text).toContain('Nothing has changed since the coverage was read');
    expect(place.library.loaded.id).toBe(id);
  });

  it('applies at once for the impatient, unless more than a tenth would vanish: that it asks about, in red', async () => {
    add('museum.md', MUSEUM);
    await reloadNow();
    for (const name of ['bridge.md', 'museum.md']) rmSync(join(place.articles, name));
    const asked = await slash('corpus reload', { confirm: 'skip' });
    expect(asked.text).toContain('**More than a tenth of the articles would vanish.**');
    expect(buttons(asked.components)).toMatchObject([{ label: 'Apply', style: 4 }]);
  });

  it('does not apply what nobody has seen: it shows the plan of now', async () => {
    add('museum.md', MUSEUM);
    const plan = await slash('corpus reload');
    add('later.md', 'The crane was painted green.');
    const newer = await press(plan, 'Apply').becomes('The files have changed meanwhile.', PATIENCE_MS);
    expect(newer.text).toContain('later.md');
    await press(newer, 'Apply').becomes('Articles: 9 → 11', PATIENCE_MS);
  });

  it('tells what is wrong with a file that keeps the corpus from being read, and answers go on', async () => {
    add('museum.md', MUSEUM);
    const plan = await slash('corpus reload');
    rmSync(place.articles, { recursive: true });
    await press(plan, 'Apply').becomes('The coverage could not be read. Answers are as before.', PATIENCE_MS);
    expect((await slash('ask', { question: 'When did the harbour bridge open?' })).text).toContain('bridge');
  });

  it('after a restart: an old Apply says that there is nothing left to do, an old Roll back what to do instead', async () => {
    add('museum.md', MUSEUM);
    const [plan, unused] = [await slash('corpus reload'), await slash('corpus reload')];
    const done = await press(plan, 'Apply').becomes('is reloaded', PATIENCE_MS);
    await place.restartLibrary();
    expect((await press(done, 'Roll back').followUp()).text).toContain('is no longer kept');
    await press(unused, 'Apply').becomes('Nothing has changed', PATIENCE_MS);
  });

  it('is not offered to readers', () => {
    expect(() => place.playground.slash({ command: 'corpus reload' })).toThrow(
      'is offered no command "corpus"',
    );
  });
});

describe('/corpus status', () => {
  it('tells what there is, by outlet and month, the newest, who has loaded it, and what was not read', async () => {
    add('museum.md', MUSEUM);
    writeFileSync(join(place.articles, 'broken.md'), '');
    await reloadNow();
    const { text, ephemeral } = await slash('corpus status');
    expect(ephemeral).toBe(true);
    expect(text).toContain('### The coverage');
    expect(text).toMatch(/Outlets: .*The Harbour Post \d/);
    expect(text).toMatch(/Months: .*March 2021 \d.*without a date: \d/);
    expect(text).toMatch(/Newest:\n\*\*.+\*\*\n/);
    expect(text).toMatch(/Read <t:\d+:R> by <@\d+>, in \d+\.\d seconds\nMemory: \d+ megabytes/);
    expect(text).toContain('**1 thing was not read**\n`!` `broken.md` · The file is empty.');
  });
});
