import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { looseFields, unquoted } from './loose-fields.js';

export interface HeadFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where it is not valid, counted from 1 within the head; its fields were then read as well as could be. */
  readonly brokenLine: number | undefined;
}

/** Fields whose words are shown as they are written, even where YAML sees a comment or an anchor in them. */
const SHOWN =
  /^(?:title|headline|subject|subtitle|name|outlet|publisher|author|byline|source|site|site_?name|media)$/i;
/** Of these, the ones that are no list. */
const TITLE = /^(?:title|headline|subject|subtitle)$/i;
const PAIR = /^(["']?[\p{L}\p{N}_.:-]{1,80}?["']?)[ \t]{0,20}:(?:[ \t](.*))?$/u;
/** Values that YAML means to be read together with the lines below. */
const BLOCK = /^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/;
const MAX_VALUE_LENGTH = 4000;

/**
 * The fields of YAML, each value as it is written: a title such as `2015-10-11`, `12:30:45`, `007` or `yes` is not
 * made a moment, a number or a truth of. Nothing in it is executed.
 */
export function yamlFields(head: string): HeadFields {
  const lines = head.split('\n');
  try {
    const data = loaded(head);
    return {
      fields: isFields(data) ? { ...data, ...asShown(lines, head) } : looseFields(head),
      brokenLine: undefined,
    };
  } catch (error) {
    const brokenLine = lineOf(error);
    try {
      const data = loaded(quotedLines(lines));
      if (isFields(data)) return { fields: data, brokenLine };
    } catch (again) {
      if (!(again instanceof Error)) throw again;
    }
    return { fields: looseFields(head), brokenLine };
  }
}

function loaded(head: string): unknown {
  // A key that is there twice has its last value, as generators take it.
  return load(head, { schema: FAILSAFE_SCHEMA, json: true });
}

/** Words in which YAML would see a comment, an anchor or a list: "The #harbour", "&c.", "[Update]". */
function asShown(lines: readonly string[], head: string): Record<string, string> {
  const shown: Record<string, string> = Object.create(null);
  for (const [index, line] of lines.entries()) {
    const [, written = '', rest = ''] = PAIR.exec(line) ?? [];
    const key = unquoted(written);
    if (!SHOWN.test(key) || goesOn(lines[index + 1])) continue;
    const value = withoutComment(rest);
    const anchor = /^&([\w-]{1,80})[ \t]/.exec(value)?.[1];
    const isList = TITLE.test(key) && /^(?:\[[^\]"':,]{1,200}\]|\{[^{}"':,]{1,200}\})$/.test(value);
    const isPlain =
      value !== '' && !/^["'[{|>*!]/.test(value) && (anchor === undefined || !head.includes(`*${anchor}`));
    const isWikiLink = /^\[\[[^[\]]{1,200}\]\]$/.test(value);
    if (isPlain || isList || isWikiLink) shown[key] = value;
  }
  return shown;
}

/** The lines with every value in quotation marks that stands alone and is not of a form that YAML knows. */
function quotedLines(lines: readonly string[]): string {
  const anchors = new Set(lines.flatMap((line) => /:[ \t]&([\w-]{1,80})[ \t]/.exec(line)?.[1] ?? []));
  return lines
    .map((line, index) => {
      const [, key, written = ''] = PAIR.exec(line) ?? [];
      const value = withoutComment(written);
      if (key === undefined || value === '' || value.length > MAX_VALUE_LENGTH) return line;
      if (goesOn(lines[index + 1]) || BLOCK.test(value) || isWellFormed(value, anchors)) return line;
      return `${key}: '${dressed(value).replace(/'/g, "''")}'`;
    })
    .join('\n');
}

/** A value that begins and ends with quotation marks which do not match has lost its meaning, not its words. */
function dressed(value: string): string {
  return /^["']/.test(value) && /["']$/.test(value) ? unquoted(value) : value;
}

function isWellFormed(value: string, anchors: ReadonlySet<string>): boolean {
  const [first = ''] = value;
  if (first === '"' || first === "'" || first === '[' || first === '{') {
    try {
      load(value, { schema: FAILSAFE_SCHEMA });
      return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return false;
    }
  }
  return first === '*' && anchors.has(value.slice(1));
}

/** Whether a line is part of the value above it. */
function goesOn(line: string | undefined): boolean {
  return line !== undefined && /^(?:[ \t]+\S|-[ \t])/.test(line);
}

/** A number sign before a space opens a comment; before a letter, people mean it. */
function withoutComment(written: string): string {
  const value = written.trim();
  if (/^["']/.test(value)) return value;
  const comment = value.search(/(?:^|[ \t])#(?:[ \t]|$)/);
  return comment < 0 ? value : value.slice(0, comment).trim();
}

function isFields(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** js-yaml counts lines from 0. */
function lineOf(error: unknown): number {
  const mark: unknown = error instanceof Error && 'mark' in error ? error.mark : undefined;
  const line: unknown = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : undefined;
  return typeof line === 'number' ? line + 1 : 1;
}
