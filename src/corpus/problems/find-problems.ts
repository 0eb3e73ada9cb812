import type { Article, Corpus } from '../article.js';
import type { Sources } from '../sources.js';
import { boilerplateProblems } from './boilerplate.js';
import { captionProblem } from './caption.js';
import { dateProblem } from './date.js';
import { duplicateProblem } from './duplicate.js';
import { languageProblem } from './language.js';
import { linkProblem } from './link.js';
import { mojibakeProblem } from './mojibake.js';
import { outletProblem } from './outlet.js';
import {
  type ArticleProblemKind,
  type Detector,
  PROBLEM_KINDS,
  type Problem,
  type Surroundings,
} from './problem.js';
import { quotesProblem } from './quotes.js';
import { shortProblem } from './short.js';

const DETECTORS: Readonly<Record<ArticleProblemKind, Detector>> = {
  mojibake: mojibakeProblem,
  short: shortProblem,
  date: dateProblem,
  outlet: outletProblem,
  link: linkProblem,
  duplicate: duplicateProblem,
  language: languageProblem,
  caption: captionProblem,
  quotes: quotesProblem,
};

/** What is wrong with the articles of a corpus: by kind, then as the corpus has them. */
export function findProblems(
  { articles, duplicates, learned }: Corpus,
  sources: Sources,
): readonly Problem[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const found = articles.flatMap((article) => {
    const original = duplicates.get(article.id);
    return problemsOf(article, { sources, original: original && byId.get(original) });
  });
  const all = [...found, ...boilerplateProblems(learned, byId)];
  return PROBLEM_KINDS.flatMap((kind) => all.filter((problem) => problem.kind === kind));
}

/** What is wrong with one article, at most one problem of each kind. */
export function problemsOf(article: Article, surroundings: Surroundings): readonly Problem[] {
  return PROBLEM_KINDS.flatMap((kind) => {
    const found = kind === 'boilerplate' ? undefined : DETECTORS[kind](article, surroundings);
    return found === undefined
      ? []
      : [{ kind, articleId: article.id, file: article.file, title: article.title, ...found }];
  });
}
