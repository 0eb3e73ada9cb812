import { createHash } from 'node:crypto';
import { CONCEPT_KINDS, type ConceptKind } from '../glossary/concept.js';
import { glossaryFrom, readGlossary } from '../glossary/read-glossary.js';
import type { Language } from '../language/languages.js';
import { editYamlFile } from '../yaml/edit-yaml-file.js';
import type { YamlDocument } from '../yaml/edited-yaml.js';
import { YamlFileError } from '../yaml/yaml-file.js';
import { type LabelEntry, withName, withoutName } from './label-entry.js';

/** A name that moderators gave to a concept. */
export interface Alias {
  readonly conceptId: string;
  readonly language: Language;
  readonly text: string;
}

export interface NewAlias {
  readonly text: string;
  /** One that the glossary has; or a person whom it has not, by the name that readers are shown. */
  readonly concept: { readonly id: string; readonly kind: ConceptKind } | { readonly name: string };
}

export type AliasChange =
  | { readonly state: 'changed'; readonly conceptId: string }
  | { readonly state: 'unknown' }
  /** The file cannot be changed before somebody mends it; the message says where. */
  | { readonly state: 'faulty'; readonly fault: string };

/** What moderators have added, in the order of the file. @throws YamlFileError for a faulty file */
export function aliases(file: string): readonly Alias[] {
  return readGlossary(file, 'local').flatMap(({ id, labels }) =>
    labels.map(({ language, text }) => ({ conceptId: id, language, text })),
  );
}

/** Adds a name to a concept, or a concept with its two names. */
export function addAlias(file: string, { text, concept }: NewAlias): Promise<AliasChange> {
  const isKnown = 'id' in concept;
  const conceptId = isKnown ? concept.id : newId(concept.name);
  const section = sectionOf(isKnown ? concept.kind : 'person');
  const names = isKnown ? [text] : [concept.name, text];
  return edited(file, conceptId, (document) => {
    const { index, labels } = entryOf(document, section, conceptId);
    const named = names.reduce(withName, labels ?? {});
    if (labels === undefined) document.append([section], { id: conceptId, labels: named });
    else document.set([section, index, 'labels'], named);
  });
}

/** Takes a name away again; with the last of its names, what was added of the concept. */
export async function removeAlias(file: string, { conceptId, language, text }: Alias): Promise<AliasChange> {
  const concept = readGlossary(file, 'local').find(({ id }) => id === conceptId);
  const isThere = concept?.labels.some((label) => label.text === text && label.language === language);
  if (concept === undefined || !isThere) return { state: 'unknown' };
  const section = sectionOf(concept.kind);
  return edited(file, conceptId, (document) => {
    const { index, labels = {} } = entryOf(document, section, conceptId);
    const left = withoutName(labels, language, text);
    if (Object.keys(left).length === 0) document.remove([section, index]);
    else document.set([section, index, 'labels'], left);
  });
}

async function edited(
  file: string,
  conceptId: string,
  change: (document: YamlDocument) => void,
): Promise<AliasChange> {
  try {
    await editYamlFile(file, { check: (text) => glossaryFrom(text, file, 'local'), change });
    return { state: 'changed', conceptId };
  } catch (error) {
    if (!(error instanceof YamlFileError)) throw error;
    return { state: 'faulty', fault: error.message };
  }
}

function entryOf(
  document: YamlDocument,
  section: string,
  id: string,
): { readonly index: number; readonly labels: LabelEntry | undefined } {
  const listed = document.get([section]);
  const entries: readonly unknown[] = Array.isArray(listed) ? listed : [];
  const index = entries.findIndex(
    (entry) => typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === id,
  );
  // The file has been checked against the schema of glossaries, which says what labels are.
  return { index, labels: index < 0 ? undefined : (document.get([section, index, 'labels']) as LabelEntry) };
}

function sectionOf(kind: ConceptKind): string {
  return Object.entries(CONCEPT_KINDS).find(([, its]) => its === kind)?.[0] ?? 'terms';
}

/** The same for the same name, so that a person is not added twice. */
function newId(name: string): string {
  const digest = createHash('sha256').update(name.normalize('NFKC').toLowerCase()).digest('hex');
  return `local-${digest.slice(0, 12)}`;
}
