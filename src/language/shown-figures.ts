// Arabic letter mark, left-to-right mark, right-to-left mark.
const MARK = /[\u061C\u200E\u200F]/;
const ARABIC = /\p{sc=Arabic}/u;
const SPLIT_FIGURE =
  /(?<![\p{Nd}.,])(\p{Nd}{1,12})([.,\u066B\u066C]?)([\u061C\u200E\u200F]{1,3})([.,\u066B\u066C]?)(\p{Nd}{1,12})(?![\p{Nd}])/gu;

/**
 * A text with its figures as they are shown. In Arabic, a direction mark within a figure parts it: `24.` U+200F `49` is shown as
 * 49.24. The text keeps its length; the mark then stands behind the figure.
 */
export function shownFigures(text: string): string {
  if (!MARK.test(text) || !ARABIC.test(text)) return text;
  return text.replace(SPLIT_FIGURE, '$5$2$4$1$3');
}
