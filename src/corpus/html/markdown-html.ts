import { withoutGeneratorMarks } from './generator-marks.js';
import { withoutDefinitions } from './markdown-definitions.js';
import { markdownHeading } from './markdown-heading.js';
import { type InlineContext, markdownInline } from './markdown-inline.js';
import { closedNames } from './stray-brackets.js';

// What ends a sentence, closing quotes included: Latin, Chinese and Arabic marks.
const SENTENCE_END = /[.!?\u2026\u3002\uFF01\uFF1F\u061F]["'\u201D\u2019\u00BB\uFF09)]*$/;
const ITEM = /^\s*(?:[-*+\u2022]|\d{1,3}[.)])[ \t]+(?![ \t])(.*)$/;
const QUOTED = /^[ \t]{0,3}>[ \t]?(.*)$/;
// How Obsidian and GitHub call the kind of a quotation: "[!note]- Title".
const CALLOUT = /^\[![\w|-]{1,40}\][+-]?[ \t]?/;
// "::: warning", "[TOC]", "* TOC" before "{:toc}".
const DIRECTIVE = /^[ \t]{0,3}(?::{3,}[ \t]?[^.!?\u3002]{0,80}|\[toc\]|[*-][ \t]toc)$/i;
/** A line of this length may be a heading that is underlined. */
const MAX_UNDERLINED = 200;
const MAX_TABLE_RULE = 2000;
// A line that only leads up or home: "[Back](../README.md)".
const WAY_BACK =
  /^[# \t]{0,10}\[([^[\]\n]{1,60})\]\((?:\.{0,2}\/){0,8}(?:readme|index|home|summary)?(?:\.md|\.html?)?\/?\)$/i;

type Tag = 'p' | 'li' | 'blockquote';

/** HTML for the markdown that articles use; HTML within it stays. Takes linear time and never throws. */
export function markdownHtml(markdown: string): string {
  const source = withoutGeneratorMarks(markdown);
  const { lines, links } = withoutDefinitions(source);
  const writer = new Writer({ closed: closedNames(source), links });
  let fence: string | undefined;
  for (const line of lines) {
    const fenced = /^[ \t]{0,3}(```|~~~)/.exec(line)?.[1];
    if (fence !== undefined || fenced !== undefined) {
      writer.close();
      if (fenced === undefined) writer.code(line);
      fence = fence === undefined ? fenced : fenced === fence ? undefined : fence;
    } else writeLine(line, writer);
  }
  writer.close();
  return writer.out.join('\n');
}

function writeLine(line: string, writer: Writer): void {
  const heading = markdownHeading(line);
  const quoted = QUOTED.exec(line)?.[1];
  const item = ITEM.exec(line)?.[1];
  const trimmed = line.trim();
  if (trimmed === '' || DIRECTIVE.test(trimmed) || WAY_BACK.test(trimmed)) writer.close();
  else if (/^(?:=+|-{2,})$/.test(trimmed) && writer.isUnderlined()) writer.underline();
  else if (isRule(trimmed)) writer.close();
  else if (heading !== undefined) writer.put(`h${heading.level}`, heading.text);
  else if (quoted !== undefined) writer.add('blockquote', quoted.replace(CALLOUT, ''));
  else if (item !== undefined) {
    writer.close();
    writer.add('li', item.replace(/^\[[ xX]\][ \t]/, ''));
  } else if (isTableRule(trimmed)) writer.tabulate();
  else if (trimmed.includes('|') && (writer.isTable || /^\|.*\|$/.test(trimmed))) writer.row(trimmed);
  else writer.add(undefined, line);
}

class Writer {
  readonly out: string[] = [];
  isTable = false;
  #tag: Tag = 'p';
  #open: string[] = [];

  constructor(private readonly context: InlineContext) {}

  /** Adds a line to what is open, which a sentence's end or a forced break closes. */
  add(tag: Tag | undefined, line: string): void {
    this.isTable = false;
    if (tag !== undefined && tag !== this.#tag) this.close();
    this.#tag = tag ?? this.#tag;
    if (line.trim() !== '') this.#open.push(line);
    const isForced = line.endsWith('  ') || line.endsWith('\\');
    if (isForced || line.trim() === '' || SENTENCE_END.test(line.trimEnd())) this.close();
  }

  close(): void {
    if (this.#open.length > 0) {
      const text = this.#open.map((line) => (line.endsWith('\\') ? line.slice(0, -1) : line)).join('\n');
      this.put(this.#tag, text);
    }
    this.#reset();
  }

  put(tag: string, text: string): void {
    if (this.#open.length > 0 && tag !== this.#tag) this.close();
    this.#reset();
    this.out.push(`<${tag}>${markdownInline(text, this.context)}</${tag}>`);
  }

  code(line: string): void {
    this.out.push(`<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`);
  }

  /** Whether what is open is a single line that the next one may underline. */
  isUnderlined(): boolean {
    const [only = ''] = this.#open;
    return this.#tag === 'p' && this.#open.length === 1 && only.length <= MAX_UNDERLINED;
  }

  underline(): void {
    const [title = ''] = this.#open;
    this.#reset();
    this.put('h2', title);
  }

  /** Makes the line above the head of a table. */
  tabulate(): void {
    const head = this.#open.pop();
    this.close();
    if (head !== undefined) this.row(head.trim());
    this.isTable = true;
  }

  row(line: string): void {
    const wasTable = this.isTable;
    this.close();
    this.isTable = wasTable || line.startsWith('|');
    const inner = line.replace(/^\|/, '').replace(/\|$/, '');
    const cells = inner
      .split(/(?<!\\)\|/)
      .map((cell) => `<td>${markdownInline(cell.trim(), this.context)}</td>`);
    this.out.push(`<table><tr>${cells.join('')}</tr></table>`);
  }

  #reset(): void {
    this.#open = [];
    this.#tag = 'p';
    this.isTable = false;
  }
}

/** Three or more of one mark, and nothing else. */
function isRule(line: string): boolean {
  const [mark = ''] = line;
  if (!'-*_'.includes(mark) || mark === '') return false;
  const marks = line.replace(/[ \t]/g, '');
  return marks.length >= 3 && [...marks].every((each) => each === mark);
}

/** The line below the head of a table: "|:---|---:|". */
function isTableRule(line: string): boolean {
  if (line.length > MAX_TABLE_RULE || !line.includes('|') || !line.includes('-')) return false;
  return line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .every((cell) => /^:?-+:?$/.test(cell.trim()));
}
