import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSourcesOf } from '../../src/corpus/sources.js';
import { hiddenKeys, setHidden } from '../../src/tending/hidden.js';

let folder: string;
let place: { readonly sourcesFile: string; readonly corpusDir: string };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hidden-'));
  place = { sourcesFile: join(folder, 'sources.yaml'), corpusDir: join(folder, 'articles') };
  mkdirSync(place.corpusDir);
});
afterEach(() => rmSync(folder, { recursive: true }));

const hides = (key: string) => readSourcesOf(place).articles[key]?.hidden === true;
const change = (key: string, isHidden: boolean) => setHidden(place, { key, isHidden });

it('hides an article and shows it again, leaving nothing behind', async () => {
  expect(await change('ferry.md', true)).toEqual({ state: 'changed' });
  expect(await change('ferry.md', true)).toEqual({ state: 'same' });
  expect(hides('ferry.md')).toBe(true);
  expect(await change('ferry.md', false)).toEqual({ state: 'changed' });
  expect(await change('ferry.md', false)).toEqual({ state: 'same' });
  expect(readFileSync(place.sourcesFile, 'utf8')).not.toContain('ferry');
});

it('lists and shows what the sources among the articles hide, without changing these', async () => {
  const own = 'articles:\n  draft.md: { hidden: true, title: A draft }\n';
  writeFileSync(join(place.corpusDir, 'sources.yaml'), own);
  expect(hiddenKeys(place)).toEqual([{ key: 'draft.md', title: 'A draft' }]);
  expect(await change('draft.md', false)).toEqual({ state: 'changed' });
  expect(hiddenKeys(place)).toEqual([]);
  expect(hides('draft.md')).toBe(false);
  expect(readFileSync(join(place.corpusDir, 'sources.yaml'), 'utf8')).toBe(own);
  expect(await change('draft.md', true)).toEqual({ state: 'changed' });
  expect(hides('draft.md')).toBe(true);
});
