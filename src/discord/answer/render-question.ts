import type { Question } from '../../retrieval/answer.js';
import { escapeLine } from '../message/escape.js';
import type { Words } from '../words.js';
import { nameText } from './render-source.js';

/** The question in quotation marks, whole: it is read from there again when something below the answer is pressed. */
export function questionText({ text }: Question, words: Words): string {
  return words.quotedText(escapeLine(text));
}

/** A line that says what the answer was narrowed to, or no line. */
export function filterLine({ language, outlet, from, to }: Question, words: Words): string[] {
  const filters = [
    language && words.filter.language(words.languageName(language)),
    outlet && words.filter.outlet(nameText(outlet)),
    from && words.filter.from(nameText(from)),
    to && words.filter.to(nameText(to)),
  ].flatMap((filter) => filter || []);
  return filters.length > 0 ? [`-# ${words.facts(filters)}`] : [];
}
