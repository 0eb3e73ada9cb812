import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/retrieval/library/library.js';
import { corpusFolder, FERRY, filesFor, MUSEUM, post } from './support/corpus-folder.js';

let place: ReturnType<typeof corpusFolder>;
let library: Library;

beforeEach(async () => {
  place = corpusFolder();
  library = await place.open();
});
afterEach(async () => {
  await library.close();
  place.remove();
});

const apply = (request: Partial<Parameters<Library['apply']>[0]> = {}) =>
  library.apply({ by: 'test', ...request });

describe('a dry run', () => {
  it('tells what would be added, changed, removed and rejected, and changes nothing', async () => {
    for (const name of ['a', 'b'])
      place.write(`articles/${name}.md`, post(`Title ${name}`, `${MUSEUM} ${name}`));
    await apply();
    place.write('articles/a.md', post('Title a', MUSEUM, 'A further paragraph.'));
    place.write('articles/new/c.md', post('Title c', 'The bridge was painted green.'));
    place.write('articles/broken.md', '---\ntitle: Nothing\n---\n');
    rmSync(place.at('articles/b.md'));
    const plan = await library.plan();
    expect(plan).toMatchObject({
      before: { articles: 3, rejected: 0 },
      after: { articles: 3, rejected: 1 },
      added: [{ file: 'new/c.md', title: 'Title c' }],
      changed: [{ file: 'a.md', title: 'Title a' }],
      removed: [{ file: 'b.md', title: 'Title b' }],
      rejected: [{ file: 'broken.md', isNew: true, reason: 'There is no text under "Nothing".' }],
      isGlossaryChanged: false,
    });
    expect(plan).toMatchObject({ removesMany: true, isEmpty: false });
    expect(await filesFor(library, 'Who painted the bridge green?')).toEqual([]);
  });

  it('tells what the sources would change, article by article', async () => {
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    await apply();
    place.write(
      'sources.yaml',
      'articles:\n  museum.md: { link: https://example.org/museum }\n  ferry.md: { hidden: true }\n',
    );
    expect(await library.plan()).toMatchObject({
      added: [],
      changed: [{ file: 'museum.md' }],
      removed: [{ file: 'ferry.md' }],
    });
  });

  it('takes a file for unchanged that was only touched, and one for changed that has kept its size and its time', async () => {
    const file = place.at('articles/ferry.md');
    writeFileSync(file, post('Ferry resumes', FERRY));
    expect(await apply()).toMatchObject({ state: 'unchanged' });
    const { mtime } = statSync(file);
    writeFileSync(file, post('Ferry resumes', FERRY.replace('412', '413')));
    utimesSync(file, mtime, mtime);
    expect((await library.plan()).changed).toMatchObject([{ file: 'ferry.md' }]);
  });
});

describe('a reload', () => {
  it('of what has not changed builds nothing, and says so', async () => {
    const { id } = library.loaded;
    expect(await apply()).toMatchObject({ state: 'unchanged' });
    await library.reload();
    expect(library.loaded.id).toBe(id);
  });

  it('says what has changed, who wanted it, and that the former corpus can be restored', async () => {
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    const applied = await apply({ by: 'Ilse' });
    expect(applied).toMatchObject({
      state: 'applied',
      plan: { added: [{ file: 'museum.md' }] },
      former: { report: { coverage: { articles: 1 } } },
      loaded: { by: 'Ilse', report: { coverage: { articles: 2 } } },
    });
    expect(library.loaded.by).toBe('Ilse');
    expect(await filesFor(library, 'When did the lighthouse museum open?')).toEqual(['museum.md']);
  });

  it('of another corpus than was agreed to is not done, and the plan of now is given', async () => {
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    const { id } = await library.plan();
    place.write('articles/more.md', post('More', 'The bridge was painted green.'));
    const outdated = await apply({ agreed: id });
    expect(outdated).toMatchObject({ state: 'outdated', plan: { added: [{}, {}] } });
    expect(library.report.coverage.articles).toBe(1);
    const agreed = outdated.state === 'outdated' ? outdated.plan.id : '';
    expect(await apply({ agreed })).toMatchObject({ state: 'applied' });
  });

  it('sees what was written after an earlier one has begun', async () => {
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    const begun = new Promise<void>(
      (resolve) => void apply({ onProgress: () => resolve() }).then(() => resolve()),
    );
    const first = apply();
    await begun;
    place.write('articles/more.md', post('More', 'The bridge was painted green.'));
    await Promise.all([first, apply()]);
    expect(library.report.coverage.articles).toBe(3);
  });

  it('is undone at once, but only by whoever means this one', async () => {
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    const former = library.loaded.id;
    await apply();
    const { id } = library.loaded;
    expect(library.rollBack(former)).toBeUndefined();
    expect(library.rollBack(id)).toMatchObject({ id: former, report: { coverage: { articles: 1 } } });
    expect(await filesFor(library, 'When did the lighthouse museum open?')).toEqual([]);
    expect(library.rollBack(former)).toBeUndefined();
    // The files are as they are: the next reload would do the same again.
    expect((await library.plan()).added).toMatchObject([{ file: 'museum.md' }]);
    expect(await apply()).toMatchObject({ state: 'applied' });
  });

  it('is not undone when the former corpus is no longer kept', async () => {
    await library.close();
    library = await place.open({ keepFormerMs: 0 });
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    await apply();
    await new Promise(setImmediate);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(library.rollBack(library.loaded.id)).toBeUndefined();
    expect(await filesFor(library, 'When did the lighthouse museum open?')).toEqual(['museum.md']);
  });
});

