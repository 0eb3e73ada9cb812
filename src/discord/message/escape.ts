import { isolate, oneLine, plain } from './plain.js';

/**
 * What Discord reads as markup. A backslash before punctuation is dropped by Discord, the character then stands
 * for itself, and no rule can match across it. So no letter of the text changes, and none is added that a
 * reader would see or copy.
 *
 * - emphasis, underline, strikethrough, spoiler, code: `* _ ~ | \``
 * - mentions, channels, roles, commands, custom emoji, timestamps, links in angle brackets: `<` and `@`
 * - headings, subtext, quotes: `#`, `>`; masked links: `[ ]`
 * - `:emoji:` and the scheme of a bare link (`https\://` is no link): `:` before a letter or sign
 * - invites and hosts without a scheme (`discord.gg/…`): a full stop or slash between letters
 * - lists: a minus, plus or number at the start of a line
 */
const MARKUP =
  /[\\*_~|`<>[\]@#]|:(?=\S)|(?<=[\w-])[./](?=\w)|(?<=^[^\S\n]{0,40})[-+]|(?<=^[^\S\n]{0,40}\d{1,12})[.)]/gm;

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The text so that Discord shows it as it stands. For text of several lines; see {@link escapeLine}. */
export function escapeText(text: string): string {
  return plain(text).replace(MARKUP, '\\$&');
}

/** The text that {@link escapeText} was given, less what {@link plain} takes away. */
export function unescaped(escaped: string): string {
  return escaped.replace(/\\(.)/gsu, '$1');
}

/** The text on one line, so that Discord shows it as it stands amid a line of other scripts. */
export function escapeLine(text: string): string {
  return isolate(escapeText(oneLine(text)));
}

/**
 * Like {@link escapeText}, with some stretches in bold.
 *
 * @param bold in UTF-16 code units, in order and without overlaps or contact, none empty, none with a line feed
 */
export function escapeWithBold(text: string, bold: readonly TextRange[]): string {
  // What goes before the character at an offset. Bold is closed before the next character is escaped.
  const before = new Map<number, string>();
  for (const { start, end } of bold) {
    before.set(start, '**');
    before.set(end, '**');
  }
  for (const { index } of text.matchAll(MARKUP)) before.set(index, `${before.get(index) ?? ''}\\`);

  let escaped = '';
  let done = 0;
  for (const offset of [...before.keys()].sort((a, b) => a - b)) {
    escaped += text.slice(done, offset) + before.get(offset);
    done = offset;
  }
  return escaped + text.slice(done);
}

/**
 * The link in a form that can stand anywhere in a message, percent-encoded throughout; `undefined` if it is no
 * link to the web, or names a user (which dresses up a host as another).
 */
export function webLink(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    return undefined;
  return url.href.replace(
    /[()[\]<>|`'"\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
