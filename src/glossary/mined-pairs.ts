import type { Language } from '../language/languages.js';
import { scriptOf } from '../language/scripts.js';
import type { ConceptKind } from './concept.js';
import type { Glossary } from './glossary.js';
import { expansionBefore, isAcronym, isOrganisation, organisationBefore } from './mined-acronyms.js';
import { type Gloss, glosses } from './mined-brackets.js';
import { nameBefore, wordsOf } from './mined-names.js';

/** Two names that a text gives for one thing. */
export interface Pair {
  readonly sides: readonly [Side, Side];
  readonly kind: ConceptKind;
}

/** A name as the text writes it; its language follows from its script. */
export interface Side {
  readonly text: string;
  readonly language: Language;
}

/** Whom pictures and reports are by: they stand in brackets behind anything. */
const CREDITS = new Set([
  'AFP',
  'AP',
  'EPA',
  'REUTERS',
  'GETTY',
  'TASS',
  'UPI',
  'DPA',
  'IC',
  'CCTV',
  'GETTY IMAGES',
]);

/** The pairs of names that a text gives in brackets or by "also translated as", in order. */
export function pairsOf(text: string, language: Language, glossary: Glossary): readonly Pair[] {
  return glosses(text).flatMap((gloss) => pairOf(gloss, language, glossary) ?? []);
}

function pairOf(
  { before, inside, isQuoted }: Gloss,
  language: Language,
  glossary: Glossary,
): Pair | undefined {
  if (CREDITS.has(inside.toUpperCase()) || !/^[\p{L}\p{M}\s.'\u2019\u00B7-]+$/u.test(inside))
    return undefined;
  const [first, second] = [scriptOf(before.at(-1) ?? ''), scriptOf(inside)];
  const pair = (text: string, kind: ConceptKind): Pair => ({
    sides: [side(text, language), side(inside, language)],
    kind,
  });
  if (isAcronym(inside)) {
    const expansion = first === 'Han' ? undefined : expansionBefore(before, inside);
    const known = labelBefore(before, 'organisation', glossary, language);
    const name = expansion ?? known ?? (first === 'Han' ? organisationBefore(before) : undefined);
    return name === undefined ? undefined : pair(name, 'organisation');
  }
  // The same script: one is an aside, not a name, unless both are transcriptions of one name.
  if (first === second && first !== 'Han') return undefined;
  if (
    second === 'Latin' &&
    !inside.split(/\s+/).every((word) => /^\p{Lu}|^(?:de|von|van|der|al|bin|of|the|and|for)$/u.test(word))
  ) {
    return undefined;
  }
  const name = nameBefore(before, inside);
  if (name !== undefined && (!isQuoted || name.text === before)) {
    const isPerson = !name.isPlace && (wordsOf(name.text).length > 1 || wordsOf(inside).length > 1);
    return pair(name.text, name.isPlace ? 'place' : isPerson ? 'person' : 'term');
  }
  if (first === second || !isOrganisation(inside)) return undefined;
  const known = labelBefore(before, 'organisation', glossary, language);
  return known === undefined ? undefined : pair(known, 'organisation');
}

/** The longest label of a kind that ends `before`. */
function labelBefore(
  before: string,
  kind: ConceptKind,
  glossary: Glossary,
  language: Language,
): string | undefined {
  const found = glossary
    .matches(before, language)
    .filter(({ concept, end }) => end === before.length && glossary.concepts.get(concept)?.kind === kind)
    .sort((a, b) => a.start - b.start)[0];
  return found === undefined ? undefined : before.slice(found.start);
}

/** A word is in the language of the text if that is written in its script. */
function side(text: string, language: Language): Side {
  switch (scriptOf(text)) {
    case 'Han':
      return { text, language: 'zh' };
    case 'Arabic':
      return { text, language: 'ar' };
    case 'Cyrillic':
      return { text, language: language === 'uk' ? 'uk' : 'ru' };
    default:
      return { text, language: 'en' };
  }
}