describe('golden questions', () => {
  const golden = (text: string) => place.write('golden.yaml', text);

  it('that are not answered keep the former corpus, unless it is forced', async () => {
    golden(
      'questions:\n- question: How many passengers did the ferry carry?\n  article: ferry.md\n  text: 412 passengers\n',
    );
    place.write('articles/ferry.md', post('Ferry resumes', FERRY.replace('412', '500')));
    const refused = await apply();
    expect(refused).toMatchObject({
      state: 'refused',
      failures: [{ question: 'How many passengers did the ferry carry?', quoted: ['ferry.md'] }],
    });
    const { citations } = await library.request('answer', { text: 'ferry passengers' });
    expect(citations[0]?.excerpt.text).toBe(FERRY);
    expect(await apply({ isForced: true })).toMatchObject({ state: 'applied', failures: [{}] });
  });

  it('that are answered let it take over', async () => {
    golden('questions:\n- question: When did the lighthouse museum open?\n  text: nine years\n');
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    expect(await apply()).toMatchObject({ state: 'applied', failures: [] });
  });

  it('of a faulty file keep the former corpus, and the fault is told with its line', async () => {
    golden('questions:\n- question: When?\n');
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    await expect(apply()).rejects.toThrow('golden.yaml, line 2: expected an article, a text, or both');
    expect(library.report.coverage.articles).toBe(1);
  });
});

describe('what was analysed', () => {
  it('is kept for the next start, and answers are the same as without', async () => {
    place.write(
      'articles/museum.md',
      post('Museum opens', MUSEUM, 'The Office (\u0423\u043F\u0440\u0430\u0432\u0430) agreed.'),
    );
    await library.close();
    const answers = async (options: { analysesDir?: undefined } = {}) => {
      library = await place.open(options);
      const { question: _, ...answer } = await library.request('answer', {
        text: 'When did the museum open?',
      });
      await library.close();
      return answer;
    };
    const first = await answers();
    expect(readdirSync(place.at('analyses')).length).toBeGreaterThan(0);
    expect(await answers()).toEqual(first);
    expect(await answers({ analysesDir: undefined })).toEqual(first);
  });

  it('is made anew where it is damaged, and a folder that cannot be written stops nothing', async () => {
    for (const name of readdirSync(place.at('analyses')))
      writeFileSync(place.at(`analyses/${name}`), 'damaged');
    await library.close();
    library = await place.open();
    expect(await filesFor(library, 'ferry passengers')).toEqual(['ferry.md']);
    await library.close();
    rmSync(place.at('analyses'), { recursive: true });
    writeFileSync(place.at('analyses'), 'a file where the folder should be');
    library = await place.open();
    expect(await filesFor(library, 'ferry passengers')).toEqual(['ferry.md']);
  });

  it('of files that are gone is forgotten', async () => {
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    await apply();
    const before = readdirSync(place.at('analyses')).length;
    rmSync(place.at('articles/museum.md'));
    await apply();
    expect(readdirSync(place.at('analyses')).length).toBeLessThan(before);
  });
});

describe('a corpus that cannot be read', () => {
  it.each([
    ['the folder is gone', () => rmSync(place.at('articles'), { recursive: true })],
    [
      'the folder is a file',
      () => {
        rmSync(place.at('articles'), { recursive: true });
        place.write('articles', 'no folder');
      },
    ],
    ['the sources are faulty', () => place.write('sources.yaml', 'articles: [')],
    ['the glossary is faulty', () => place.write('glossary.yaml', 'people: 5')],
  ])('leaves the former one answering: %s', async (_, harm) => {
    harm();
    await expect(apply()).rejects.toThrow();
    expect(await filesFor(library, 'ferry passengers')).toEqual(['ferry.md']);
  });

  it('in part is rejected in that part, and the rest is taken up', async () => {
    mkdirSync(place.at('articles/folder.md'));
    place.write('articles/zeros.md', '\0\0\0\0\0\0');
    place.write('articles/empty.md', '');
    symlinkSync('nowhere.md', place.at('articles/lost.md'));
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    expect(await apply()).toMatchObject({
      state: 'applied',
      plan: {
        added: [{ file: 'museum.md' }],
        removed: [],
        rejected: [{ file: 'lost.md' }, { file: 'empty.md' }, { file: 'zeros.md' }],
      },
    });
    expect(await filesFor(library, 'ferry passengers')).toEqual(['ferry.md']);
  });
});
