import { expect, it } from 'vitest';
import { corpusFolder, MUSEUM, post } from './support/corpus-folder.js';

it('who wants to know which corpus answers is told after a load, a reload, and when that is undone', async () => {
  const place = corpusFolder();
  const told: Promise<number>[] = [];
  const library = await place.open({
    onLoaded: (loaded) => void told.push(loaded.request('arrivals', undefined).then(({ length }) => length)),
  });
  try {
    place.write('articles/museum.md', post('Museum opens', MUSEUM));
    await library.apply({ by: 'test' });
    library.rollBack(library.loaded.id);
    expect(await Promise.all(told)).toEqual([1, 2, 1]);
  } finally {
    await library.close();
    place.remove();
  }
});
