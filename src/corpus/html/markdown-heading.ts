/** A heading that is marked by number signs. */
export interface MarkdownHeading {
  /** 1 to 6. */
  readonly level: number;
  /** Without the marks, inline markup as written. */
  readonly text: string;
}

/** The heading that a line of markdown is, if it is one. In linear time, whatever the line. */
export function markdownHeading(line: string): MarkdownHeading | undefined {
  const opening = /^[ \t]{0,3}(#{1,6})[ \t]/.exec(line);
  if (opening === null) return undefined;
  let text = line.slice(opening[0].length).trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  // What closes a heading stands apart from its words: "C#" keeps its sign.
  if (end === 0 || /\s/.test(text[end - 1] ?? '')) text = text.slice(0, end).trimEnd();
  return { level: opening[1]?.length ?? 1, text };
}
