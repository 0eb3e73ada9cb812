import { describe, expect, it } from 'vitest';
import { runScript } from './support/run-script.js';

const FIXTURES = [
  ...['--corpus', 'test/e2e/fixtures/articles'],
  ...['--sources', 'test/e2e/fixtures/sources.yaml'],
  ...['--glossary', 'test/e2e/fixtures/glossary.yaml'],
];

function inspected(...args: readonly string[]): string {
  const { code, stdout, stderr } = runScript('inspect', ...FIXTURES, ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.replace(/[\u2068\u2069]/g, '');
}

describe('npm run inspect', () => {
  it('tells language, words with their places, and the stop words left out', () => {
    const text = inspected('How many passengers did the ferry carry?');
    expect(text).toMatch(/^Language {3}English\n/);
    expect(text).toContain('  9\u201319 passengers as passeng\n');
    expect(text).toContain('Stop words left out  How, many, did, the\n');
  });

  it('tells which label a concept is known by, and who says so', () => {
    expect(inspected('Ferries to Ukraine')).toMatch(
      /11\u201318 Ukraine = country-ua, place Ukraine: label Ukraine \(en, preferred, from (?:cldr|glossary)\)/,
    );
  });

  it('marks the sentences that would be quoted, with the figures that decided', () => {
    const text = inspected('When did the ferry crews end their strike?', '--limit', '1');
    expect(text).toMatch(
      /1\. cited: score \d\.\d{3}, coverage \d\.\d\d, match \d\.\d\d \u2014 English, ferry\.md, passage /,
    );
    expect(text).toMatch(/\n {3}> \d+\u2013\d+ .*ferry/);
  });

  it('says so where a question holds nothing that can be searched for', () => {
    expect(inspected('the of and')).toContain('none: it holds nothing but stop words');
    expect(inspected('?!')).toContain('none: there are no letters');
  });

  it('asks for a text where there is none', () => {
    const { code, stderr } = runScript('inspect');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Give a text\./);
  });
});
