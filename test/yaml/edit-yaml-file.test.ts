import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources, sourcesFrom } from '../../src/corpus/sources.js';
import { editYamlFile } from '../../src/yaml/edit-yaml-file.js';
import type { YamlDocument } from '../../src/yaml/edited-yaml.js';

const WRITTEN = `# Kept by hand.
outlets:
  Harbour Post: { homepage: https://example.org/post, aliases: [Post,  The Post] }   # two spaces

# Corrections.
articles:
  # Nobody knows its outlet.
  ferry.md:
    link: https://example.org/ferry # found by Ilse

  bridge.md:
      hidden: true
# The end.
`;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaml-'));
  file = join(folder, 'sources.yaml');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (text: string) => sourcesFrom(text, file);
const edit = (change: (document: YamlDocument) => void) => editYamlFile(file, { check, change });
const edited = async (text: string, change: (document: YamlDocument) => void) => {
  writeFileSync(file, text);
  await edit(change);
  return readFileSync(file, 'utf8');
};

describe('a YAML file that is edited', () => {
  it('gets a new entry below the others, and not a letter else is changed', async () => {
    const after = await edited(WRITTEN, (document) =>
      document.set(['articles', 'museum.md', 'outlet'], 'Post'),
    );
    expect(after).toBe(WRITTEN.replace('hidden: true\n', 'hidden: true\n  museum.md:\n    outlet: Post\n'));
  });

  it('keeps the comments of an entry that is changed', async () => {
    const after = await edited(WRITTEN, (document) =>
      document.set(['articles', 'ferry.md', 'date'], '2021-03-01'),
    );
    expect(after).toBe(WRITTEN.replace('by Ilse\n', 'by Ilse\n    date: 2021-03-01\n'));
  });

  it('exchanges a value where it stands', async () => {
    const after = await edited(WRITTEN, (document) =>
      document.set(['articles', 'ferry.md', 'link'], 'https://example.org/other'),
    );
    expect(after).toBe(WRITTEN.replace('https://example.org/ferry', 'https://example.org/other'));
  });

  it('loses an entry with its last value, and the comments around stay', async () => {
    const after = await edited(WRITTEN, (document) => document.remove(['articles', 'bridge.md', 'hidden']));
    expect(after).toBe(WRITTEN.replace('  bridge.md:\n      hidden: true\n', ''));
    expect(readSources(file).articles).toEqual({ 'ferry.md': { link: 'https://example.org/ferry' } });
  });

  it.each([
    [
      'no section yet',
      'outlets:\n  Post: {}\n',
      'outlets:\n  Post: {}\n\npages:\n  a.txt:\n    captured: 2025-06-08\n',
    ],
    [
      'a section without entries',
      'pages:\noutlets:\n  Post: {}\n',
      'pages:\n  a.txt:\n    captured: 2025-06-08\noutlets:\n  Post: {}\n',
    ],
    [
      'an empty section in braces',
      'pages: {} # none\n',
      'pages:\n  a.txt:\n    captured: 2025-06-08\n  # none\n',
    ],
    ['nothing', '', 'pages:\n  a.txt:\n    captured: 2025-06-08\n'],
    ['only a comment', '# Nothing yet.\n', '# Nothing yet.\n\npages:\n  a.txt:\n    captured: 2025-06-08\n'],
    [
      'no line feed at its end',
      'outlets:\n  Post: {}',
      'outlets:\n  Post: {}\n\npages:\n  a.txt:\n    captured: 2025-06-08\n',
    ],
    [
      'entries in braces',
      'pages: { b.txt: { captured: 2025-01-01 } }\n',
      'pages: { b.txt: { captured: 2025-01-01 }, a.txt: { captured: 2025-06-08 } }\n',
    ],
    [
      'Windows line ends',
      'pages:\r\n  b.txt: { captured: 2025-01-01 }\r\n',
      'pages:\r\n  b.txt: { captured: 2025-01-01 }\r\n  a.txt:\r\n    captured: 2025-06-08\r\n',
    ],
  ])('takes an entry where there is %s', async (_, before, after) => {
    expect(
      await edited(before, (document) => document.set(['pages', 'a.txt', 'captured'], '2025-06-08')),
    ).toBe(after);
  });

  it('is made when there is none', async () => {
    await edit((document) => document.set(['articles', 'a.md', 'hidden'], true));
    expect(readFileSync(file, 'utf8')).toBe('articles:\n  a.md:\n    hidden: true\n');
  });

  it('holds whatever text an entry is given, as that text', async () => {
    for (const outlet of [
      'yes',
      '2021-01-01',
      'a: b # c',
      '- x',
      "it's",
      '"',
      '@post',
      '\u0627\u0644\u0645\u064A\u0646\u0627\u0621',
      'null',
      '1e3',
    ]) {
      await edit((document) => document.set(['articles', '#odd: "name".md', 'outlet'], outlet));
      expect(readSources(file).articles['#odd: "name".md']).toEqual({ outlet });
    }
  });

  it('adds to lists and takes from them', async () => {
    const lists = { check: () => undefined };
    writeFileSync(file, 'people:\n- id: one # first\n- id: two\n');
    await editYamlFile(file, {
      ...lists,
      change: (document) => document.append(['people'], { id: 'three' }),
    });
    expect(readFileSync(file, 'utf8')).toBe('people:\n- id: one # first\n- id: two\n- id: three\n');
    await editYamlFile(file, { ...lists, change: (document) => document.remove(['people', 1]) });
    expect(readFileSync(file, 'utf8')).toBe('people:\n- id: one # first\n- id: three\n');
  });

  it('is not written when nothing changes, or when the outcome cannot be used', async () => {
    writeFileSync(file, WRITTEN);
    const { after } = await edit((document) => document.set(['articles', 'bridge.md', 'hidden'], true));
    expect(after).toBe(WRITTEN);
    await expect(edit((document) => document.set(['articles', 'x.md', 'link'], 'nowhere'))).rejects.toThrow(
      'an address that begins with https:// or http://',
    );
    expect(readFileSync(file, 'utf8')).toBe(WRITTEN);
    expect(readdirSync(folder)).toEqual(['sources.yaml']);
  });

  it('that is faulty already is left alone, and the fault is told with its line', async () => {
    writeFileSync(file, 'articles:\n  a.md: { hiden: true }\n');
    await expect(edit((document) => document.set(['articles', 'b.md', 'hidden'], true))).rejects.toThrow(
      'line 2',
    );
    expect(readFileSync(file, 'utf8')).toBe('articles:\n  a.md: { hiden: true }\n');
  });

  it('takes all changes that are made at once', async () => {
    writeFileSync(file, WRITTEN);
    const names = Array.from({ length: 40 }, (_, number) => `${number}.md`);
    await Promise.all(
      names.map((name) => edit((document) => document.set(['articles', name, 'hidden'], true))),
    );
    expect(Object.keys(readSources(file).articles)).toEqual(['ferry.md', 'bridge.md', ...names]);
    expect(readdirSync(folder)).toEqual(['sources.yaml']);
  });

  it('takes a change of somebody else at the same moment as well', async () => {
    writeFileSync(file, WRITTEN);
    let isFirst = true;
    await edit((document) => {
      if (isFirst) writeFileSync(file, WRITTEN.replace('# The end.', '# The very end.'));
      isFirst = false;
      document.set(['articles', 'museum.md', 'hidden'], true);
    });
    expect(readFileSync(file, 'utf8')).toContain('museum.md:\n    hidden: true\n# The very end.');
  });

  it('stays a link to where it stands', async () => {
    writeFileSync(join(folder, 'real.yaml'), WRITTEN);
    symlinkSync('real.yaml', file);
    await edit((document) => document.set(['articles', 'museum.md', 'hidden'], true));
    expect(readFileSync(join(folder, 'real.yaml'), 'utf8')).toContain('museum.md');
    expect(readdirSync(folder).sort()).toEqual(['real.yaml', 'sources.yaml']);
  });
});
