/** Markdown whose definitions are taken out of the text. */
export interface DefinedMarkdown {
  readonly lines: readonly string[];
  /** Addresses by the label, in lower case, under which links refer to them. */
  readonly links: ReadonlyMap<string, string>;
}

const FOOTNOTE = /^ {0,3}\[\^[^\]\n]{1,100}\]:/;
const DEFINITION =
  /^ {0,3}\[([^[\]\n]{1,200})\]:[ \t]{1,20}<?([^\s<>]{1,2000})>?[ \t]{0,20}(?:["'(].{0,300}["')])?[ \t]{0,20}$/;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:|[/#.])|[./]/i;
const FENCE = /^[ \t]{0,3}(?:```|~~~)/;

/**
 * Takes comments, footnotes and the addresses of links out of markdown: a reader of the page does not see them
 * where they stand. What is in a block of code stays.
 */
export function withoutDefinitions(markdown: string): DefinedMarkdown {
  const lines: string[] = [];
  const links = new Map<string, string>();
  let isCode = false;
  let isNote = false;
  for (const line of withoutComments(markdown).split('\n')) {
    if (FENCE.test(line)) isCode = !isCode;
    const isIndented = /^(?: {2}|\t)/.test(line);
    isNote = !isCode && (FOOTNOTE.test(line) || (isNote && (isIndented || line.trim() === '')));
    const [, label, url] = (isCode || isNote ? null : DEFINITION.exec(line)) ?? [];
    if (label !== undefined && url !== undefined && ADDRESS.test(url)) links.set(label.toLowerCase(), url);
    else if (!isNote || line.trim() === '') lines.push(line);
  }
  return { lines, links };
}

/** Without comments of HTML and of Obsidian; one that never ends is none. */
function withoutComments(markdown: string): string {
  const html = markdown.split('<!--');
  const [first = '', ...rest] = html;
  let open = '';
  const kept = [first];
  for (const [index, piece] of rest.entries()) {
    const end = piece.indexOf('-->');
    if (end >= 0) {
      open = '';
      kept.push(piece.slice(end + 3));
    } else open += `<!--${piece}`;
    if (index === rest.length - 1) kept.push(open);
  }
  // "5%%" is no comment, and two of those hold text between them.
  return kept.join('').replace(/(^|\s)%%(?!%)([^%]{1,5000})%%(?!%)/g, '$1');
}
