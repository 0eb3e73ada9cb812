import type { Answer, Question } from './answer.js';
import { acceptor, oneOutlet } from './article-filter.js';
import { choose } from './choose.js';
import { citationOf } from './citation-of.js';
import { answerDifferences } from './differences/answer-differences.js';
import { find } from './find.js';
import { nearest } from './nearest.js';
import { questionText } from './question-text.js';
import type { Snapshot } from './snapshot.js';
import { understoodOf } from './understood.js';

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 25;

/** Answers a question from a snapshot. Finds nothing, rather than failing, for a strange one. */
export function ask(snapshot: Snapshot, question: Question): Answer {
  const text = questionText(question.text);
  const findings = find(snapshot, text, {
    only: question.language === undefined ? undefined : [question.language],
    accept: acceptor({ ...question, outlets: oneOutlet(question.outlet) }),
  });
  const limit = Math.min(Math.max(1, Math.trunc(question.limit ?? DEFAULT_LIMIT)), MAX_LIMIT);
  const citations = choose(findings, snapshot, limit).map((choice) => citationOf(choice, findings, snapshot));
  return {
    question,
    languages: findings.languages,
    understood: understoodOf(findings, snapshot),
    citations,
    nearest: citations.length > 0 ? [] : nearest(findings),
    coverage: snapshot.coverage,
    differences: answerDifferences({ findings, citations }, text, snapshot),
  };
}
