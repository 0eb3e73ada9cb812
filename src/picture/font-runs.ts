import { ARABIC_FONT, CHINESE_FONT, PLAIN_FONT } from './fonts.js';

/** A stretch of a line, and the font that has its letters. */
export interface FontRun {
  readonly font: string;
  readonly text: string;
}

const ARABIC = /\p{sc=Arab}/u;
const CHINESE = /[\p{sc=Han}\p{sc=Bopo}\p{sc=Hira}\p{sc=Kana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Letters that the Arabic font lacks. */
const FOREIGN_TO_ARABIC =
  /[\p{sc=Han}\p{sc=Cyrl}\p{sc=Bopo}\p{sc=Hira}\p{sc=Kana}\p{sc=Grek}]+(?:\s+[\p{sc=Han}\p{sc=Cyrl}\p{sc=Bopo}\p{sc=Hira}\p{sc=Kana}\p{sc=Grek}]+)*/gu;
/** Right-to-left embedding, and its end: the renderer takes every line for one from left to right. */
const [RIGHT_TO_LEFT, END] = ['\u202B', '\u202C'];

/**
 * A line in stretches of one font each: the renderer takes a whole stretch from another font, or none of it. A line with
 * Arabic must be one stretch, for the renderer loses lines of several fonts in which Arabic letters are joined to one
 * sign: there an ellipsis stands for what the Arabic font lacks.
 */
export function fontRuns(line: string): readonly FontRun[] {
  if (ARABIC.test(line)) {
    const text = line.replace(FOREIGN_TO_ARABIC, '\u2026');
    return [{ font: ARABIC_FONT, text: `${RIGHT_TO_LEFT}${text}${END}` }];
  }
  const found: FontRun[] = [];
  for (const { segment } of new Intl.Segmenter('und').segment(line)) {
    const last = found.at(-1);
    const font = fontOf(segment) ?? last?.font ?? PLAIN_FONT;
    if (last?.font === font) found[found.length - 1] = { font, text: last.text + segment };
    else found.push({ font, text: segment });
  }
  return found;
}

/** `undefined` for spaces and marks, which stay with what stands before them. */
function fontOf(segment: string): string | undefined {
  if (CHINESE.test(segment)) return CHINESE_FONT;
  return /[\p{L}\p{N}]/u.test(segment) ? PLAIN_FONT : undefined;
}
