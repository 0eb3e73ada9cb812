import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/languages.js';
import { ask } from '../../src/retrieval/ask.js';
import { examples } from '../../src/retrieval/examples.js';
import { articleOf, snapshotFrom } from '../support/articles.js';
import { CONCEPTS, harbour } from '../support/harbour.js';

const NEWS = [
  articleOf({
    title: 'Ukraine and Poland open a ferry line',
    day: '2024-05-01',
    lines: ['Ukraine and Poland opened a ferry line on Monday. The first ferry carried forty lorries.'],
  }),
  articleOf({
    title: 'Japan sends a crane to Egypt',
    day: '2024-05-02',
    lines: ['Japan sent a crane to a harbour in Egypt. It can lift ninety tons.'],
  }),
  articleOf({
    title: 'Quiet days',
    day: '2024-05-03',
    lines: [
      'The harbour master receives us.',
      { question: 'Why did the cranes from Norway stand still in April?' },
      'The cranes from Norway stood still in April because their cables were worn.',
      { question: 'And then?' },
      'Nothing.',
    ],
  }),
];
const news = snapshotFrom(NEWS, CONCEPTS);

describe('the questions that are shown', () => {
  it.each<Language>(['en', 'zh', 'ar', 'ru', 'uk'])(
    'are three at most, different, and answered, in %s',
    (language) => {
      for (const snapshot of [news, harbour]) {
        const shown = examples(snapshot, { language });
        expect(shown.length).toBeLessThanOrEqual(3);
        expect(new Set(shown).size).toBe(shown.length);
        for (const text of shown) {
          expect(text.length).toBeLessThanOrEqual(80);
          expect(ask(snapshot, { text }).citations, text).not.toEqual([]);
        }
      }
    },
  );

  it('are what an interviewer asked, and names of headlines, the newest first', () => {
    expect(examples(news, { language: 'en' })).toEqual([
      'Why did the cranes from Norway stand still in April?',
      'What is said about Japan and Egypt?',
      'What is said about Ukraine and Poland?',
    ]);
  });

  it('are in the language of the reader, who finds articles of others with them', () => {
    expect(examples(news, { language: 'uk' })).toEqual([
      'Японія і Єгипет: що про це пишуть?',
      'Україна і Польща: що про це пишуть?',
    ]);
    expect(examples(news, { language: 'ar' })[0]).toBe('ماذا قيل عن اليابان ومصر؟');
  });

  it('are headlines where nothing in them is known by name', () => {
    const unnamed = snapshotFrom([
      articleOf({ title: 'Old quay wall mended', lines: ['The old quay wall was mended by masons.'] }),
    ]);
    expect(examples(unnamed, { language: 'en' })).toEqual(['Old quay wall mended']);
    expect(examples(unnamed, { language: 'ru' })).toEqual([]);
  });

  it('are none where there is no coverage', () => {
    expect(examples(snapshotFrom([]), { language: 'en' })).toEqual([]);
  });

  it('are made once for a snapshot and a language', () => {
    expect(examples(news, { language: 'en' })).toBe(examples(news, { language: 'en' }));
  });
});
