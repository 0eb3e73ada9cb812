import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GivenFile } from '../../src/playground/option-value.js';
import { download } from '../../src/tending/download.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';

const as = 'moderator' as const;
const TEXT =
  'Lantern keepers agree on winter hours\n3 March 2021\n\nThe keepers of the eastern lanterns agreed on Tuesday to light them an hour earlier until spring. Nobody objected.\n';

/** A reload starts threads, which takes long where tests of several kinds run at once. */
const PATIENCE_MS = 25_000;

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place.close());

const upload = async (files: readonly GivenFile[], text = '') => {
  const form = place.playground.slash({ command: 'corpus add', as });
  await form.modal();
  return place.playground.submit({ form, fields: { files, text } }).message(PATIENCE_MS);
};
const file = (filename: string, contents: string | Uint8Array = TEXT): GivenFile => ({ filename, contents });
const press = (message: Parameters<typeof place.playground.press>[0]['message'], button: string) =>
  place.playground.press({ message, button, as });
const added = () =>
  existsSync(join(place.articles, 'added')) ? readdirSync(join(place.articles, 'added')).sort() : [];
const ask = (question: string) =>
  place.playground.slash({ command: 'ask', options: { question } }).message(PATIENCE_MS);

describe('/corpus add', () => {
  it('tells limits beforehand', async () => {
    const form = await place.playground.slash({ command: 'corpus add', as }).modal();
    expect(JSON.stringify(form)).toContain(
      '.md .txt .html .json .jsonl .csv .tsv; up to 10 files of at most 4 megabytes each',
    );
  });

  it('shows what would be read of files and of a text, adds it when told to, and answers from it at once', async () => {
    const asked = await upload(
      [file('lantern hours.txt')],
      'Sponge divers return\n\nThe sponge divers of the outer reef returned on Friday with nine boats.',
    );
    expect(asked.ephemeral).toBe(true);
    expect(asked.text).toContain('### This would be added');
    expect(asked.text).toContain(
      'In the file `added/lantern hours.txt`\n**Lantern keepers agree on winter hours**',
    );
    expect(asked.text).toContain('<t:1614772800:D> · English · 1 passage');
    expect(asked.text).toContain('The text that you pasted');
    expect(added()).toEqual([]);

    await place.restart();
    const [done, again] = [press(asked, 'Add'), press(asked, 'Add')];
    expect((await done.message(PATIENCE_MS)).text).toContain('### Added to the coverage');
    expect((await again.followUp(0, PATIENCE_MS)).text).toContain('not there any more');
    expect(added()).toEqual(['Sponge divers return.txt', 'lantern hours.txt']);
    expect(readFileSync(join(place.articles, 'added/lantern hours.txt'), 'utf8')).toBe(TEXT);
    expect((await ask('When did the sponge divers return?')).text).toContain('nine boats');
  });

  it('says which article an upload is nearly the same as, and nothing of what it would replace', async () => {
    const bridge = readFileSync(join(place.articles, 'bridge.md'), 'utf8');
    const again = bridge
      .replace('The repairs cost', 'Its repairs cost')
      .replace(/^link: .*$/m, 'link: https://other.example/b');
    const asked = await upload([file('bridge again.md', again), file('new.txt')], again);
    const twin =
      /Nearly the same as an article that is there already: Harbour bridge opens after two years of repairs · The Harbour Post · <t:1614600000:D> · \[Open the source\]\(https:\/\/harbour\.example\/news\/bridge_/g;
    expect(asked.text.match(twin), asked.text).toHaveLength(2);
    await press(asked, 'Discard').message(PATIENCE_MS);
    const replacing = await upload([file('lantern hours.txt')]);
    expect(replacing.text).toContain('would be replaced');
    expect(replacing.text).not.toContain('Nearly the same');
    await press(replacing, 'Discard').message(PATIENCE_MS);
  });

  it('replaces a file only when told to, and keeps its former text', async () => {
    const changed = TEXT.replace('an hour earlier', 'two hours earlier');
    const asked = await upload([file('lantern hours.txt', changed)]);
    expect(asked.text).toContain('would be replaced');
    expect(readFileSync(join(place.articles, 'added/lantern hours.txt'), 'utf8')).toBe(TEXT);
    const done = await press(asked, 'Add and replace').message(PATIENCE_MS);
    expect(done.text).toContain('Its former text lies in the folder of removed files');
    expect(readFileSync(join(place.articles, 'added/lantern hours.txt'), 'utf8')).toBe(changed);
    const [day = ''] = readdirSync(join(place.folder, 'removed'));
    expect(readFileSync(join(place.folder, 'removed', day, 'added/lantern hours.txt'), 'utf8')).toBe(TEXT);
  });

  it('does not replace what has come there since it was shown', async () => {
    const asked = await upload([file('tide.txt')]);
    writeFileSync(join(place.articles, 'added/tide.txt'), 'Somebody else');
    expect((await press(asked, 'Add').followUp(0, PATIENCE_MS)).text).toContain(
      'There is a file `added/tide.txt` by now',
    );
    expect(readFileSync(join(place.articles, 'added/tide.txt'), 'utf8')).toBe('Somebody else');
    rmSync(join(place.articles, 'added/tide.txt'));
  });

  it('discards what was uploaded when told to', async () => {
    const before = added();
    const asked = await upload([file('discarded.txt')]);
    expect((await press(asked, 'Discard').message(PATIENCE_MS)).text).toContain('Nothing was added');
    expect(readdirSync(join(place.folder, 'uploads')).filter((name) => !name.startsWith('.'))).toHaveLength(
      // The one that was not replaced waits on.
      1,
    );
    expect(added()).toEqual(before);
  });

  it('is not offered to readers', () => {
    expect(() => place.playground.slash({ command: 'corpus add' })).toThrow('is offered no command');
  });
});

describe('an upload that is meant to harm', () => {
  it.each<[string, string, string]>([
    ['leads up', '../../../escaped.txt', 'escaped.txt'],
    ['is absolute', '/etc/cron.d/evil.txt', 'evil.txt'],
    ['leads up as Windows does', '..\\..\\boot.txt', 'boot.txt'],
    ['has a NUL', 'nul\u0000byte.txt', 'nulbyte.txt'],
    ['is a device on Windows', 'CON.txt', '_CON.txt'],
    ['is hidden', '.hidden.txt', 'hidden.txt'],
    ['turns its letters around', 'a\u202Etxt.exe.txt', 'atxt.exe.txt'],
    ['is three hundred characters long', `${'\u957F'.repeat(300)}.txt`, `${'\u957F'.repeat(58)}.txt`],
  ])('and %s is added under a harmless name in the corpus', async (_name, given, expected) => {
    const asked = await upload([file(given)]);
    await press(asked, 'Add').message(PATIENCE_MS);
    expect(added()).toContain(expected);
    rmSync(join(place.articles, 'added', expected));
    expect(existsSync(join(place.folder, 'escaped.txt'))).toBe(false);
  });

  it.each<[string, GivenFile, string]>([
    [
      'front matter that is code',
      file('code.md', '---js\n{ title: (process.exit(3), "x") }\n---\n\nText.'),
      'would have to be executed',
    ],
    ['thirty megabytes', file('huge.txt', 'a'.repeat(30 * 1024 * 1024)), 'larger than 4 megabytes'],
    [
      'an archive that says it is text',
      file('bomb.txt', gzipSync(Buffer.alloc(9_000_000))),
      'The file is not text',
    ],
    ['a program', file('run.exe', TEXT), 'Files of this kind are not read'],
    ['nothing', file('empty.md', ''), 'The file is empty'],
    [
      'no words',
      file('blank.html', '<html><body><script>evil()</script></body></html>'),
      'No article could be read',
    ],
  ])('and holds %s is refused', async (_name, given, why) => {
    const before = added();
    const asked = await upload([given]);
    expect(asked.text).toContain('### None of this can be added');
    expect(asked.text).toContain(why);
    expect(JSON.stringify(asked.components)).not.toContain('custom_id');
    expect(added()).toEqual(before);
  });

  it('and holds scripts is read without them', async () => {
    const page = `<html><head><title>Quay &amp; crane</title></head><body onload="evil()"><h1>Quay and crane</h1><script>evil()</script>
      <p>The crane on the northern quay was tested on Monday by three engineers. <img src=x onerror=evil()></p></body></html>`;
    const asked = await upload([file('quay.html', page)]);
    await press(asked, 'Add').message(PATIENCE_MS);
    const answer = await ask('Who tested the crane on the northern quay?');
    expect(answer.text).toContain('three engineers');
    expect(answer.text).not.toContain('evil');
  });

  it('and would be written through a link out of the folder is not', async () => {
    const outside = join(place.folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'target.txt'), 'keep me');
    symlinkSync(join(outside, 'target.txt'), join(place.articles, 'added/linked.txt'));
    const asked = await upload([file('linked.txt')]);
    expect((await press(asked, 'Add').followUp(0, PATIENCE_MS)).text).toContain('leads out of the folder');
    expect(readFileSync(join(outside, 'target.txt'), 'utf8')).toBe('keep me');
  });

  it('and has one name twice is added once', async () => {
    const asked = await upload([file('twin.txt'), file('TWIN.TXT', 'Other\n\nOther text of the twin.')]);
    expect(asked.text).toContain('Another file of this upload has the same name');
    await press(asked, 'Discard').message(PATIENCE_MS);
  });

  it('and comes from elsewhere than Discord is not fetched', async () => {
    let isAsked = false;
    const server = createServer((_request, response) => {
      isAsked = true;
      response.end(TEXT);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const limits = { origins: ['https://cdn.discordapp.com'], maxBytes: 100, timeoutMs: 1000 };
    expect(await download(`http://127.0.0.1:${port}/x.txt`, limits)).toBe('not-fetched');
    expect(await download('https://cdn.discordapp.com@127.0.0.1/x', limits)).toBe('not-fetched');
    expect(isAsked).toBe(false);
    await new Promise((resolve) => server.close(resolve));
  });
});
