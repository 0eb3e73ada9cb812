import type { Article } from '../../src/corpus/article.js';
import {
  type Clash,
  checkGlossary,
  foundBy,
  type GlossaryFindings,
  type Owned,
} from '../../src/glossary/check-glossary.js';
import { type Concept, type Label, nameOf } from '../../src/glossary/concept.js';
import type { Glossary } from '../../src/glossary/glossary.js';
import type { GlossaryAtWork } from './glossary-read.js';
import { section } from './glossary-section.js';
import { isolated } from './terminal-text.js';

/** What a check found: what must be mended, and what is worth a look. */
export interface GlossaryReport {
  readonly findings: GlossaryFindings;
  /** Labels of the glossary file that no article has. */
  readonly unseen: readonly Owned[];
  readonly mined: readonly Concept[];
  readonly glossary: Glossary;
  readonly articles: readonly Article[];
}

export function glossaryReport({ articles, written, mined }: GlossaryAtWork): GlossaryReport {
  return {
    findings: checkGlossary(written),
    unseen: unseenIn(articles, written),
    mined,
    glossary: written,
    articles,
  };
}

/** Whether nothing must be mended. Gaps are no faults: a language may have no usage, a surname be a common word. */
export function isSound({ findings: { clashes, repeated, idle, unknownRelated } }: GlossaryReport): boolean {
  const faults = [clashes.filter(({ isHarmful }) => isHarmful), repeated, idle, unknownRelated];
  return faults.every(({ length }) => length === 0);
}

/** The report for the terminal, each list at most `limit` lines long. */
export function printedReport(report: GlossaryReport, limit: number): string {
  const { findings, unseen, mined, glossary, articles } = report;
  const labels = [...glossary.concepts.values()].reduce((sum, concept) => sum + concept.labels.length, 0);
  const list = (title: string, lines: readonly string[]) => section(title, lines, limit);
  const clashes = (isHarmful: boolean) =>
    findings.clashes.filter((clash) => clash.isHarmful === isHarmful).map(clashLine);
  return [
    [`${glossary.concepts.size} concepts with ${labels} labels; ${articles.length} articles`],
    list(
      'Faults: labels that mean two things (give one a context, relate the concepts, or take one label out)',
      clashes(true),
    ),
    list('Faults: labels that their concept has twice', findings.repeated.map(ownedLine)),
    list('Faults: labels that no text is found by', findings.idle.map(ownedLine)),
    list(
      'Faults: unknown ids under related',
      findings.unknownRelated.map(({ concept, related }) => `${concept.id}: there is no ${related}`),
    ),
    list('Labels that two concepts share without harm', clashes(false)),
    list(
      'Concepts without a label in some language',
      findings.lacking.map(({ concept, languages }) => `${conceptName(concept)}: ${languages.join(', ')}`),
    ),
    list(
      'People without a label of one word',
      findings.withoutSurname.map(
        ({ concept, languages }) => `${conceptName(concept)}: ${languages.join(', ')}`,
      ),
    ),
    // There are always many: names of those whom no article happens to be about.
    section(
      'Labels that no article has',
      unseen.map(ownedLine),
      limit === Number.POSITIVE_INFINITY ? limit : 0,
    ),
    list(
      'Mined from the coverage (to overrule one, give its label to another concept in the glossary)',
      mined.map((concept) => minedLine(concept, glossary)),
    ),
    [isSound(report) ? 'The glossary has no faults.' : 'The glossary has faults.'],
  ]
    .filter(({ length }) => length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function unseenIn(articles: readonly Article[], glossary: Glossary): readonly Owned[] {
  const seen = new Set<Label>();
  for (const { title, text, language } of articles) {
    for (const { label } of glossary.matches(`${title}\n${text}`, language)) seen.add(label);
  }
  return [...glossary.concepts.values()].flatMap((concept) =>
    concept.labels
      .filter(({ origin }) => origin !== 'cldr' && origin !== 'outlets')
      .flatMap((label) => {
        const found = foundBy(label, concept.id, glossary);
        return found !== undefined && !seen.has(found) ? [{ concept, label }] : [];
      }),
  );
}

const conceptName = (concept: Concept) => `${concept.id} (${isolated(nameOf(concept, 'en'))})`;

const ownedLine = ({ concept, label }: Owned) =>
  `${isolated(label.text)} (${label.language}, ${label.kind}) of ${concept.id}`;

function clashLine({ concepts: [one, other], labels }: Clash): string {
  const pairs = labels.map(([label, taken]) => {
    const same = label.text === taken.text ? '' : ` as ${isolated(taken.text)}`;
    return `${isolated(label.text)}${same} (${label.language})`;
  });
  const more = pairs.length > 3 ? `, and ${pairs.length - 3} more` : '';
  return `${one.id} (${one.kind}) and ${other.id} (${other.kind}): ${pairs.slice(0, 3).join(', ')}${more}`;
}

function minedLine({ id, kind, labels }: Concept, glossary: Glossary): string {
  const names = labels.map(({ text, language }) => `${isolated(text)} (${language})`).join(' = ');
  const known = glossary.concepts.get(id);
  return known === undefined ? `${names}: a ${kind} of its own, ${id}` : `${names}: ${conceptName(known)}`;
}
