import { describe, expect, it } from 'vitest';
import { NOTHING_LEARNED } from '../../../src/corpus/boilerplate/learned.js';
import { findProblems } from '../../../src/corpus/problems/find-problems.js';
import { PROBLEM_KINDS, type ProblemKind } from '../../../src/corpus/problems/problem.js';
import { sourcesFrom } from '../../../src/corpus/sources.js';
import { articlesIn } from '../support/articles-in.js';

const LONG =
  'The ferry between Harbour Town and the island carried 412 passengers on Monday, the port authority said. It sails again every morning at six, and twice on Sundays.';
const SOURCES = sourcesFrom('outlets:\n  The Harbour Post: { aliases: [Harbour Post] }\n', 'sources.yaml');
const HEAD =
  'title: Ferry resumes its service\noutlet: Harbour Post\ndate: 2021-03-01\nlink: https://example.org/ferry';

const post = (body: string, head = HEAD) => `---\n${head}\n---\n${body}\n`;
const problemsIn = (...texts: readonly string[]) => {
  const articles = texts.flatMap((text, at) => articlesIn(text, `file-${at}.md`, SOURCES).articles);
  const [first, second] = articles.map(({ id }) => id);
  const duplicates = new Map(first && second ? [[second, first]] : []);
  return findProblems({ articles, rejected: [], duplicates, learned: NOTHING_LEARNED }, SOURCES);
};
const kindsIn = (...texts: readonly string[]) => problemsIn(...texts).map(({ kind }) => kind);

/** Each kind: an article that has the problem, what shows it, and the remedy. */
const CASES: readonly (readonly [
  ProblemKind,
  why: string,
  text: string,
  detail: string | undefined,
  fix: string | undefined,
])[] = [
  ['link', 'it has none', post(LONG, HEAD.replace(/\nlink.*/, '')), undefined, 'link'],
  ['date', 'it has none', post(LONG, HEAD.replace(/\ndate.*/, '')), undefined, 'date'],
  ['date', 'it is none', post(LONG, HEAD.replace('2021-03-01', 'one day')), 'one day', 'date'],
  ['outlet', 'none is named', post(LONG, HEAD.replace(/\noutlet.*/, '')), undefined, 'outlet'],
  [
    'outlet',
    'the sources do not know it',
    post(LONG, HEAD.replace('Harbour Post', 'Harbor Post')),
    'Harbor Post',
    'outlet',
  ],
  ['short', 'one sentence is no article', post('The ferry sails.'), 'The ferry sails.', 'hide'],
  [
    'mojibake',
    'UTF-8 as Windows-1252',
    post(`${LONG} It\u00E2\u20AC\u2122s late.`),
    'ice on Sundays. It\u00E2\u20AC\u2122s late.',
    'hide',
  ],
  [
    'caption',
    'a credit',
    post(`${LONG}\n\nThe ferry at sea \u00A9 Ilse Varga`),
    'The ferry at sea \u00A9 Ilse Varga',
    undefined,
  ],
  [
    'caption',
    'an agency in brackets',
    post(`${LONG}\n\nThe ferry at sea (Reuters)`),
    'The ferry at sea (Reuters)',
    undefined,
  ],
  [
    'quotes',
    'one is never closed',
    post(`${LONG} \u201CWe sail, he said.`),
    'morning at six, and twice on Sundays. \u201CWe sail, he said.',
    undefined,
  ],
  ['quotes', 'one was never opened', post(`${LONG} We sail\u00BB, he said.`), undefined, undefined],
  [
    'language',
    'a Russian headline above an English text',
    post(
      LONG,
      HEAD.replace(
        'Ferry resumes its service',
        '\u041F\u0430\u0440\u043E\u043C \u0441\u043D\u043E\u0432\u0430 \u0445\u043E\u0434\u0438\u0442 \u043D\u0430 \u043E\u0441\u0442\u0440\u043E\u0432',
      ),
    ),
    undefined,
    undefined,
  ],
];

describe('problems of articles', () => {
  it('are none where there is nothing wrong', () => {
    expect(problemsIn(post(LONG))).toEqual([]);
  });

  it.each(CASES)('are found: %s, since %s', (kind, _, text, detail, fix) => {
    const found = problemsIn(text).filter((problem) => problem.kind === kind);
    expect(found).toMatchObject([{ kind, file: 'file-0.md', fix }]);
    if (detail !== undefined) expect(found[0]?.detail).toContain(detail);
    expect(kindsIn(text)).toEqual([kind]);
  });

  it('are found: a near-duplicate, with the article that it repeats', () => {
    const [problem] = problemsIn(post(LONG), post(LONG)).filter(({ kind }) => kind === 'duplicate');
    expect(problem).toMatchObject({
      file: 'file-1.md',
      fix: 'hide',
      detail: 'Ferry resumes its service (file-0.md)',
    });
  });

  it.each([
    ['a page that dates its items by the day it was saved', '\u0645\u0646\u0630 6 \u0623\u064A\u0627\u0645'],
    ['the same in English', '6 days ago'],
  ])('are mended for a whole page where the date is relative: %s', (_, written) => {
    const page = post(LONG, HEAD.replace('2021-03-01', `"${written}"`));
    const [problem] = problemsIn(page).filter(({ kind }) => kind === 'date');
    expect(problem?.detail).toBe(written);
  });

  it.each([
    ['UTF-8 as Windows-1252, Cyrillic', '\u00D0\u009F\u00D0\u00B0\u00D1\u0080\u00D0\u00BE\u00D0\u00BC'],
    ['UTF-8 as Windows-1252, Arabic', '\u00D8\u00A7\u00D9\u201E\u00D8\u00B9'],
    ['UTF-8 as Windows-1252, Chinese', '\u00E4\u00B8\u00AD\u00E5\u203A\u00BD'],
    ['UTF-8 as Windows-1251', '\u0420\u045F\u0420\u00B0\u0421\u0402\u0420\u0455\u0420\u0458'],
    ['GBK', '\u951F\u65A4\u62F7'],
    ['a letter that is lost', 'fer\uFFFDy'],
  ])('are found: letters of a wrong encoding, %s', (_, letters) => {
    expect(kindsIn(post(`${LONG} ${letters}`))).toContain('mojibake');
  });

  it.each([
    [
      'French and German letters',
      'Caf\u00E9 Z\u00FCrich, \u00C9cole, S\u00E3o Paulo, \u00C5ngstr\u00F6m, PI\u00D1ATA',
    ],
    [
      'Russian in capitals',
      '\u0420\u041E\u0421\u0421\u0418\u042F \u0438 \u0421\u0421\u0421\u0420, \u0420\u0424',
    ],
    ['quotes over paragraphs, opened again', '\u201CFirst paragraph.\n\n\u201CSecond paragraph.\u201D'],
    ['quotes within quotes', '\u00ABShe said \u201EWe sail\u201C and left\u00BB'],
    ['inches', 'A pipe of 12" was laid.'],
    [
      'a paragraph about pictures',
      'The photo shows the ferry, and it was taken by a passenger who sailed with it.',
    ],
    ['an agency that is quoted', 'The minister told Reuters that the ferry sails.'],
  ])('are none: %s', (_, text) => {
    expect(kindsIn(post(`${LONG}\n\n${text}`))).toEqual([]);
  });

  it('come by kind, those first that are worth most', () => {
    const found = kindsIn(post('Short.', 'title: A'), post('Also short.', 'title: B'));
    expect(found).toEqual([...found].sort((a, b) => PROBLEM_KINDS.indexOf(a) - PROBLEM_KINDS.indexOf(b)));
    expect(found.length).toBeGreaterThan(6);
  });
});
