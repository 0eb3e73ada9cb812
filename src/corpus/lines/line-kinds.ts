import type { Line } from '../draft.js';

/** A line as markup gives it, before it is known what it is in the article. */
export interface MarkedLine extends Line {
  /** All of it is bold. */
  readonly bold: boolean;
  /** It is an item of a list. */
  readonly item: boolean;
}

const MAX_QUESTION_LENGTH = 400;
const MAX_BOLD_HEADING_LENGTH = 60;
// Question marks: Latin, full-width U+FF1F, Arabic U+061F; closing quotes and brackets may follow.
const ENDS_AS_QUESTION = /[?\uFF1F\u061F]["'\u201D\u2019\u00BB\uFF09)\u300D\s]*$/;
// Full stops, exclamation marks, colons, commas, semicolons: Latin, Chinese, Arabic.
const ENDS_AS_SENTENCE =
  /[.!:,;\u3002\uFF01\uFF1A\uFF0C\uFF1B\u060C\u061B]["'\u201D\u2019\u00BB\uFF09)\u300D\s]*$/;
const ASKER = [
  'q',
  'question',
  '问',
  '問',
  '记者',
  '记者问',
  '记者提问',
  'вопрос',
  'питання',
  'запитання',
  'س',
  'سؤال',
];
const ASKED = new RegExp(`^(?:${ASKER.join('|')})\\s?[:\uFF1A]`, 'i');

/**
 * Says which lines are an interviewer's questions and which are headings in disguise. A bold line that ends in
 * a question mark is a question; so is a bold item of a list without one, beside another that has one.
 */
export function lineKinds(lines: readonly MarkedLine[]): readonly Line[] {
  const asked = lines.filter((line) => line.item && isQuestion(line)).length;
  return lines.map((line, index) => {
    const { text } = line;
    if (line.kind !== 'paragraph') return { kind: line.kind, text };
    const followed = lines[index + 1];
    const answered = followed !== undefined && !followed.bold;
    if (isQuestion(line) || (asked >= 1 && line.bold && line.item && answered))
      return { kind: 'question', text };
    if (index > 0 && answered && isBoldHeading(line)) return { kind: 'heading', text };
    return { kind: 'paragraph', text };
  });
}

function isQuestion({ bold, text, kind }: MarkedLine): boolean {
  if (kind !== 'paragraph' || text.length > MAX_QUESTION_LENGTH) return false;
  return ASKED.test(text) || (bold && ENDS_AS_QUESTION.test(text));
}

function isBoldHeading({ bold, item, text }: MarkedLine): boolean {
  return bold && !item && text.length <= MAX_BOLD_HEADING_LENGTH && !ENDS_AS_SENTENCE.test(text);
}
