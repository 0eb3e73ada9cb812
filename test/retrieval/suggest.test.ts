import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/languages.js';
import { suggest } from '../../src/retrieval/suggest.js';
import { articleOf, snapshotFrom } from '../support/articles.js';
import { CONCEPTS, HARBOUR, harbour } from '../support/harbour.js';

const suggested = (text: string, language: Language = 'en', limit = 6) =>
  suggest(harbour.suggestions(), { text, language, limit });

describe('suggest', () => {
  it.each<readonly [string, string, string]>([
    ['Mar', 'Mara Vale', 'the beginning of a name'],
    ['vale', 'Mara Vale', 'another word of it, in small letters'],
    ['mara vail', 'Mara Vale', 'a misspelling that the glossary knows'],
    ['Gran Termnal', 'Grain Terminal', 'a misspelling that it does not know'],
    ['玛拉', 'Mara Vale', 'another script'],
    ['韋爾', 'Mara Vale', 'the inner part of a name, traditional'],
    ['码头', 'Grain Terminal', 'the inner part of a name'],
    ['محطة', 'Grain Terminal', 'Arabic'],
    ['забаст', 'strike', 'the beginning of a word in Russian'],
    ['Harbour br', 'Harbour bridge reopens', 'a headline'],
    ['ｂｒｉｄｇｅ', 'Harbour bridge reopens', 'full-width letters'],
    ['工人', '码头工人罢工', 'the inner part of a headline'],
  ])('completes %s to %s (%s)', (text, expected) => {
    expect(suggested(text)).toContain(expected);
  });

  it('names concepts in the language of the member', () => {
    expect(suggested('Mara', 'zh')[0]).toBe('玛拉·韦尔');
    expect(suggested('罢工', 'uk')[0]).toBe('страйк');
  });

  it('begins with whom and what most passages are about while nothing is typed', () => {
    const most = suggested('');
    expect(most[0]).toBe('Grain Terminal');
    expect(most).toContain('Mara Vale');
    expect(suggested('   ')).toEqual(most);
    expect(most).not.toContain('strike');
  });

  it('suggests nobody of whom nothing was read', () => {
    expect(suggested('Putin')).toEqual([]);
    expect(suggested('Kyiv')).toEqual([]);
  });

  it('suggests each thing once, and no more than asked for', () => {
    const all = suggested('a', 'en', 25);
    expect(new Set(all).size).toBe(all.length);
    expect(suggested('', 'en', 1)).toHaveLength(1);
  });

  it('leaves out what is longer than Discord takes', () => {
    const long = `Lighthouse ${'and more '.repeat(20)}`.trim();
    const snapshot = snapshotFrom(
      [
        ...HARBOUR,
        articleOf({ title: long, lines: ['A lighthouse.'] }),
        articleOf({ title: 'Lighthouse lit', lines: ['Lit again.'] }),
      ],
      CONCEPTS,
    );
    expect(suggest(snapshot.suggestions(), { text: 'lighthouse', language: 'en', limit: 10 })).toEqual([
      'Lighthouse lit',
    ]);
  });

  it.each(['\ud83d', '🙂', '"', '*', '\\', '。', 'a'.repeat(300), '桥'.repeat(300), '__proto__', '\u202e'])(
    'fails at nothing that is typed (%j)',
    (text) => {
      for (const suggestion of suggested(text, 'zh', 25)) expect(suggestion.length).toBeLessThanOrEqual(100);
    },
  );

  it('has nothing to suggest where nothing was read', () => {
    expect(suggest(snapshotFrom([]).suggestions(), { text: '', language: 'en', limit: 5 })).toEqual([]);
  });
});
