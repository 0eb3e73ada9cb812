import type { Language } from '../language/languages.js';
import { knownOutlets } from '../outlets/known-outlets.js';
import type { Outlet } from '../outlets/outlet.js';
import type { Concept, ConceptId, Label } from './concept.js';

const LANGUAGES_OF_NAMES = ['en', 'zh', 'ar', 'ru', 'uk'] as const satisfies readonly Language[];

/** One concept for each outlet that the project knows and that texts can be recognised to name, by its id. */
export function outletConcepts(outlets: readonly Outlet[] = knownOutlets().outlets): readonly Concept[] {
  return outlets.flatMap((outlet) => {
    const labels = LANGUAGES_OF_NAMES.flatMap((language) => labelsIn(outlet, language));
    // The reader of outlets has checked the id.
    return labels.length === 0
      ? []
      : [
          {
            id: outlet.id as ConceptId,
            kind: 'organisation',
            labels,
            related: [],
            held: [],
            note: undefined,
          },
        ];
  });
}

/** Names that tell an outlet apart for readers, "Channel 24 (Ukraine)", are written so in no text. */
const IS_EXPLAINED = /[()\uFF08\uFF09]/;

/** Names in a language; texts in other scripts also write the Latin one as it is. */
function labelsIn({ names, context }: Outlet, language: Language): readonly Label[] {
  const isWritten = (name: string) => !IS_EXPLAINED.test(name);
  const own = (names[language] ?? []).filter(isWritten);
  const latin = (names.en ?? []).filter(isWritten).slice(0, language === 'en' ? 0 : 1);
  const seen = new Set(own.map((name) => name.toLowerCase()));
  const all = [...own, ...latin.filter((name) => !seen.has(name.toLowerCase()))];
  return all.map((text, at) => ({
    text,
    language,
    kind: at === 0 ? 'preferred' : 'variant',
    origin: 'outlets',
    context: context[text] ?? [],
  }));
}
