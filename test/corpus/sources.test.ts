import { expect, it } from 'vitest';
import { NO_SOURCES, readSources, sourcesFrom } from '../../src/corpus/sources.js';
import { YamlFileError } from '../../src/yaml/yaml-file.js';

function faultOf(yaml: string): unknown {
  try {
    return sourcesFrom(yaml, 'sources.yaml');
  } catch (error) {
    return error;
  }
}

it('knows nothing where there is no file, or an empty one', () => {
  expect(readSources('/nowhere/sources.yaml')).toEqual(NO_SOURCES);
  expect(sourcesFrom('', 'sources.yaml')).toEqual(NO_SOURCES);
  expect(sourcesFrom('outlets:\npages:\narticles:\n', 'sources.yaml')).toEqual(NO_SOURCES);
});

it.each([
  ['broken YAML', 'outlets:\n  a: [', 2],
  ['an unknown key', 'outlets:\n  Gazette:\n    homepag: https://a.example\n', 3],
  ['an unknown part', 'outlets: {}\noutlet: {}\n', 2],
  ['an address that is none', 'outlets:\n  Gazette:\n    homepage: javascript:alert(1)\n', 3],
  ['a day that is none', 'pages:\n  a.txt:\n    captured: 2025-02-30\n', 3],
  ['hidden: perhaps', 'articles:\n  a.md:\n    hidden: perhaps\n', 3],
])('names the line of %s', (_, yaml, line) => {
  const error = faultOf(yaml);
  expect(error).toBeInstanceOf(YamlFileError);
  expect(error).toMatchObject({ file: 'sources.yaml', line, expected: expect.any(String) });
});
