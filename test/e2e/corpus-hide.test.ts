import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';

const as = 'moderator' as const;
const BRIDGE = 'Who cut the ribbon of the harbour bridge?';

/** A reload starts threads, which takes long where tests of several kinds run at once. */
const PATIENCE_MS = 25_000;

let place: BotWithLibrary;

beforeEach(async () => {
  place = await botWithLibrary();
});

afterEach(() => place.close());

const call = (command: string, article: string) =>
  place.playground.slash({ command, options: { article }, as }).message(PATIENCE_MS);
const ask = (question: string) =>
  place.playground.slash({ command: 'ask', options: { question } }).message(PATIENCE_MS);
const sources = () => readFileSync(join(place.folder, 'sources.yaml'), 'utf8');

describe('/corpus hide', () => {
  it('leaves an article out of answers at once, and /corpus show takes it in again', async () => {
    writeFileSync(join(place.folder, 'sources.yaml'), '# Ours\noutlets: {} # none\n');
    expect((await ask(BRIDGE)).text).toContain('Ilse Varga');
    const hidden = await call('corpus hide', 'Harbour bridge opens after two years');
    expect(hidden.ephemeral).toBe(true);
    expect(hidden.text).toContain('### The article is hidden');
    expect(sources()).toBe('# Ours\noutlets: {} # none\n\narticles:\n  bridge.md:\n    hidden: true\n');
    expect((await ask(BRIDGE)).text).not.toContain('Ilse Varga');
    expect(readFileSync(join(place.articles, 'bridge.md'), 'utf8')).toContain('Ilse Varga');

    const typing = { command: 'corpus show', options: { article: 'harbour' }, focused: 'article', as };
    const choices = await place.playground.autocomplete(typing).choices();
    expect(choices).toMatchObject([
      { name: 'Harbour bridge opens after two years of repairs', value: 'bridge.md' },
    ]);
    expect((await call('corpus show', 'bridge.md')).text).toContain('part of the coverage again');
    expect((await ask(BRIDGE)).text).toContain('Ilse Varga');
    expect(sources()).toContain('# Ours\noutlets: {} # none\n');
    expect(sources()).not.toContain('hidden');
    expect((await call('corpus show', 'bridge.md')).text).toContain('Nothing of this name is hidden');
  });

  it('hides one of several articles of a file by its id', async () => {
    const items = ['one', 'two'].map(
      (n) =>
        `### Pier ${n} closed\n\nThe pier number ${n} closed on Monday.\n\n[Read more](https://x.example/${n})\n`,
    );
    writeFileSync(join(place.articles, 'piers.md'), items.join('\n'));
    await place.library.reload();
    await call('corpus hide', 'Pier one closed');
    expect(sources()).toMatch(/ {2}"?[0-9a-f]{12}"?:\n {4}hidden: true/);
    const left = await place.library.request('keptArticles', { text: 'pier', limit: 5 });
    expect(left.map(({ title }) => title)).toEqual(['Pier two closed']);
  });

  it('changes nothing where the file of corrections is faulty, and says which line', async () => {
    writeFileSync(join(place.folder, 'sources.yaml'), 'outlets: [\n');
    const seen = await call('corpus hide', 'Harbour bridge opens after two years');
    expect(seen.text).toContain('Somebody must first mend a file by hand');
    expect(sources()).toBe('outlets: [\n');
    expect((await ask(BRIDGE)).text).toContain('Ilse Varga');
  });
});

describe('/alias', () => {
  const alias = (sub: string, options: Record<string, string> = {}) =>
    place.playground.slash({ command: `alias ${sub}`, options, as }).message(PATIENCE_MS);

  it('makes a name mean a concept at once, in any script, until it is removed', async () => {
    const question = '萨米说了什么？';
    const typing = { command: 'alias add', options: { name: '萨米', means: 'حداد' }, focused: 'means', as };
    const choices = await place.playground.autocomplete(typing).choices();
    expect(choices[0]).toMatchObject({ value: 'sami-haddad' });
    const added = await alias('add', { name: '萨米', means: 'sami-haddad' });
    expect(added.ephemeral).toBe(true);
    expect(added.text).toContain('萨米 means Sami Haddad from now on.');
    expect((await ask(question)).text).toContain('Sami Haddad');
    expect((await alias('list')).text).toContain('- 萨米 means Sami Haddad');
    expect((await alias('add', { name: '萨米', means: 'old-lighthouse' })).text).toContain(
      '萨米 already means Sami Haddad',
    );
    expect((await alias('remove', { name: '萨米' })).text).toContain('no longer means Sami Haddad');
    expect((await ask(question)).text).not.toContain('Also searched: Sami Haddad');
    expect((await alias('list')).text).toContain('None yet.');
    expect((await alias('remove', { name: '萨米' })).text).toContain('have added no such name');
  });

  it('makes a new concept of a person whom the glossary does not know', async () => {
    await alias('add', { name: '阿米罗夫', means: 'new Ilse Varga' });
    expect(readFileSync(join(place.folder, 'glossary.local.yaml'), 'utf8')).toMatch(/preferred: Ilse Varga/);
    expect((await ask('阿米罗夫做了什么？')).text).toContain('Ilse Varga');
  });

  it('does not guess whom a moderator means, nor take a letter for a name', async () => {
    expect((await alias('add', { name: 'Nobody', means: 'a' })).text).toContain(
      'Nobody and nothing of this name',
    );
    expect((await alias('add', { name: '!', means: 'sami-haddad' })).text).toContain('at least two letters');
  });

  it('is not offered to readers', () => {
    expect(() => place.playground.slash({ command: 'alias list' })).toThrow('is offered no command');
  });
});
