import { oneLine } from '../message/plain.js';

/** What Discord puts into a message for others to see as something else: people, roles, channels, emoji, times, commands. */
const INSERTED =
  /<(?:@[!&]?|#)\d{1,20}>|<a?:\w{1,40}:\d{1,20}>|<t:-?\d{1,20}(?::\w)?>|<\/[^:>\n]{1,100}:\d{1,20}>|<id:\w{1,20}>/g;
const MASKED_LINK = /\[([^\]\n]{0,300})\]\(<?https?:\/\/[^\s)]{1,2000}\)/gi;
const LINK = /<?https?:\/\/\S{1,2000}/gi;
/** Emphasis, spoilers, code; headings and quotes at the start of a line. */
const MARKS = /[*_~|`]{2,}|`|^[ \t]{0,10}(?:(?:>{1,3}|#{1,3}|-#)[ \t]){1,4}/gm;

/** The words of a message as its writer meant them, on one line: without links, mentions, emoji and markup. */
export function saidText(content: string): string {
  return oneLine(
    content.replace(INSERTED, ' ').replace(MASKED_LINK, '$1').replace(LINK, ' ').replace(MARKS, ' '),
  );
}

/** Whether there is anything in a text that could be looked for. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text);
}
