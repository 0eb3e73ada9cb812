import { KEYS, rawFields } from './fields.js';
import type { Fields } from './front-matter.js';
import { isObject } from './json-text.js';

/** Parts of a line, as Telegram exports it: what is bold, a link or the like; the strings between them are plain. */
const INLINE =
  /^(?:bold|italic|underline|link|text_link|hashtag|cashtag|mention|mention_name|plain|custom_emoji|code|pre|spoiler|blockquote|phone|email|bot_command|bank_card)$/;
const STRUCK = 'strikethrough';
const MAX_PARTS = 5000;
const MAX_NESTING = 4;

/** The text of a record under whatever key and in whatever parts, paragraphs apart; empty where it has none. */
export function recordText(fields: Fields): string {
  for (const keys of [KEYS.text, KEYS.summary]) {
    for (const value of rawFields(fields, keys)) {
      const text = joined(value, 0);
      if (text.trim() !== '') return withLineFeeds(text);
    }
  }
  return '';
}

function joined(value: unknown, nesting: number): string {
  if (typeof value === 'string') return value;
  if (nesting > MAX_NESTING || value === null || typeof value !== 'object') return '';
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value.slice(0, MAX_PARTS);
    const between = parts.some(isInline) ? '' : '\n\n';
    return parts.map((part) => joined(part, nesting + 1)).join(between);
  }
  if (!isObject(value) || value.type === STRUCK) return '';
  // WordPress, blocks of editors, pieces of rich text.
  for (const key of ['rendered', 'text', 'html', 'content', 'value', 'data', 'body']) {
    const inner = joined(value[key], nesting + 1);
    if (inner !== '') return inner;
  }
  return '';
}

function isInline(part: unknown): boolean {
  return isObject(part) && typeof part.type === 'string' && (INLINE.test(part.type) || part.type === STRUCK);
}

/** Some exports write line feeds as a backslash and a letter. */
function withLineFeeds(text: string): string {
  const isWritten = !text.includes('\n') && (text.match(/\\n/g)?.length ?? 0) >= 2;
  return isWritten ? text.replace(/(?:\\r)?\\n/g, '\n') : text;
}
