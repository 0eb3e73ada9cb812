import type { Article } from '../../corpus/article.js';
import { nameOf } from '../../glossary/concept.js';
import type { Glossary } from '../../glossary/glossary.js';
import { languageOf } from '../../language/detect.js';
import type { Language } from '../../language/languages.js';
import type { ReplyLocale } from '../../language/reply-locales.js';
import { foldedName } from '../folded-name.js';
import { type PlacedPassage, passagesOfArticle } from '../passages-of.js';
import type { Snapshot } from '../snapshot.js';
import { termsOf, type Unit, type UnitTerms, unitsOf } from '../units.js';
import type { LeftOutReason, MetWish, Wishes } from './digest.js';

/** The language of articles that readers of a locale read. */
export const LANGUAGE_OF = {
  en: 'en',
  'zh-CN': 'zh',
  'zh-TW': 'zh',
  ar: 'ar',
  ru: 'ru',
  uk: 'uk',
} as const satisfies Record<ReplyLocale, Language>;

/** A concept or topic that is asked for, and what it is found by. */
export interface Wish extends MetWish {
  /** All of them must stand in one passage, or in its headline. */
  readonly units: readonly Unit[];
  /** What the units are found by in passages of a language. */
  readonly termsIn: (language: Language) => readonly UnitTerms[];
}

/** The concepts and topics of a channel; concepts that the glossary does not know any more are left out. */
export function wishesOf(
  { concepts = [], topics = [], locale }: Wishes,
  glossary: Glossary,
): readonly Wish[] {
  const named = [...glossary.concepts.values()].filter(({ id }) => concepts.includes(id));
  return [
    ...named.map((concept) => {
      const name = nameOf(concept, LANGUAGE_OF[locale]);
      return wish('concept', name, [unitOfConcept(name, concept.id)]);
    }),
    ...topics.map((name) => wish('topic', name, unitsOf(name, languageOf(name), glossary))),
  ].filter(({ units }) => units.length > 0);
}

function wish(kind: Wish['kind'], name: string, units: readonly Unit[]): Wish {
  const known = new Map<Language, readonly UnitTerms[]>();
  const termsIn = (language: Language) => {
    const terms = known.get(language) ?? units.map((unit) => termsOf(unit, language));
    known.set(language, terms);
    return terms;
  };
  return { kind, name, units, termsIn };
}

/** Nothing but the concept: its name in one language is no word of another. */
const unitOfConcept = (written: string, concept: Unit['concepts'][number]): Unit => ({
  written: '',
  start: 0,
  end: written.length,
  concepts: [concept],
  related: [],
  sounds: [],
  parts: [],
});

/** Whether a channel takes no articles of this language or outlet, and which of the two it is. */
export function refusal(
  { language, outlet }: Pick<Article, 'language' | 'outlet'>,
  { languages = [], outlets = [] }: Wishes,
): Extract<LeftOutReason, 'language' | 'outlet'> | undefined {
  if (languages.length > 0 && !languages.includes(language)) return 'language';
  if (outlets.length === 0) return undefined;
  const name = outlet === undefined ? undefined : foldedName(outlet);
  return outlets.some((wanted) => foldedName(wanted) === name) ? undefined : 'outlet';
}

/** The wishes that an article meets. */
export function wishesMet(article: Article, wishes: readonly Wish[], snapshot: Snapshot): readonly Wish[] {
  if (wishes.length === 0) return [];
  const passages = passagesOfArticle(snapshot, article.id);
  return wishes.filter(({ termsIn }) =>
    passages.some((passage) => termsIn(passage.index.language).every((terms) => meets(passage, terms))),
  );
}

function meets({ indexed, index }: PlacedPassage, { concepts, words, grams, byGrams }: UnitTerms): boolean {
  const has = (view: 'concepts' | 'words' | 'grams') => (term: string) => {
    const number = index[view].find(term);
    return (
      number !== undefined &&
      (indexed.body[view].terms.includes(number) || indexed.context[view].terms.includes(number))
    );
  };
  if (concepts.some(has('concepts'))) return true;
  return byGrams
    ? grams.length > 0 && grams.every(has('grams'))
    : words.length > 0 && words.every(has('words'));
}
