import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossaryFrom, readGlossary } from '../../src/glossary/read-glossary.js';
import { YamlFileError } from '../../src/yaml/yaml-file.js';

const BRIDGE = `places:
- id: harbour-bridge
  labels:
    en: { preferred: Harbour Bridge, variant: [the bridge], misspelling: [Harbor Brige] }
    zh: { preferred: 港口大桥 }
    ar: { preferred: جسر الميناء, transliteration: [جسر هاربور] }
`;

function faultIn(text: string): YamlFileError {
  try {
    glossaryFrom(text, 'glossary.yaml');
  } catch (error) {
    if (error instanceof YamlFileError) return error;
    throw error;
  }
  throw new Error('help: this glossary is read as if it were right');
}

describe('glossaryFrom', () => {
  it('reads labels of each kind and language, the preferred one first', () => {
    const [concept] = glossaryFrom(BRIDGE, 'glossary.yaml');
    expect(concept).toMatchObject({ id: 'harbour-bridge', kind: 'place', related: [], held: [] });
    expect(concept?.labels.map(({ language, kind, text }) => [language, kind, text])).toEqual([
      ['en', 'preferred', 'Harbour Bridge'],
      ['en', 'variant', 'the bridge'],
      ['en', 'misspelling', 'Harbor Brige'],
      ['zh', 'preferred', '港口大桥'],
      ['ar', 'preferred', 'جسر الميناء'],
      ['ar', 'transliteration', 'جسر هاربور'],
    ]);
    expect(
      concept?.labels.every(({ origin, context }) => origin === 'glossary' && context.length === 0),
    ).toBe(true);
  });

  it('keeps the order of headings and of the file', () => {
    const text = `terms:
- { id: tide, labels: { en: { preferred: tide } } }
people:
- { id: b-person, labels: { en: { preferred: B } } }
- { id: a-person, labels: { en: { preferred: A } } }
`;
    expect(glossaryFrom(text, 'glossary.yaml').map(({ id }) => id)).toEqual(['b-person', 'a-person', 'tide']);
  });

  it('reads years and days of offices as words', () => {
    const text = `people:
- id: mara-vale
  labels: { en: { preferred: Mara Vale } }
  held: [{ office: Harbour Master, from: 2019, to: 2022-02-24 }, { office: Mayor, from: '2022-03' }]
`;
    expect(glossaryFrom(text, 'glossary.yaml')[0]?.held).toEqual([
      { office: 'Harbour Master', from: '2019', to: '2022-02-24' },
      { office: 'Mayor', from: '2022-03', to: undefined },
    ]);
  });

  it('lets a label count in its context only, listed among the labels or not', () => {
    const text = `terms:
- id: river-bank
  labels: { en: { preferred: riverbank, variant: [shore] } }
  context: { bank: [river], shore: [lake, sea], 岸: [河] }
`;
    const labels = glossaryFrom(text, 'glossary.yaml')[0]?.labels ?? [];
    expect(labels.map(({ text, language, context }) => [text, language, context])).toEqual([
      ['riverbank', 'en', []],
      ['shore', 'en', ['lake', 'sea']],
      ['bank', 'en', ['river']],
      ['岸', 'zh', ['河']],
    ]);
  });

  it('says whose labels they are', () => {
    expect(glossaryFrom(BRIDGE, 'local.yaml', 'local')[0]?.labels[0]?.origin).toBe('local');
  });

  it.each(['', '\n', '# only a comment\n', 'people:\nplaces:\n', '\ufeffpeople: []\n'])(
    'reads %j as an empty glossary',
    (text) => {
      expect(glossaryFrom(text, 'glossary.yaml')).toEqual([]);
    },
  );

  it.each([
    ['a heading that there is not', 'bridges:\n- id: a', 1, 'no "bridges" at the top'],
    ['a key that there is not', BRIDGE.replace('  labels:', '  colour: red\n  labels:'), 3, 'no "colour"'],
    ['a language that is not of the five', BRIDGE.replace('    zh:', '    fr:'), 5, 'no "fr"'],
    ['a kind of label that there is not', BRIDGE.replace('variant', 'alias'), 4, 'no "alias"'],
    ['a language without a preferred label', BRIDGE.replace('preferred: 港口大桥', ''), 5, 'preferred'],
    ['an id in capitals', BRIDGE.replace('harbour-bridge', 'Harbour'), 2, 'lower-case words'],
    ['an id that is missing', BRIDGE.replace('- id: harbour-bridge\n  labels', '- labels'), 2, 'id'],
    ['a number for a word', BRIDGE.replace('[the bridge]', '[1999]'), 4, 'quotation marks'],
    ['a label of spaces', BRIDGE.replace('港口大桥', "' '"), 5, 'words'],
    ['a word for a list', BRIDGE.replace('[the bridge]', 'the bridge'), 4, 'array'],
    ['a list for an entry', 'places:\n- [a]', 2, 'object'],
    [
      'a day that is none',
      `${BRIDGE}  held: [{ office: Keeper, from: spring 2020 }]\n`,
      7,
      'a year, month or day',
    ],
    ['a context without words', `${BRIDGE}  context: { span: [] }\n`, 7, 'at least one word'],
    ['an id that was given before', BRIDGE + BRIDGE.slice('places:\n'.length), 7, 'another id than'],
    [
      'an id that another heading has',
      `${BRIDGE}terms:\n- { id: harbour-bridge, labels: { en: { preferred: x } } }\n`,
      8,
      'under places',
    ],
    ['broken YAML', `${BRIDGE}  note: a: b\n`, 7, 'valid YAML'],
    ['a tab for indentation', 'places:\n\t- id: a\n', 2, 'valid YAML'],
    ['a list at the top', '- id: a\n', undefined, 'object'],
  ])('names the line of %s', (_, text, line, expected) => {
    const fault = faultIn(text);
    expect(fault.expected).toContain(expected);
    expect(fault.line).toBe(line);
    expect(fault.file).toBe('glossary.yaml');
  });
});

describe('readGlossary', () => {
  it('finds no concepts where there is no file', () => {
    expect(readGlossary(join(tmpdir(), 'no-such-folder', 'glossary.yaml'))).toEqual([]);
  });

  it('reads a file, and names it in its faults', () => {
    const dir = mkdtempSync(join(tmpdir(), 'glossary-'));
    const file = join(dir, 'glossary.yaml');
    try {
      writeFileSync(file, BRIDGE);
      expect(readGlossary(file).map(({ id }) => id)).toEqual(['harbour-bridge']);
      writeFileSync(file, 'bridges: []');
      expect(() => readGlossary(file)).toThrow(`${file}, line 1: expected`);
      expect(() => readGlossary(dir)).toThrow('a file that can be read');
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
