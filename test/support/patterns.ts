import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nameOf, nodesOf, typeOf } from './syntax-tree.js';

/** A regular expression of ours. */
export interface Pattern {
  /** Below the project's folder, with `/`. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * All regular expressions that stand in the TypeScript files below some folders, and all that these files put together while
 * they are loaded. What is put together later is none of them.
 */
export async function patternsBelow(roots: readonly string[]): Promise<readonly Pattern[]> {
  const files = roots
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
    )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
  const trees = files.map((file) => ({ file, nodes: nodesOf(file, readFileSync(file, 'utf8')).nodes }));
  const written = trees.flatMap(({ file, nodes }) => nodes.flatMap((node) => literal(file, node.regex)));
  const composers = trees.filter(({ nodes }) => nodes.some(composes)).map(({ file }) => file);
  const all = [...written, ...(await composedBy(composers))];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function literal(file: string, regex: unknown): readonly Pattern[] {
  if (typeof regex !== 'object' || regex === null || !('pattern' in regex && 'flags' in regex)) return [];
  return [{ file, source: String(regex.pattern), flags: String(regex.flags) }];
}

function composes(node: Readonly<Record<string, unknown>>): boolean {
  return typeOf(node) === 'NewExpression' && nameOf(node.callee) === 'RegExp';
}

/** Loads files, and takes down what they, or those they load, make of `new RegExp(`. */
async function composedBy(files: readonly string[]): Promise<readonly Pattern[]> {
  const found: Pattern[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, given: [string, string?], self) {
      const made: RegExp = Reflect.construct(target, given, self);
      const caller = callerOf(new Error().stack ?? '');
      if (caller !== undefined) found.push({ file: caller, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(resolve(file)).href);
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/** The file of ours that called, if it is one of ours. */
function callerOf(stack: string): string | undefined {
  const [, , line = ''] = stack.split('\n');
  const at = line.replaceAll('\\', '/').lastIndexOf(`${process.cwd().replaceAll('\\', '/')}/`);
  const file = at < 0 ? '' : (line.slice(at + process.cwd().length + 1).split(':')[0] ?? '');
  return file === '' || file.startsWith('node_modules') ? undefined : file;
}
