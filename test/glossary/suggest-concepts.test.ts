import { describe, expect, it } from 'vitest';
import { glossaryOf } from '../../src/glossary/glossary.js';
import { glossaryFrom } from '../../src/glossary/read-glossary.js';
import { suggestConcepts } from '../../src/glossary/suggest-concepts.js';
import type { Language } from '../../src/language/languages.js';

const GLOSSARY = glossaryOf(
  glossaryFrom('people:\n- { id: ada-lind, labels: { en: { preferred: Ada Lind, variant: [Lind] } } }', 'x'),
);

/** What is suggested for these articles, as text and the number of articles. */
function suggested(language: Language, texts: readonly string[], kind: 'name' | 'term' = 'name') {
  const articles = texts.map((text, at) => ({ file: `${at}.md`, text, language }));
  return suggestConcepts(articles, GLOSSARY)
    .filter((candidate) => candidate.kind === kind)
    .map(({ written, articles: number }) => `${written} ${number}`);
}

describe('names that the glossary lacks', () => {
  it.each<[string, Language, readonly string[], readonly string[]]>([
    [
      'English, as capitalised words side by side',
      'en',
      ['They met Ilse Varga there.', 'Ilse Varga said so.'],
      ['Ilse Varga 2'],
    ],
    [
      'Russian, whatever its case',
      'ru',
      ['Они видели Громова вчера.', 'Вчера приехал Громов, а с Громовым жена.'],
      ['Громова 2'],
    ],
    [
      'Chinese, as a run of characters that transcribe',
      'zh',
      ['他说瓦尔加特已经到了。', '昨天瓦尔加特没有来。'],
      ['瓦尔加特 2'],
    ],
    [
      'Arabic, as words that stand together',
      'ar',
      ['قال في صحيفة الميناء إنه وصل.', 'نشرت صحيفة الميناء الخبر.'],
      ['صحيفة الميناء 2'],
    ],
  ])('%s', (_, language, texts, expected) => {
    expect(suggested(language, texts)).toEqual(expect.arrayContaining([...expected]));
  });

  it('are not those that it has', () => {
    expect(suggested('en', ['They met Ada Lind.', 'So Ada Lind said.', 'Then Lind left.'])).toEqual([]);
  });

  it('are not words that only begin a sentence', () => {
    expect(suggested('en', ['Ferries ran late.', 'Ferries ran late.', 'Ferries ran.'])).toEqual([]);
  });

  it('are those of several articles, or those that one has again and again', () => {
    expect(suggested('en', ['So Varga said.'])).toEqual([]);
    expect(suggested('en', ['So Varga said, as Varga does, and again Varga.'])).toEqual(['Varga 1']);
  });
});

it('suggests words that many articles use, those of most articles first, each with an example', () => {
  const texts = [
    'The ferry sank.',
    'A ferry and a quay.',
    'Two ferries.',
    'The quay.',
    'An old quay, a ferry.',
  ];
  expect(suggested('en', texts, 'term')).toEqual(['ferry 4', 'quay 3']);
  const [first] = suggestConcepts(
    [{ file: 'a.md', text: 'Go. So Varga, Varga, Varga.', language: 'en' }],
    GLOSSARY,
  );
  expect(first?.example).toEqual({ file: 'a.md', sentence: 'So Varga, Varga, Varga.' });
});
