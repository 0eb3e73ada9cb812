import { LANGUAGES, type Language } from '../../src/language/languages.js';
import { choose } from '../../src/retrieval/choose.js';
import { answers } from '../../src/retrieval/confidence.js';
import { type Findings, find } from '../../src/retrieval/find.js';
import type { Relevance } from '../../src/retrieval/relevance.js';
import type { Snapshot } from '../../src/retrieval/snapshot.js';
import { termsOf, type Unit } from '../../src/retrieval/units.js';
import { isolated, shortened } from './terminal-text.js';

export interface Inspection {
  readonly language: Language | undefined;
  /** How many passages are shown. */
  readonly limit: number;
}

/** How a question is taken apart, and which passages meet what of it, as lines. */
export function printedFindings(
  snapshot: Snapshot,
  question: string,
  { language, limit }: Inspection,
): readonly string[] {
  const findings = find(snapshot, question, { only: language === undefined ? undefined : [language] });
  const cited = new Set(choose(findings, snapshot, limit).map(({ relevance }) => relevance));
  const answering = new Set(answers(findings));
  return [
    'Units of the question, what each weighs, and in how many passages of each language it stands',
    ...(findings.units.length === 0 ? ['  none: it holds nothing but stop words'] : []),
    ...findings.units.map(
      (unit, at) => `  ${at + 1}. ${unitLine(unit, findings.weights[at] ?? 0, snapshot)}`,
    ),
    '',
    `Passages found: ${findings.found.length}, of which ${answering.size} answer and ${cited.size} would be cited`,
    ...findings.found.slice(0, limit).flatMap((relevance, at) => {
      const fate = cited.has(relevance) ? 'cited' : answering.has(relevance) ? 'answers' : 'too little';
      return passageLines(relevance, findings, { rank: at + 1, fate });
    }),
  ];
}

function unitLine(unit: Unit, weight: number, { indexes }: Snapshot): string {
  const frequencies = indexes.map(({ language, words, grams, concepts }) => {
    const terms = termsOf(unit, language);
    const most = (counts: readonly number[]) => Math.max(0, ...counts);
    const least = (counts: readonly number[]) => (counts.length === 0 ? 0 : Math.min(...counts));
    const written = terms.byGrams
      ? least(terms.grams.map((term) => grams.passagesWith(term)))
      : least(terms.words.map((term) => words.passagesWith(term)));
    const byConcept = most(terms.concepts.map((term) => concepts.passagesWith(term)));
    return `${language} ${written}${unit.concepts.length === 0 ? '' : ` (${byConcept} by concept)`}`;
  });
  const known = unit.concepts.length === 0 ? 'a word' : unit.concepts.join(' or ');
  return `${isolated(unit.written)} = ${known}, weighs ${weight.toFixed(2)}; ${frequencies.join(', ')}`;
}

function passageLines(
  { indexed, score, coverage, match, met, window }: Relevance,
  { units }: Findings,
  { rank, fate }: { readonly rank: number; readonly fate: string },
): readonly string[] {
  const { article, passage } = indexed;
  const figures = [
    `score ${score.toFixed(3)}`,
    `coverage ${coverage.toFixed(2)}`,
    `match ${match.toFixed(2)}`,
  ];
  const meets = units.map(({ written }, at) => `${isolated(written)} ${(met[at] ?? 0).toFixed(2)}`);
  return [
    '',
    `${rank}. ${fate}: ${figures.join(', ')} \u2014 ${LANGUAGES[passage.language].englishName}, ${article.file}, passage ${passage.id}`,
    `   ${isolated(shortened(article.title, 80))}`,
    `   meets ${meets.join(', ')}`,
    ...passage.sentences.map(({ start, end }, at) => {
      const isQuoted = window.first <= at && at <= window.last;
      return `   ${isQuoted ? '>' : ' '} ${start}\u2013${end} ${isolated(shortened(article.text.slice(start, end), 160))}`;
    }),
  ];
}
