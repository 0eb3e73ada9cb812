import { type ClosedNames, escapeStrayBrackets } from './stray-brackets.js';
import { withoutWikiMarks } from './wiki-marks.js';

/** What the whole of a text says about the markup in each of its parts. */
export interface InlineContext {
  readonly closed: ClosedNames;
  /** Addresses by the label, in lower case, under which links refer to them. */
  readonly links: ReadonlyMap<string, string>;
}

const CODE = /(`{1,3})(?!`)([^`\n]{1,500})\1(?!`)/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const MARKS = /[!-/:-@[-`{-~]/g;
// An address in round brackets, which may hold a pair of them itself, and a title after it.
const TARGET = String.raw`\(\s{0,5}<?((?:[^()\s<>[]|\([^()\s<>[]{0,300}\)){1,2000})>?(?:\s[^()\n[]{0,300})?\)`;
const PICTURE = new RegExp(String.raw`!\[([^[\]\n]{0,500})\]${TARGET}`, 'g');
const LINK = new RegExp(String.raw`\[([^[\]\n]{1,1000})\]${TARGET}`, 'g');
const EMPTY_LINK = /(!?)\[([^[\]\n]{0,1000})\]\(\s{0,5}\)/g;
const REFERENCE = /(!?)\[([^[\]\n]{1,300})\](?:\[([^[\]\n]{0,200})\])?/g;
const NAVIGABLE = /<((?:https?|ftp):\/\/[^<>\s]{1,2000})>/g;
const MAIL = /<((?:mailto:)?[\w.+-]{1,100}@[\w.-]{1,200}\.\w{2,20})>/g;
const FOOTNOTE_MARK = /\[\^[^\s[\]]{1,100}\]|\^\[[^[\]\n]{0,1000}\]/g;
const STRUCK = /~~(?=[^\s~])([^~\n]{1,2000})(?<=\S)~~(?!~)/g;
const MARKED = /==(?=[^\s=])([^=\n]{1,1000})==(?!=)/g;
const STRONG = /\*\*(?=\S)([^*]{1,2000})\*\*|(?<!\w)__(?=\S)([^_]{1,2000})__(?!\w)/g;
const EMPHASIS = /(?<![\w*])\*(?=\S)([^*]{1,2000})\*(?![\w*])|(?<!\w)_(?=\S)([^_]{1,2000})_(?!\w)/g;
// The name of a picture, which sites show in place of it: ":house:". In a time or a ratio a digit or letter goes before.
const EMOJI = /(?<![\w:/.]):[a-z][a-z0-9_+-]{1,30}:(?![\w/:])/g;

/** HTML for the markup within a paragraph of markdown. HTML in it stays; a bracket that opens nothing is escaped. */
export function markdownInline(text: string, { closed, links }: InlineContext): string {
  if (!/[!-/:-@[-`{-~]/.test(text)) return text;
  const marked = text
    .replace(CODE, (_, _ticks: string, code: string) => code.replace(MARKS, entity))
    .replace(ESCAPED, (_, mark: string) => entity(mark))
    .replace(NAVIGABLE, (_, url: string) => `<a href="${quotes(url)}">${url}</a>`)
    .replace(MAIL, (_, address: string) => address.replace(/^mailto:/, ''));
  return withoutWikiMarks(escapeStrayBrackets(marked, closed))
    .replace(FOOTNOTE_MARK, '')
    .replace(PICTURE, (_, alt: string, url: string) => `<img alt="${quotes(alt)}" src="${quotes(url)}">`)
    .replace(LINK, (_, label: string, url: string) => `<a href="${quotes(url)}">${label}</a>`)
    .replace(EMPTY_LINK, (_, picture: string, label: string) => (picture === '!' ? '' : label))
    .replace(REFERENCE, (whole: string, picture: string, label: string, id?: string) => {
      const url = links.get((id || label).toLowerCase());
      if (url === undefined) return whole;
      return picture === '!' ? `<img src="${quotes(url)}">` : `<a href="${quotes(url)}">${label}</a>`;
    })
    .replace(STRUCK, '')
    .replace(MARKED, '$1')
    .replace(STRONG, (_, one?: string, other?: string) => `<strong>${one ?? other ?? ''}</strong>`)
    .replace(EMPHASIS, (_, one?: string, other?: string) => `<em>${one ?? other ?? ''}</em>`)
    .replace(EMOJI, '');
}

function entity(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}

function quotes(text: string): string {
  return text.replace(/"/g, '&quot;');
}
