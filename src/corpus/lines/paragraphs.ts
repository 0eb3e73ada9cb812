import { oneLine } from './clean.js';

/** So many lines that clearly go on below make a text one whose lines are broken anywhere. */
const BROKEN_LINES = 2;
// Full stops, question and exclamation marks, ellipsis, colons; closing quotes and brackets after them. Latin, Chinese, Arabic.
const FINISHED =
  /[.!?\u2026:\u3002\uFF01\uFF1F\uFF1A\u061F\u061B;][\s"'\u201D\u2019\u00BB\uFF09)\]\u300D\u300B]*$/;
// Commas and dashes: Latin, Arabic U+060C, full-width U+FF0C, ideographic U+3001.
const OPEN_ENDED = /[,\u060C\uFF0C\u3001\u2013(\u00AB\u201C-]$/;
// Words after which no sentence ends.
const UNENDING = new Set([
  ...[
    'أن',
    'إن',
    'في',
    'من',
    'على',
    'إلى',
    'عن',
    'مع',
    'التي',
    'الذي',
    'الذين',
    'بين',
    'بعد',
    'قبل',
    'أو',
    'ثم',
    'لا',
    'لم',
    'قد',
    'كان',
  ],
  ...[
    'the',
    'a',
    'an',
    'of',
    'and',
    'or',
    'to',
    'in',
    'on',
    'at',
    'by',
    'for',
    'with',
    'from',
    'that',
    'which',
    'who',
    'is',
    'was',
    'were',
    'are',
  ],
  ...[
    'и',
    'в',
    'на',
    'с',
    'к',
    'о',
    'по',
    'за',
    'из',
    'от',
    'до',
    'что',
    'не',
    'для',
    'при',
    'та',
    'й',
    'у',
    'з',
    'про',
    'від',
    'що',
    'і',
  ],
]);
const GOES_ON = /^[\p{Ll},.;:!?)\u060C\uFF0C\u3002\u3001]/u;
// Latin and Cyrillic lists are the only lines that may begin with a small letter on purpose.
const LIST_ITEM = /^(?:[-*\u2022\u00B7\u25CF\u25AA]|\p{Nd}{1,3}[.)\u3001])\s?/u;

export interface Paragraph {
  readonly text: string;
  /** The line that it begins in, counted from 1. */
  readonly line: number;
  /** Whether a blank line or the edge of the text stands before and after it. */
  readonly alone: boolean;
}

/** The paragraphs of a plain text, lines that were broken within a sentence joined again. In order, none empty. */
export function paragraphs(text: string): readonly Paragraph[] {
  const lines = text
    .split('\n')
    .flatMap((raw, index) =>
      raw.split(/[\u3000\u2003]{2,}/).map((piece) => ({ text: oneLine(piece), line: index + 1 })),
    );
  const broken = lines.filter(({ text: one }, index) =>
    clearlyContinues(one, lines[index + 1]?.text ?? ''),
  ).length;
  const joins = broken >= BROKEN_LINES ? continues : clearlyContinues;
  const found: { pieces: string[]; line: number; alone: boolean }[] = [];
  let before = '';
  for (const [index, { text: one, line }] of lines.entries()) {
    const last = found.at(-1);
    if (one !== '') {
      const alone = before === '' && (lines[index + 1]?.text ?? '') === '';
      if (last !== undefined && before !== '' && joins(before, one)) last.pieces.push(one);
      else found.push({ pieces: [one.replace(/^[\u2022\u00B7\u25CF\u25AA]\s?/, '')], line, alone });
    }
    before = one;
  }
  return found
    .map(({ pieces, line, alone }) => ({ text: oneLine(pieces.join('\n')), line, alone }))
    .filter((paragraph) => paragraph.text !== '');
}

function continues(line: string, next: string): boolean {
  return (
    clearlyContinues(line, next) ||
    (line !== '' && next !== '' && !FINISHED.test(line) && !LIST_ITEM.test(next))
  );
}

function clearlyContinues(line: string, next: string): boolean {
  if (line === '' || next === '' || LIST_ITEM.test(next)) return false;
  if (OPEN_ENDED.test(line) && !LIST_ITEM.test(line)) return true;
  if (FINISHED.test(line)) return false;
  const lastWord = line.slice(line.lastIndexOf(' ') + 1).toLowerCase();
  return UNENDING.has(lastWord) || GOES_ON.test(next);
}
