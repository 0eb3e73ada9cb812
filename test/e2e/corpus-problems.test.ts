import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/playground/seen.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, selects } from '../support/discord-markup.js';

const BODY =
  'The lighthouse museum opened its doors to visitors after nine years of repairs, the keeper said. It is open every day but Monday, from ten until four, and costs nothing.';

/** A reload takes a while on a machine that has much else to do. */
const PATIENCE_MS = 40_000;

let place: BotWithLibrary;
let file: string;

beforeEach(async () => {
  place = await botWithLibrary();
  file = join(place.articles, 'museum.md');
  const text = `---\ntitle: Museum opens\ndate: one of these days\n---\n<p>${BODY}</p>\n`;
  writeFileSync(file, text);
  await place.library.reload();
});
afterEach(() => place.close());

const as = 'moderator' as const;
const sources = () => readFileSync(join(place.folder, 'sources.yaml'), 'utf8');
const doctor = () => place.playground.slash({ command: 'corpus problems', as }).message();
/** The problems of one kind. */
const ofKind = async (kind: string) => {
  const message = await doctor();
  const select = selects(message.components).at(-1)?.custom_id ?? '';
  return place.playground
    .select({ message, select, values: [kind], as })
    .becomes('Museum opens', PATIENCE_MS);
};
/** Presses the button beside the problem of the museum, and fills in the form. */
const mend = async (message: SeenMessage, label: string, value: string) => {
  const all = buttons(message.components).filter((button) => button.label === label);
  const button = all.at(-1)?.custom_id ?? '';
  const form = place.playground.press({ message, button, as });
  await form.modal();
  return place.playground.submit({ form, fields: { value } });
};

describe('/corpus problems', () => {
  it('lists what is wrong, by page and by kind, with the file of each', async () => {
    const first = await doctor();
    expect(first.ephemeral).toBe(true);
    expect(first.text).toContain('### What may be wrong with articles\n-# 1–6 of ');
    const next = await place.playground.press({ message: first, button: 'Next', as }).becomes('-# 7–');
    expect(buttons(next.components).map(({ label }) => label)).toContain('Previous');
    const dates = await ofKind('date');
    expect(dates.text).toContain('**No date**\nMuseum opens · `museum.md`\n-# only: “one of these days”');
    expect((await ofKind('outlet')).text).toContain('**No outlet, or an unknown one**\nMuseum opens');
  });

  it.each([
    [
      'link',
      'Set link',
      'https://example.org/museum',
      { link: { kind: 'source', url: 'https://example.org/museum' } },
    ],
    ['outlet', 'Set outlet', 'The Harbour Post', { outlet: 'The Harbour Post' }],
    ['date', 'Set date', '2 March 2021', { date: { iso: '2021-03-02T12:00:00.000Z', known: 'stated' } }],
  ])(
    'mends by a form, at once, without touching the file of the article: %s',
    async (kind, label, value, mended) => {
      const before = readFileSync(file, 'utf8');
      const submitted = await mend(await ofKind(kind), label, value);
      await submitted.becomes(`Written to the list of sources: ${label} · `, PATIENCE_MS);
      expect(readFileSync(file, 'utf8')).toBe(before);
      const [article] = await place.library.request('keptArticles', { text: 'Museum opens', limit: 1 });
      expect(article).toMatchObject(mended);
      expect((await place.playground.slash({ command: 'audit', as }).message()).text).toContain(
        'corrected an article',
      );
    },
  );

  it('dates the articles of a page by the day on which it was saved', async () => {
    const item = (title: string) =>
      `${title}\n${title}\n\nHarbour Radio\n\ntime6 days ago\n\n  • Town\n  • Harbour Radio\n\n${title}\n\n${BODY}\n`;
    const page = ['The tram line reaches the quay', 'The tram depot gets a new roof'];
    writeFileSync(join(place.articles, 'page.txt'), page.map(item).join('\n'));
    await place.library.reload();
    const submitted = await mend(await ofKind('date'), 'Set day of saving', '8 June 2025');
    await submitted.becomes('Written to the list of sources: Set day of saving · 2025-06-08', PATIENCE_MS);
    expect(sources()).toMatch(/pages:\n {2}page\.txt:\n {4}captured: "?2025-06-08"?\n/);
    const dated = await place.library.request('keptArticles', { text: 'tram', limit: 3 });
    expect(dated.map(({ title, date }) => [title, date.iso?.slice(0, 10)]).sort()).toEqual(
      page.sort().map((title) => [title, '2025-06-02']),
    );
  });

  it('hides an article when that is confirmed, and only then', async () => {
    writeFileSync(join(place.articles, 'teaser.md'), '---\ntitle: Museum opens soon\n---\nSoon.\n');
    await place.library.reload();
    const refused = await mend(await ofKind('short'), 'Hide', 'no');
    expect((await refused.followUp()).text).toContain('Nothing was changed.');
    await (await mend(await ofKind('short'), 'Hide', 'Yes')).becomes(
      'Written to the list of sources: Hide.',
      PATIENCE_MS,
    );
    expect(await place.library.request('keptArticles', { text: 'Museum opens soon', limit: 1 })).toEqual([]);
    expect(sources()).toMatch(/articles:\n {2}\w{12}:\n {4}hidden: true/);
  });

  it('takes no value that is none, and leaves a faulty list of sources as it is, with its fault told', async () => {
    const former = sources();
    const invalid = await mend(await ofKind('link'), 'Set link', 'somewhere');
    expect((await invalid.followUp()).text).toContain('That is not what the form asks for.');
    expect(sources()).toBe(former);
    const message = await ofKind('link');
    writeFileSync(join(place.folder, 'sources.yaml'), 'articles:\n  x.md: { hiden: true }\n');
    const faulty = await mend(message, 'Set link', 'https://example.org/museum');
    expect((await faulty.followUp()).text).toContain('line 2');
    expect(sources()).toBe('articles:\n  x.md: { hiden: true }\n');
  });

  it('is not offered to readers', () => {
    expect(() => place.playground.slash({ command: 'corpus problems' })).toThrow(
      'is offered no command "corpus"',
    );
  });
});
