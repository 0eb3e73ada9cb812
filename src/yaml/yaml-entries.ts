import { Document, isCollection, isNode, isPair, Pair, YAMLMap, YAMLSeq } from 'yaml';

/** An entry of a section, as it stands in the text: `articles` > one file, `people` > one person. */
export interface Entry {
  /** The pair of a map, or the item of a list. */
  readonly item: unknown;
  /** Whole lines, in UTF-16 code units; of a section in one line, that line's part. */
  readonly start: number;
  readonly end: number;
  /** How far its first line is indented. */
  readonly column: number;
  /** Its section is written in one line, between braces or brackets. */
  readonly isFlow: boolean;
  /** What it says, to tell later whether it was changed. */
  readonly json: string;
}

/** The entries of a section, in order. */
export function entriesOf({ value: section }: Pair, text: string): readonly Entry[] {
  if (!isCollection(section)) return [];
  return section.items.flatMap((item: unknown) => {
    const first = beginOf(item);
    const last = endOf(item);
    if (first === undefined || last === undefined) return [];
    const lineStart = text.lastIndexOf('\n', first - 1) + 1;
    // A block of lines ends behind its line feed already.
    const lineEnd = text[last - 1] === '\n' ? last : text.indexOf('\n', last) + 1 || text.length;
    return {
      item,
      start: lineStart,
      end: lineEnd,
      column: text.slice(lineStart).search(/\S/),
      isFlow: section.flow === true,
      json: JSON.stringify(item),
    };
  });
}

/** An entry as lines, indented so far. Comments and blank lines above it are left out: they stand in the text already. */
export function entryText(item: unknown, column: number): string {
  const section = isPair(item) ? new YAMLMap() : new YAMLSeq();
  // Any pair or node may be an item; the types of yaml tell the two kinds of collection apart.
  section.items.push(item as never);
  const lines = withoutAbove(item, () => linesOf(new Pair('section', section)).slice(1));
  const indent = lines[0]?.search(/\S/) ?? 0;
  return lines
    .map((line) => (line === '' ? line : ' '.repeat(column) + line.slice(indent)).concat('\n'))
    .join('');
}

/** A whole section as lines. */
export function sectionText(section: Pair): string {
  return linesOf(section)
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(section: Pair): readonly string[] {
  const map = new YAMLMap();
  map.items.push(section as never);
  const document = new Document();
  document.contents = map as never;
  // Lines are as long as people wrote them.
  return document.toString({ lineWidth: 0 }).trimEnd().split('\n');
}

function beginOf(item: unknown): number | undefined {
  const node = isPair(item) ? item.key : item;
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Behind the last character that is part of it; a comment in its last line is not. */
function endOf(item: unknown): number | undefined {
  if (isPair(item)) return (isNode(item.value) ? endOf(item.value) : undefined) ?? endOf(item.key);
  if (!isNode(item)) return undefined;
  const inner = isCollection(item) && item.flow !== true ? endOf(item.items.at(-1)) : undefined;
  return inner ?? item.range?.[1];
}

/** Runs `write` while nothing stands above an item: neither comments nor blank lines. */
function withoutAbove<T>(item: unknown, write: () => T): T {
  const node = isPair(item) ? item.key : item;
  if (!isNode(node)) return write();
  const { commentBefore, spaceBefore } = node;
  Object.assign(node, { commentBefore: undefined, spaceBefore: undefined });
  const written = write();
  Object.assign(node, { commentBefore, spaceBefore });
  return written;
}
