import { PROBLEM_KINDS, type Problem, type ProblemKind } from '../../src/corpus/problems/problem.js';
import { isolated, shortened } from './terminal-text.js';

const MAX_DETAIL_LENGTH = 80;

const TITLES: Readonly<Record<ProblemKind, string>> = {
  mojibake: 'Letters of a wrong encoding',
  short: 'Hardly any text',
  date: 'Without a date',
  outlet: 'Without an outlet, or with one that the sources do not know',
  link: 'Without a link to the original (a search is shown instead)',
  duplicate: 'Told in nearly the same words as another',
  language: 'Headline and text in different languages',
  caption: 'Captions that are read as text',
  quotes: 'Quotation marks without their pair',
  boilerplate:
    'Left out, since it recurs in the articles of an outlet (to keep it: boilerplate > keep in the sources)',
};

/** The problems of each kind, as a title and lines; kinds without any are left out. */
export function problemLists(
  problems: readonly Problem[],
): readonly { readonly title: string; readonly lines: readonly string[] }[] {
  return PROBLEM_KINDS.map((kind) => ({
    title: TITLES[kind],
    lines: problems.filter((problem) => problem.kind === kind).map(line),
  })).filter(({ lines }) => lines.length > 0);
}

function line({ file, articleId, title, detail }: Problem): string {
  const shown =
    detail === undefined ? '' : `: ${isolated(shortened(detail.replace(/\s+/g, ' '), MAX_DETAIL_LENGTH))}`;
  return `${file} [${articleId}] ${isolated(shortened(title, 60))}${shown}`;
}
