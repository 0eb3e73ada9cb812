import type { Detector } from './problem.js';

/** Marks that open a quotation, with those that close it. Single ones are apostrophes as well, and left out. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['\u00AB', '\u00BB'], // guillemets
  ['\u201C', '\u201D'],
  ['\u201E', '\u201C\u201D'], // low at the beginning, as in German and Ukrainian
  ['\u300C', '\u300D'], // corner brackets
  ['\u300E', '\u300F'],
]);
const MARKS = /[\u00AB\u00BB\u201C-\u201E\u300C-\u300F]/gu;
const STRAIGHT = /(?<!\d)"/gu;

const AROUND = 40;

/**
 * Quotation marks that do not come in pairs: where a quotation ends cannot be told. A paragraph that goes on with a quotation may
 * open it again, as newspapers do.
 */
export const quotesProblem: Detector = ({ text }) => {
  const at = unpaired(text);
  if (at === undefined) return undefined;
  return { detail: text.slice(Math.max(0, at - AROUND), at + AROUND).toWellFormed(), fix: undefined };
};

/** Where the first mark stands that has no other, in UTF-16 code units. */
function unpaired(text: string): number | undefined {
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    const last = open.at(-1);
    if (last !== undefined && PAIRS.get(last.mark)?.includes(mark) === true) open.pop();
    else if (!PAIRS.has(mark)) return at;
    else if (last?.mark !== mark || !(at === 0 || text[at - 1] === '\n')) open.push({ mark, at });
  }
  if (open[0] !== undefined) return open[0].at;
  const straight = [...text.matchAll(STRAIGHT)];
  return straight.length % 2 === 1 ? straight.at(-1)?.index : undefined;
}
