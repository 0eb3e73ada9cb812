import { describe, expect, it } from 'vitest';
import { who } from '../../../src/retrieval/explore/who.js';
import { peopleLike } from '../../../src/retrieval/suggest.js';
import { articleOf, snapshotFrom } from '../../support/articles.js';
import { CONCEPTS, HARBOUR } from '../../support/harbour.js';

const snapshot = snapshotFrom(
  [
    ...HARBOUR,
    articleOf({
      title: 'A cold spring',
      outlet: 'Island Post',
      day: '2024-03-20',
      lines: ['“The ice in the bay will not go before April,” said Mara Vale. Gulls sat on the cranes.'],
    }),
    articleOf({
      title: 'Tugs',
      outlet: 'Harbour Gazette',
      day: '2024-06-01',
      lines: ['The crews were content. Mara Vale praised the “small but sturdy tugs of the west quay”.'],
    }),
  ],
  CONCEPTS,
);
const ask = (name: string, language: 'en' | 'ru' = 'en') => who(snapshot, { name, language });

describe('who', () => {
  it('finds a person by any label, and says how the coverage calls them, where and since when', () => {
    const found = ask('mara vale');
    expect(found).toMatchObject({ name: 'Mara Vale', isKnown: true, articles: 3, passages: 3 });
    expect(found.names).toEqual([
      { language: 'en', written: 'Mara Vale', times: 3, outlets: ['Harbour Gazette', 'Island Post'] },
    ]);
    expect(found.first?.date.iso).toMatch(/^2024-03-05/);
    expect(found.last?.date.iso).toMatch(/^2024-06-01/);
  });

  it('quotes what they said, word for word, and apart from it what is said of them', () => {
    const { by, about } = ask('Mara Vale');
    expect(by.map(({ excerpt }) => excerpt.text)).toEqual([
      '“The ice in the bay will not go before April,” said Mara Vale.',
    ]);
    expect(about.map(({ title }) => title)).toEqual(['Harbour bridge reopens']);
    for (const { articleId, excerpt } of [...by, ...about]) {
      const { text = '' } = snapshot.articles.get(articleId) ?? {};
      expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
    }
  });

  it('finds a name that nobody listed as it is written, and as it sounds in another script', () => {
    const found = ask('Tobias Grendelmann');
    expect(found).toMatchObject({ name: 'Tobias Grendelmann', isKnown: false });
    expect(found.names.map(({ written, language }) => [language, written])).toEqual([
      ['en', 'Tobias Grendelmann'],
      ['ru', 'Грендельманн'],
    ]);
  });

  it('finds nobody of a name that is not in the coverage', () => {
    expect(ask('Zebulon Quark')).toMatchObject({ passages: 0, names: [], by: [], about: [] });
    expect(ask('\uD800')).toMatchObject({ passages: 0 });
  });

  it('offers people by what was typed, in any script', () => {
    const people = (text: string) => peopleLike(snapshot.suggestions(), { text, language: 'en', limit: 5 });
    expect(people('')).toContain('Mara Vale');
    expect(people('mara')).toEqual(['Mara Vale']);
    expect(people('strike')).toEqual([]);
  });
});
