import { escapeStrayBrackets } from '../corpus/html/stray-brackets.js';
import { paragraphs } from '../corpus/lines/paragraphs.js';

/** A text as a feed has it: markup where a parser may take it for that, or words and nothing else. */
export interface FeedText {
  readonly value: string;
  readonly isPlain: boolean;
}

/** What parts the paragraphs of HTML. */
const PARTING = /<(?:p|div|br|li|h[1-6]|table|tr|blockquote|section|article|figure)\b/i;

/** HTML for the text of an item; what is no markup in it stays as words, and blank lines part its paragraphs. */
export function textHtml({ value, isPlain }: FeedText): string {
  if (isPlain) return parted(value, escapedPlain);
  const html = escapeStrayBrackets(value);
  return PARTING.test(html) || !html.trim().includes('\n') ? html : parted(html, (paragraph) => paragraph);
}

/** A title on one line, in which a reader of HTML sees the words that the feed means. */
export function titleHtml({ value, isPlain }: FeedText): string {
  const title = value.trim();
  return isPlain
    ? title.replace(/&(?=[#\w]{1,30};)|<(?=[a-z/!?])/gi, (sign) => `&#${sign.charCodeAt(0)};`)
    : title;
}

/** How many letters and digits a reader sees of it. */
export function visibleLength({ value, isPlain }: FeedText): number {
  const words = isPlain ? value : value.replace(/<[^<>]*>/g, '');
  return words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function parted(text: string, escaped: (paragraph: string) => string): string {
  return paragraphs(text)
    .map((paragraph) => `<p>${escaped(paragraph.text)}</p>`)
    .join('\n');
}

function escapedPlain(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
