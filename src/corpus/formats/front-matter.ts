import matter from 'gray-matter';
import { isObject, jsonEnd, jsonValue } from './json-text.js';
import { tomlFields } from './toml-fields.js';
import { type HeadFields, yamlFields } from './yaml-fields.js';

/** Front matter: values of any kind, as written, keys as written. */
export type Fields = Readonly<Record<string, unknown>>;

export interface FrontMatter {
  readonly fields: Fields;
  readonly body: string;
  /** What it is written in. */
  readonly language: 'YAML' | 'TOML' | 'JSON';
  /** Where it is broken, counted from 1; its fields were then read as well as could be. */
  readonly brokenLine: number | undefined;
}

/** Front matter that asks to be executed. Articles never are. */
export class ExecutableFrontMatterError extends Error {
  readonly language: string;

  constructor(language: string) {
    super(`Front matter written in "${language}" is not read, because it would have to be executed.`);
    this.name = 'ExecutableFrontMatterError';
    this.language = language;
  }
}

const LANGUAGE = /^(?:---|;;;)[ \t]*(js|javascript|coffee|coffeescript|cson|json|ya?ml|toml)[ \t]*\n/i;
/** Front matter without an end may not swallow the article. */
const MAX_UNCLOSED_LINES = 40;
/** How much of a text is looked at to tell whether it begins with front matter. */
const SAMPLE_LENGTH = 2000;
/** Where a generator keeps fields of its users' own. */
const NESTED = ['params', 'extra', 'taxonomies'];
// The first line of a head without a fence above it.
const UNFENCED = /^(?:title|date|layout|permalink)[ \t]*:[ \t]/i;

/** Whether a text begins with front matter. Give it without a byte order mark. */
export function hasFrontMatter(text: string): boolean {
  const start = text.slice(0, SAMPLE_LENGTH).trimStart();
  if (LANGUAGE.test(start)) return true;
  if (start.startsWith('{')) return jsonHead(text) !== undefined;
  if (/^;;;[ \t]*\n/.test(start)) return true;
  if (UNFENCED.test(start)) return unfencedEnd(start.split('\n')) > 0;
  return /^(?:---|\+\+\+)[ \t]*\n\s*(?:#[^\n]*\n\s*)*(?:---|\+\+\+|["']?[\p{L}\p{N}_:.-]+["']?[ \t]*[:=])/u.test(
    start,
  );
}

/**
 * The fields at the head of a text and what follows them. What is broken is read as well as can be.
 * @throws ExecutableFrontMatterError for `---js` and the like.
 */
export function frontMatter(text: string): FrontMatter {
  const json = jsonHead(text);
  if (json !== undefined) return { ...json, language: 'JSON', brokenLine: undefined };
  const trimmed = text.trimStart();
  const blanks = text.slice(0, text.length - trimmed.length).split('\n').length - 1;
  const { head, body, fence } = split(trimmed);
  const named = (LANGUAGE.exec(trimmed)?.[1] ?? 'yaml').toLowerCase();
  if (!['yaml', 'yml', 'json', 'toml'].includes(named)) throw new ExecutableFrontMatterError(named);
  const isToml = fence === '+++' || named === 'toml';
  const { fields, brokenLine } = headFields(head, isToml ? 'toml' : fence === ';;;' ? 'json' : 'yaml');
  return {
    fields: withNested(fields),
    body,
    language: isToml ? 'TOML' : 'YAML',
    // The fence is a line too, where there is one.
    brokenLine: brokenLine === undefined ? undefined : brokenLine + blanks + (fence === '' ? 0 : 1),
  };
}

/** What gray-matter parses a head by. Its own engines would make moments of dates, and run what is written in JavaScript. */
const READERS = { yaml: yamlFields, toml: tomlFields, json: braced };
// Control characters, which no cleaned text holds: a head may have lines like any fence of letters.
const FENCES: [string, string] = ['\u0001', '\u0002'];
/** gray-matter looks from each blank line over all that follow. */
const MAX_BLANK_LINES = 100;

function headFields(head: string, language: keyof typeof READERS): HeadFields {
  let brokenLine: number | undefined;
  const parse = (source: string) => {
    // It gives the line feed behind the opening fence too.
    const found = READERS[language](source.slice(1));
    brokenLine = found.brokenLine;
    return found.fields;
  };
  const refuse = (name: string) => () => {
    throw new ExecutableFrontMatterError(name);
  };
  const engines = { [language]: parse, js: refuse('js'), javascript: refuse('javascript') };
  const [open, close] = FENCES;
  const { data } = matter(`${open}\n${withoutGaps(head)}\n${close}\n`, {
    language,
    engines,
    delimiters: FENCES,
  });
  return { fields: data, brokenLine };
}

function withoutGaps(head: string): string {
  let blanks = 0;
  const isKept = (line: string) => {
    blanks = line.trim() === '' ? blanks + 1 : 0;
    return blanks <= MAX_BLANK_LINES;
  };
  return head.split('\n').filter(isKept).join('\n');
}

/** JSON is YAML too, but not without the braces that Hexo leaves out. */
function braced(head: string): HeadFields {
  const value = jsonValue(/^\s*\{/.test(head) ? head : `{${head}}`);
  return isObject(value) ? { fields: value, brokenLine: undefined } : yamlFields(head);
}

/** A JSON object with a title, and a body after it. */
function jsonHead(text: string): { readonly fields: Fields; readonly body: string } | undefined {
  const start = text.length - text.trimStart().length;
  if (text[start] !== '{') return undefined;
  const end = jsonEnd(text, start);
  const body = end < 0 ? '' : text.slice(end);
  // What goes on on the same line, or with another object, is JSON Lines or no JSON at all.
  if (!/^[ \t]*\n\s*[^\s{[,]/.test(body)) return undefined;
  const fields = jsonValue(text.slice(start, end));
  return isObject(fields) && Object.keys(fields).length > 0
    ? { fields: withNested(fields), body }
    : undefined;
}

function split(text: string): { head: string; body: string; fence: string } {
  const lines = text.split('\n');
  if (UNFENCED.test(text)) {
    const end = unfencedEnd(lines);
    return { head: lines.slice(0, end).join('\n'), body: lines.slice(end + 1).join('\n'), fence: '' };
  }
  const fence = text.slice(0, 3);
  const end = lines.findIndex(
    (line, index) => index > 0 && (line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...')),
  );
  if (end > 0) return { head: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), fence };
  const blank = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  const cut = blank > 0 && blank <= MAX_UNCLOSED_LINES ? blank : 1;
  return { head: lines.slice(1, cut).join('\n'), body: lines.slice(cut).join('\n'), fence };
}

/** The line of the fence below a head that has none above it; -1 where a line before it is no field. */
function unfencedEnd(lines: readonly string[]): number {
  const end = lines.slice(0, MAX_UNCLOSED_LINES).findIndex((line) => /^---[ \t]*$/.test(line));
  const isField = (line: string) => /^(?:[\w-]{1,40}[ \t]*:(?:[ \t]|$)|[ \t]+\S|-[ \t]|#|[ \t]*$)/.test(line);
  return lines.slice(0, Math.max(0, end)).every(isField) ? end : -1;
}

/** Fields at the top go before those of the same name below. */
function withNested(fields: Fields): Fields {
  const nested = NESTED.map((key) => fields[key]).filter(isObject);
  return nested.length === 0 ? fields : Object.assign({}, ...nested, fields);
}
