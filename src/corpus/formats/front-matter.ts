import matter from 'gray-matter';

/** Front matter as it stands: values of any kind, keys as written. */
export type Fields = Readonly<Record<string, unknown>>;

export interface FrontMatter {
  readonly fields: Fields;
  readonly body: string;
  /** Where its YAML is broken, counted from 1; its fields were then read line by line. */
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

const DATE_LINE =
  /^((?:date|datepublished|time|created|updated|pub_?date|publish(?!er)\w*)[ \t]*:[ \t]*)([^\s'"].*?)[ \t]*$/gim;
/** Front matter without an end may not swallow the article. */
const MAX_UNCLOSED_LINES = 40;

/** Whether a text begins with front matter. Give it without a byte order mark. */
export function hasFrontMatter(text: string): boolean {
  const start = text.slice(0, 2000).trimStart();
  if (/^---[ \t]*(?:js|javascript|coffee|coffeescript|cson|json|ya?ml|toml)[ \t]*\n/i.test(start))
    return true;
  return /^(?:---|\+\+\+)[ \t]*\n\s*(?:#[^\n]*\n\s*)*(?:---|\+\+\+|["']?[\w:-]+["']?[ \t]*[:=])/.test(start);
}

/**
 * The fields at the head of a text and what follows them. Broken YAML is read line by line.
 * @throws ExecutableFrontMatterError for `---js` and the like.
 */
export function frontMatter(text: string): FrontMatter {
  const leading = /^\s*/.exec(text)?.[0] ?? '';
  const blanks = leading.split('\n').length - 1;
  const trimmed = text.slice(leading.length);
  const language = /^---[ \t]*([^\s-]\S*)/.exec(trimmed)?.[1] ?? 'yaml';
  if (!['yaml', 'yml', 'json'].includes(language.toLowerCase()))
    throw new ExecutableFrontMatterError(language);
  const { head, body } = split(trimmed);
  if (trimmed.startsWith('+++')) return { fields: lineByLine(head), body, brokenLine: undefined };
  try {
    // Dates stay as they are written: YAML would make moments of them and forget how exact they were.
    const quoted = `---\n${head.replace(DATE_LINE, (_, key: string, date: string) => `${key}'${date.replace(/'/g, "''")}'`)}\n---\n`;
    const { data } = matter(quoted, { language, engines: REFUSING });
    return { fields: isFields(data) ? data : lineByLine(head), body, brokenLine: undefined };
  } catch (error) {
    if (error instanceof ExecutableFrontMatterError) throw error;
    return { fields: lineByLine(head), body, brokenLine: lineOf(error) + blanks };
  }
}

/** gray-matter evaluates front matter in these languages unless it is told otherwise. */
const REFUSING = Object.fromEntries(
  ['js', 'javascript', 'coffee', 'coffeescript', 'cson'].map((language) => [
    language,
    () => {
      throw new ExecutableFrontMatterError(language);
    },
  ]),
);

function split(text: string): { head: string; body: string } {
  const lines = text.split('\n');
  const fence = text.slice(0, 3);
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
  if (end > 0) return { head: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n') };
  const blank = lines.findIndex((line, index) => index > 0 && line.trim() === '');
  const cut = blank > 0 && blank <= MAX_UNCLOSED_LINES ? blank : 1;
  return { head: lines.slice(1, cut).join('\n'), body: lines.slice(cut).join('\n') };
}

/** What can be saved of broken YAML, or read of TOML: `key: value`, `key = value`, and lists of `- item`. */
function lineByLine(head: string): Fields {
  const fields: Record<string, unknown> = Object.create(null);
  let list: string[] = [];
  for (const line of head.split('\n')) {
    const pair = /^([\w-]+)[ \t]*[:=][ \t]*(.*)$/.exec(line);
    const item = /^[ \t]*-[ \t]+(.+)$/.exec(line)?.[1];
    if (pair?.[1] !== undefined) {
      const value = unquoted(pair[2] ?? '');
      list = [];
      const inline = /^\[(.*)\]$/.exec(value)?.[1];
      fields[pair[1]] = inline === undefined ? value || list : inline.split(',').map(unquoted);
    } else if (item !== undefined) list.push(unquoted(item));
  }
  return fields;
}

function unquoted(value: string): string {
  return value.trim().replace(/^["']+|["']+$/g, '');
}

function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** js-yaml counts lines from 0, the fence being the first of them. */
function lineOf(error: unknown): number {
  const mark: unknown = error instanceof Error && 'mark' in error ? error.mark : undefined;
  const line: unknown = typeof mark === 'object' && mark !== null && 'line' in mark ? mark.line : undefined;
  return typeof line === 'number' ? line + 1 : 1;
}
