import { isNode, LineCounter, parseDocument } from 'yaml';
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

/** What a file says, in the shape asked for, and where it says so. */
export interface YamlFile<T> {
  readonly value: T;
  /** The line, counted from 1, of what stands at a path of keys and positions, or of the nearest part above it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
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
): YamlFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false });
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line } = lines.linePos(broken.pos[0]);
    throw new YamlFileError({ file, line, expected: `valid YAML (${broken.message})` }, { cause: broken });
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, lineOf };
  const [issue] = parsed.error.issues;
  const expected = issue === undefined ? 'other content' : expectation(issue);
  throw new YamlFileError({ file, line: issue && lineOf(pathOf(issue)), expected }, { cause: parsed.error });
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
  return `${issue.code === 'invalid_type' ? issue.expected : issue.message} at ${where}`;
}
