/** How far a page is looked into for its first tag, in UTF-16 code units. */
const MAX_HEAD_LENGTH = 20_000;
const SPACES = /\s*/y;
const XML_DECLARATION = /<\?xml[^>]*>/iy;
/** What a page, or a piece of one, begins with. */
const FIRST_TAG =
  /<(?:!doctype|html|head|body|meta|title|link|base|script|style|article|main|section|div|p|h1|h2|table|header|figure)\b/iy;

/** Whether a text is an HTML page or a piece of one, comments before its first tag aside. In linear time. */
export function looksLikeHtml(text: string): boolean {
  const head = text.trimStart().slice(0, MAX_HEAD_LENGTH);
  let at = after(head, SPACES, after(head, XML_DECLARATION, 0));
  while (head.startsWith('<!--', at)) {
    // From the second dash on, for "<!-->" is a comment too.
    const end = head.indexOf('-->', at + 2);
    if (end < 0) return false;
    at = after(head, SPACES, end + '-->'.length);
  }
  FIRST_TAG.lastIndex = at;
  return FIRST_TAG.test(head);
}

/** Behind what a sticky pattern matches at a place; the place itself where it matches nothing. */
function after(text: string, pattern: RegExp, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
