import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../language/languages.js';
import { lineOf, YamlFileError, yamlFile } from '../yaml/yaml-file.js';
import {
  CONCEPT_KINDS,
  type Concept,
  type ConceptId,
  type ConceptKind,
  LABEL_KINDS,
  type Label,
  type Origin,
} from './concept.js';

const GLOSSARY_LANGUAGES = ['en', 'zh', 'ar', 'ru', 'uk'] as const satisfies readonly Language[];

const word = z.string('words in quotation marks').trim().min(1, 'words');
const moment = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text), 'a year, month or day such as 2022-02-24');

const LABELS = z.strictObject({
  preferred: word,
  variant: z.array(word).default([]),
  transliteration: z.array(word).default([]),
  misspelling: z.array(word).default([]),
});

const conceptId = z
  .string('an id in quotation marks')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of lower-case words joined by hyphens');

const CONCEPT = z.strictObject({
  id: conceptId,
  related: z.array(conceptId).default([]),
  labels: z.strictObject(
    Object.fromEntries(GLOSSARY_LANGUAGES.map((language) => [language, LABELS.optional()])),
  ),
  context: z.record(word, z.array(word).min(1, 'at least one word')).default({}),
  held: z.array(z.strictObject({ office: word, from: moment.optional(), to: moment.optional() })).default([]),
  note: word.optional(),
});

const SECTION_NAMES = Object.keys(CONCEPT_KINDS);
const GLOSSARY = z.strictObject(
  Object.fromEntries(
    SECTION_NAMES.map((section) => [
      section,
      z
        .array(CONCEPT)
        .nullish()
        .transform((list) => list ?? []),
    ]),
  ),
);

/**
 * The concepts of a glossary file, in its order; none if there is no such file.
 * @throws YamlFileError naming the line and what was expected there
 */
export function readGlossary(file: string, origin: Origin = 'glossary'): readonly Concept[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new YamlFileError({ file, line: undefined, expected: 'a file that can be read' }, { cause: error });
  }
  return glossaryFrom(text, file, origin);
}

/** @throws YamlFileError naming the line and what was expected there */
export function glossaryFrom(text: string, file: string, origin: Origin = 'glossary'): readonly Concept[] {
  const value = yamlFile(text, { file, schema: GLOSSARY });
  const seen = new Map<string, string>();
  return Object.entries(CONCEPT_KINDS).flatMap(([section, kind]) =>
    (value[section] ?? []).map((raw, index) => {
      const earlier = seen.get(raw.id);
      if (earlier !== undefined) {
        const expected = `another id than "${raw.id}", which a concept under ${earlier} has`;
        throw new YamlFileError({ file, line: lineOf(text, [section, index, 'id']), expected });
      }
      seen.set(raw.id, section);
      return conceptOf(raw, kind, origin);
    }),
  );
}

function conceptOf(
  { id, labels, related, context, held, note }: z.output<typeof CONCEPT>,
  kind: ConceptKind,
  origin: Origin,
): Concept {
  const contextOf = (text: string) => context[text] ?? [];
  const plain = GLOSSARY_LANGUAGES.flatMap((language) => {
    const given = labels[language];
    if (given === undefined) return [];
    return LABEL_KINDS.flatMap((labelKind): readonly Label[] =>
      [given[labelKind]]
        .flat()
        .map((text) => ({ text, language, kind: labelKind, origin, context: contextOf(text) })),
    );
  });
  const listed = new Set(plain.map(({ text }) => text));
  // A label that is named under `context` alone counts in its context only.
  const contextual = Object.keys(context)
    .filter((text) => !listed.has(text))
    .map(
      (text): Label => ({
        text,
        language: languageOfLabel(text),
        kind: 'variant',
        origin,
        context: contextOf(text),
      }),
    );
  return {
    // The pattern above has checked it.
    id: id as ConceptId,
    kind,
    labels: [...plain, ...contextual],
    // Checked by the same pattern.
    related: related as ConceptId[],
    held: held.map(({ office, from, to }) => ({ office, from, to })),
    note,
  };
}

/** Russian and Ukrainian words of a context need not be told apart: matching reads them alike. */
function languageOfLabel(text: string): Language {
  if (/\p{sc=Han}/u.test(text)) return 'zh';
  if (/\p{sc=Arab}/u.test(text)) return 'ar';
  return /\p{sc=Cyrl}/u.test(text) ? 'ru' : 'en';
}
