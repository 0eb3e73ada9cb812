// Full stop, ellipsis, question and exclamation marks in five languages, and quotation marks and brackets after them.
const SENTENCE_END = /[.!?\u2026\u3002\uFF01\uFF1F\u061F]["'\u201D\u2019\u00BB\u300D\uFF09)]{0,3}$/;

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-4));
}
