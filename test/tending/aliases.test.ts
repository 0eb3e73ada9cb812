import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addAlias, aliases, removeAlias } from '../../src/tending/aliases.js';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aliases-'));
  file = join(folder, 'glossary.local.yaml');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MAYOR = { id: 'ilse-varga', kind: 'person' } as const;

it('names are added one after another, and what stands in the file stays', async () => {
  writeFileSync(
    file,
    '# Kept by hand\nplaces:\n  - id: pier # ours\n    labels: { en: { preferred: Old pier } }\n',
  );
  await Promise.all(['Varga', '瓦尔加', 'I. Varga'].map((text) => addAlias(file, { text, concept: MAYOR })));
  expect(readFileSync(file, 'utf8')).toContain(
    '# Kept by hand\nplaces:\n  - id: pier # ours\n    labels: { en: { preferred: Old pier } }\n',
  );
  expect(aliases(file).filter(({ conceptId }) => conceptId === 'ilse-varga')).toEqual([
    { conceptId: 'ilse-varga', language: 'en', text: 'Varga' },
    { conceptId: 'ilse-varga', language: 'en', text: 'I. Varga' },
    { conceptId: 'ilse-varga', language: 'zh', text: '瓦尔加' },
  ]);
});

it('with the first of its names gone, another one stands for the concept; with the last, nothing is left', async () => {
  await addAlias(file, { text: 'Varga', concept: MAYOR });
  await addAlias(file, { text: 'Warga', concept: MAYOR });
  const alias = (text: string) => ({ conceptId: 'ilse-varga', language: 'en', text }) as const;
  expect(await removeAlias(file, alias('Varga'))).toMatchObject({ state: 'changed' });
  expect(aliases(file)).toEqual([alias('Warga')]);
  expect(await removeAlias(file, alias('Varga'))).toEqual({ state: 'unknown' });
  await removeAlias(file, alias('Warga'));
  expect(aliases(file)).toEqual([]);
});

it('a faulty file is left as it is, and the fault is told', async () => {
  writeFileSync(file, 'people: [\n');
  const changed = await addAlias(file, { text: 'Varga', concept: MAYOR });
  expect(changed).toMatchObject({
    state: 'faulty',
    fault: expect.stringContaining('glossary.local.yaml, line'),
  });
  expect(readFileSync(file, 'utf8')).toBe('people: [\n');
});
