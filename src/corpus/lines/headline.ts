const MAX_OPENING_LENGTH = 90;
const MAX_HEADLINE_LENGTH = 200;
// What ends a statement: headlines end in none of these, but may ask or exclaim.
const STATEMENT_END = /[.:;,\u3002\uFF1A\uFF1B\uFF0C\u060C\u061B]["'\u201D\u00BB)]*$/;

/** Whether a line can be a headline by its shape. */
export function isHeadline(line: string): boolean {
  return (
    line.length <= MAX_HEADLINE_LENGTH &&
    /\p{L}/u.test(line) &&
    !STATEMENT_END.test(line.replace(/(?<!\.)\.{2,}$|\u2026$/, ''))
  );
}

/** The opening words of a text, to stand in for a headline that is missing; at most 91 characters. */
export function openingWords(text: string): string {
  const sentence = /^.{20,90}?[.!?\u3002\uFF01\uFF1F\u061F](?=\s|$|[\u4E00-\u9FFF])/u.exec(text)?.[0];
  if (sentence !== undefined) return sentence;
  if (text.length <= MAX_OPENING_LENGTH) return text;
  const cut = text.slice(0, MAX_OPENING_LENGTH).replace(/\p{Surrogate}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > MAX_OPENING_LENGTH / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s,\u060C\uFF0C])[\s,\u060C\uFF0C]+$/, '')}\u2026`;
}
