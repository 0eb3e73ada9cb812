import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Applied } from '../src/retrieval/library/applied.js';
import type { Library } from '../src/retrieval/library/library.js';
import { reloadsOf } from '../src/retrieval/library/reloads.js';
import { watchCorpus } from '../src/watch-corpus.js';
import { corpusFolder, filesFor, MUSEUM, post } from './retrieval/library/support/corpus-folder.js';

let place: ReturnType<typeof corpusFolder>;
let library: Library;
let stop: () => void;
let outcomes: (Applied | undefined)[];
let noticed: () => void;

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** The next outcome of the watch, after something was written. */
const next = (write: () => void) =>
  new Promise<Applied | undefined>((resolve) => {
    noticed = () => resolve(outcomes.at(-1));
    write();
  });

beforeEach(async () => {
  place = corpusFolder();
  library = await place.open();
  outcomes = [];
  stop = watchCorpus({
    ...{ corpusDir: place.source.corpusDir, files: [place.source.sourcesFile], log, quietMs: 50 },
    reloads: reloadsOf(async () => library),
    onOutcome: (applied) => {
      outcomes.push(applied);
      noticed();
    },
  });
});
afterEach(async () => {
  stop();
  await library.close();
  place.remove();
});

describe('a corpus that is watched', () => {
  it('takes up what is written, also in a new folder, as one reload', async () => {
    const applied = await next(() => {
      place.write('articles/museum.md', post('Museum opens', MUSEUM));
      place.write('articles/new/more.md', post('More', 'The bridge was painted green.'));
    });
    expect(applied).toMatchObject({ state: 'applied', plan: { added: [{}, {}] }, loaded: { by: 'watch' } });
    expect(await filesFor(library, 'Who painted the bridge green?')).toEqual(['new/more.md']);
  });

  it('takes up a change of the sources', async () => {
    const sources = 'articles:\n  ferry.md: { link: https://example.org/ferry }\n';
    expect(await next(() => place.write('sources.yaml', sources))).toMatchObject({
      ...{ state: 'applied', plan: { changed: [{ file: 'ferry.md' }] } },
    });
  });

  it('leaves it to a moderator where more than a tenth would vanish, and keeps what there is', async () => {
    expect(await next(() => rmSync(place.at('articles/ferry.md')))).toBeUndefined();
    expect(await filesFor(library, 'ferry passengers')).toEqual(['ferry.md']);
  });

  it('goes on after files that cannot be read', async () => {
    expect(await next(() => place.write('sources.yaml', 'articles: ['))).toBeUndefined();
    const mended = await next(() => {
      place.write('sources.yaml', '');
      place.write('articles/museum.md', post('Museum opens', MUSEUM));
    });
    expect(mended).toMatchObject({ state: 'applied' });
  });
});
