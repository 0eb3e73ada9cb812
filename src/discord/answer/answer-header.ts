import type { Question } from '../../retrieval/answer.js';
import type { Words } from '../words.js';
import { questionText } from './render-question.js';

/** The two lines that every answer begins with: what it is, and the question. */
export function headerLines(title: string, question: Question, words: Words): [string, string] {
  return [`### ${title}`, questionText(question, words)];
}

/** The header of an answer that is shared: who shares it and what was asked, then what it is. */
export function sharedHeader(header: string, sharer: string, words: Words): string {
  // As headerLines put it; the question is escaped already.
  const [title = '', question = '', ...rest] = header.split('\n');
  return [`-# ${words.actions.sharedBy(sharer, question)}`, title, ...rest].join('\n');
}
