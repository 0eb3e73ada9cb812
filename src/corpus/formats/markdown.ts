import { isBoilerplate } from '../boilerplate/boilerplate.js';
import { dateLine, sourceLine } from '../dates/date-line.js';
import { UNKNOWN_DATE } from '../dates/dates.js';
import type { Page, Reading } from '../draft.js';
import { markdownBody } from './body.js';

const MARKS =
  /^#{1,4}[ \t]+\S|!?\[[^[\]\n]{0,500}\]\(<?https?:|^.+\n(?:=+|-{4,})[ \t]*$|\*\*\S[^*\n]{0,500}\*\*/m;
/** How many lines may stand before the date. */
const HEAD_LENGTH = 6;

/** Whether a text is written in markdown: by the name of its file, or by marks that plain text does not have. */
export function looksLikeMarkdown({ file, text }: Page): boolean {
  return /\.(?:md|markdown)$/i.test(file) || MARKS.test(text);
}

/** Reads markdown without front matter: its first heading is the title, the rest the article. */
export function markdownArticle({ text }: Page): Reading {
  const { lines, captions, relatedLinks, image } = markdownBody(text);
  const heading = lines
    .slice(0, HEAD_LENGTH)
    .findIndex(({ kind, text }) => kind === 'heading' && !isBoilerplate(text));
  const title = lines[heading]?.text ?? '';
  const head = lines
    .slice(0, HEAD_LENGTH)
    .map((line) => ({ line, stated: dateLine(line.text), source: sourceLine(line.text) }));
  const dated = head.find(({ stated }) => stated !== undefined);
  const named = head.find(({ source }) => source !== undefined);
  const taken = new Set([lines[heading], dated?.stated?.rest === '' ? dated.line : undefined, named?.line]);
  const body = lines.filter((line) => !taken.has(line));
  const outlet = named?.source ?? dated?.stated?.outlet;
  const draft = { title, lines: body, outlet, date: dated?.stated?.date ?? UNKNOWN_DATE };
  return { drafts: [{ format: 'markdown', key: '', ...draft, captions, relatedLinks, image }], faults: [] };
}
