import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** A YAML file that cannot be used as it is written. */
export class YamlFileError extends Error {
  override readonly name = 'YamlFileError';
  readonly file: string;
  /** Counted from 1; `undefined` where the fault has no line. */
  readonly line: number | undefined;
  readonly expected: string;

  constructor(
    fault: { readonly file: string; readonly line: number | undefined; readonly expected: string },
    options?: ErrorOptions,
  ) {
    super(
      `${fault.file}${fault.line === undefined ? '' : `, line ${fault.line}`}: expected ${fault.expected}.`,
      options,
    );
    this.file = fault.file;
    this.line = fault.line;
    this.expected = fault.expected;
  }
}

/**
 * Reads YAML and checks its shape.
 *
 * @param file only named in errors
 * @throws YamlFileError naming the line and what was expected there
 */
export function yamlFile<T>(
  text: string,
  { file, schema }: { readonly file: string; readonly schema: z.ZodType<T> },
): T {
  const source = text.replace(/^\uFEFF/, '');
  const parsed = schema.safeParse(quickly(source, file) ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const line = issue && lineOf(source, pathOf(issue));
  const expected = issue === undefined ? 'other content' : expectation(issue);
  throw new YamlFileError({ file, line, expected }, { cause: parsed.error });
}

/**
 * A large glossary is read ten times as fast by js-yaml as by yaml; only yaml tells where things stand, so
 * that it reads the file again when there is a fault to be shown.
 */
function quickly(source: string, file: string): unknown {
  try {
    return load(source, { filename: file, schema: CORE_SCHEMA });
  } catch (cause) {
    const lines = new LineCounter();
    const [broken] = parseDocument(source, { lineCounter: lines, prettyErrors: false }).errors;
    const line = broken && lines.linePos(broken.pos[0]).line;
    const reason = broken?.message ?? (cause instanceof Error ? cause.message : String(cause));
    throw new YamlFileError({ file, line, expected: `valid YAML (${reason})` }, { cause });
  }
}

/** The line, counted from 1, of what stands at a path of keys and positions, or of the nearest part above it. */
export function lineOf(text: string, path: readonly PropertyKey[]): number | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (let length = path.length; length > 0; length -= 1) {
    const map = document.getIn(path.slice(0, length - 1), true);
    // Where a key stands, not its value, which may begin lines below.
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && key.value === path[length - 1])
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

/** An unrecognized key is itself the fault, not what it stands under. */
function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
}

function expectation(issue: z.core.$ZodIssue): string {
  const where = issue.path.join(' > ');
  if (issue.code === 'unrecognized_keys') {
    return `no "${issue.keys.join('", "')}" ${where === '' ? 'at the top' : `under ${where}`}`;
  }
  // A schema that says what it expects says so better than zod, whose own messages begin like this.
  const isOwn = !issue.message.startsWith('Invalid input');
  return `${issue.code === 'invalid_type' && !isOwn ? issue.expected : issue.message} at ${where}`;
}
