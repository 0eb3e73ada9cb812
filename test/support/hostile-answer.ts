import fc from 'fast-check';
import { DATE_KNOWN } from '../../src/corpus/article.js';
import { isLanguage, LANGUAGES } from '../../src/language/languages.js';
import type { Answer, Citation, Source } from '../../src/retrieval/answer.js';
import { anAnswer, aSource } from './fakes.js';
import { hostile } from './hostile.js';

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const name = () => hostile({ maxPieces: 12 });
const language = () => fc.constantFrom(...Object.keys(LANGUAGES).filter(isLanguage));

/** A source that an article with hostile text has. */
export const source = (): fc.Arbitrary<Source> =>
  fc
    .record({
      title: hostile({ maxPieces: 60 }),
      outlet: optional(name()),
      language: language(),
      date: fc.record({
        known: fc.constantFrom(...DATE_KNOWN),
        iso: optional(fc.constantFrom('2021-03-01T12:00:00Z', '0001-01-01T12:00:00Z', 'yesterday')),
        precision: optional(
          fc.constantFrom('minute' as const, 'day' as const, 'month' as const, 'year' as const),
        ),
        written: optional(name()),
      }),
      link: optional(
        fc.record({
          kind: fc.constantFrom('source' as const, 'search' as const),
          url: fc.oneof(
            fc.webUrl({ withFragments: true, withQueryParameters: true }),
            name().map((text) => `https://harbour.example/${text}`),
            fc.integer({ min: 400, max: 2000 }).map((n) => `https://harbour.example/${'x'.repeat(n)}`),
            hostile(),
          ),
        }),
      ),
    })
    .map(aSource);

/** A non-empty excerpt with highlights anywhere, even outside it or through the middle of a letter. */
const citation = (): fc.Arbitrary<Citation> =>
  fc
    .record({
      source: source(),
      text: hostile({ maxPieces: 60 }).filter((text) => text.trim() !== ''),
      highlights: fc.array(fc.record({ start: fc.nat(80), end: fc.nat(80) }), { maxLength: 6 }),
      cut: fc.record({ before: fc.boolean(), after: fc.boolean() }),
      question: optional(hostile()),
      alsoIn: fc.array(source(), { maxLength: 8 }),
    })
    .map(({ source: where, text, highlights, cut, ...rest }) => ({
      ...where,
      ...rest,
      excerpt: { start: 0, end: text.length, text, highlights, cut },
      passage: 'x.0',
      heading: undefined,
    }));

/** Any answer, even such as retrieval should never give. */
export function hostileAnswer({ minCitations = 1 } = {}): fc.Arbitrary<Answer> {
  return fc
    .record({
      question: fc.record({
        text: hostile().map((text) => text.slice(0, 300)),
        outlet: optional(name()),
        language: optional(language()),
        from: optional(name()),
        to: optional(name()),
      }),
      languages: fc.array(language(), { maxLength: 2 }),
      understood: fc.array(
        fc.record({
          written: name(),
          names: fc.array(fc.record({ language: language(), name: name() }), { maxLength: 5 }),
        }),
        { maxLength: 8 },
      ),
      citations: fc.array(citation(), { minLength: minCitations, maxLength: minCitations && 12 }),
      nearest: fc.array(source(), { maxLength: 8 }),
      coverage: fc.record({
        articles: fc.nat(),
        passages: fc.nat(),
        languages: fc.array(fc.record({ language: language(), articles: fc.nat() }), { maxLength: 6 }),
        outlets: fc.array(fc.record({ outlet: name(), articles: fc.nat() }), { maxLength: 40 }),
        dates: optional(fc.record({ first: name(), last: name() })),
        topics: fc.array(name(), { maxLength: 40 }),
      }),
    })
    .map(anAnswer);
}
