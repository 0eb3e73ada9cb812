import { active } from './discord-markup.js';

/** Markup of our own: beginnings of lines, days, links whose text is a catalogue's. */
const OURS = [
  /^(?:### |-# |> -# |> |- )/,
  /<t:-?\d+:[DR]>/g,
  /\[(?:Search for the original|Open the source)\]\(https?:\/\/[^\s()[\]<>]+\)/g,
  /^\*(?:This quote|The paragraph) [^*]*\*$/,
  /`[0-9a-f]{12,64}`/g,
];

/** Emphasis, code, mentions, links, headings; hosts and schemes; lists at the beginning of a line. */
const MARKUP = /[*_~|`<>[\]@#\\]|:\/\/|\w\.\w|^\s*[-+]|^\s*\d+[.)]/;

/** Direction marks that tell how a figure is shown; they turn nothing else. */
export const WITHIN_FIGURE =
  /(?<=\p{Nd}[.,\u066B\u066C/:-]?)[\u061C\u200E\u200F]{1,3}(?=[.,\u066B\u066C/:-]?\p{Nd})/gu;

/** What in a line of a message, other than our own markup, would act on those who read it; `undefined` for nothing. */
export function harmIn(line: string): string | undefined {
  const left = OURS.reduce((text, own) => text.replace(own, ''), active(line));
  const markup = MARKUP.exec(left.replaceAll('**', ''))?.[0];
  if (markup !== undefined) return `${markup} in ${line}`;
  if ((left.match(/\*\*/g)?.length ?? 0) % 2 !== 0) return `bold is left open in ${line}`;
  const outsideFigures = line.replace(WITHIN_FIGURE, '');
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066\u2067]/.test(outsideFigures))
    return `a bidirectional control in ${line}`;
  const isBalanced = line.match(/\u2068/g)?.length === line.match(/\u2069/g)?.length;
  return isBalanced ? undefined : `isolates are unbalanced in ${line}`;
}
