import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../src/retrieval/ask.js';
import { type Amendable, amended } from '../../../src/retrieval/library/amended.js';
import { Analyses } from '../../../src/retrieval/library/analyses.js';
import { buildSnapshot } from '../../../src/retrieval/library/build-snapshot.js';
import { corpusFolder, FERRY, MUSEUM, post } from './support/corpus-folder.js';

const CRANE = 'The old crane on the quay was painted green by forty volunteers on Sunday.';
const QUESTIONS = [
  'How many passengers did the ferry carry?',
  'Who painted the crane?',
  'When did the museum open?',
];

let place: ReturnType<typeof corpusFolder>;

beforeEach(() => {
  place = corpusFolder();
  place.write('articles/museum.md', post('Museum opens', MUSEUM));
  place.write('articles/museum-again.md', post('Museum open again', MUSEUM));
  place.write('articles/museum-once-more.md', post('Museum open once more', MUSEUM));
  place.write('articles/crane.md', post('Crane painted', CRANE));
});
afterEach(() => place.remove());

function loaded(): Amendable {
  const { snapshot, manifest, sources } = buildSnapshot(place.source, { analyses: Analyses.open(undefined) });
  return { snapshot, files: manifest.files, sources };
}
const amend = (held: Amendable) => amended(held, place.source);
const said = ({ snapshot }: Amendable) => ({
  articles: [...snapshot.articles],
  duplicates: [...snapshot.duplicates],
  citations: QUESTIONS.map((text) =>
    ask(snapshot, { text }).citations.map(({ articleId, excerpt, link, outlet, date }) => [
      ...[articleId, excerpt, link, outlet, date],
    ]),
  ),
});

describe('a snapshot that is amended', () => {
  it.each([
    ['a link', 'articles:\n  ferry.md: { link: "https://example.org/ferry" }\n'],
    ['an outlet', 'articles:\n  crane.md: { outlet: Quay Letters }\n'],
    ['a date', 'articles:\n  ferry.md: { date: 2 March 2021 }\n'],
    ['what is hidden', 'articles:\n  crane.md: { hidden: true }\n'],
    ['the hidden original of others', 'articles:\n  museum.md: { hidden: true }\n'],
    ['what is said of an outlet', 'outlets:\n  Sample Wire: { homepage: "https://wire.example" }\n'],
  ])('says of %s what a reload would, and leaves the former one as it was', (_, sources) => {
    const former = loaded();
    const before = said(former);
    place.write('sources.yaml', sources);
    const next = amend(former);
    expect(said(next)).toEqual(said(loaded()));
    expect(said(next)).not.toEqual(before);
    expect(said(former)).toEqual(before);
    expect(amend(next).snapshot).toBe(next.snapshot);
  });

  it('shares the indexes, and is the same one where nothing is said anew', () => {
    const former = loaded();
    expect(amend(former).snapshot).toBe(former.snapshot);
    place.write('sources.yaml', 'articles:\n  ferry.md: { hidden: true }\n');
    expect(amend(former).snapshot.indexes[0]?.words).toBe(former.snapshot.indexes[0]?.words);
  });

  it('leaves to the reload what is found by other terms: another headline, another text, what is shown again', () => {
    place.write('sources.yaml', 'articles:\n  crane.md: { hidden: true }\n');
    const former = loaded();
    const before = said(former);
    place.write('articles/ferry.md', post('Ferry resumes', FERRY, CRANE));
    place.write(
      'sources.yaml',
      'articles:\n  museum.md: { title: Another }\n  ferry.md: { link: "https://example.org/ferry" }\n',
    );
    expect(said(amend(former))).toEqual(before);
  });
});

describe('a library', () => {
  it('answers as the sources file says at once, while it is loaded anew', async () => {
    const library = await place.open();
    try {
      const { id } = library.loaded;
      place.write('sources.yaml', 'articles:\n  crane.md: { hidden: true }\n');
      const reloading = library.reload();
      // The former snapshot's thread is asked, since no other can be there yet.
      const { citations } = await library.request('answer', { text: 'Who painted the crane?' });
      expect(library.loaded.id).toBe(id);
      expect(citations.map(({ file }) => file)).not.toContain('crane.md');
      expect(await reloading).toMatchObject({ coverage: { articles: 4 } });
      expect(library.loaded.id).not.toBe(id);
    } finally {
      await library.close();
    }
  });
});
