import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { childrenOf, isNode, literal, type Node, nameOf, nodesOf, typeOf } from './syntax-tree.js';

/** One mention of another module, in whatever way it is written. */
export interface Import {
  /** A file of ours below the project's folder, with `/`, or what a package or a part of Node is called by. */
  readonly to: string;
  readonly isOurs: boolean;
  /** It leaves no trace at run time. `import { type A }` does, with `verbatimModuleSyntax`. */
  readonly isType: boolean;
}

/** What the rules of the house ask of a file. */
export interface ModuleFacts {
  /** Below the project's folder, with `/`. */
  readonly file: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** It imports what is only known at run time. */
  readonly importsComputed: boolean;
  readonly readsEnvironment: boolean;
  /** It does something when it is imported: more than to define variables, functions, classes and types. */
  readonly actsOnImport: boolean;
}

const DEFINING = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'FunctionDeclaration',
  'ClassDeclaration',
  'VariableDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSModuleDeclaration',
]);

/** The facts of every TypeScript and JavaScript file below some folders, in the order of their paths. */
export function factsBelow(roots: readonly string[]): readonly ModuleFacts[] {
  return roots
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
    )
    .map((path) => path.split(sep).join('/'))
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
    .sort()
    .map((file) => factsOf(file, readFileSync(file, 'utf8')));
}

/** The facts of one file. */
export function factsOf(file: string, source: string): ModuleFacts {
  const { body, nodes } = nodesOf(file, source);
  const found = nodes.flatMap(mentionsIn);
  return {
    file,
    lines: source.trimEnd().split('\n').length,
    imports: found.flatMap(({ specifier, isType }) =>
      specifier === undefined ? [] : [{ ...target(file, specifier), isType }],
    ),
    importsComputed: found.some(({ specifier }) => specifier === undefined),
    readsEnvironment: nodes.some(readsEnvironment),
    actsOnImport: body.some((node) => !DEFINING.has(typeOf(node))),
  };
}

/** Modules that a node names; `undefined` stands for one that is only known at run time. */
function mentionsIn(node: Node): readonly { specifier: string | undefined; isType: boolean }[] {
  const isType = node.importKind === 'type' || node.exportKind === 'type';
  const mention = (from: unknown) => [{ specifier: literal(from), isType }];
  switch (typeOf(node)) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return mention(node.source);
    case 'ExportNamedDeclaration':
      return isNode(node.source) ? mention(node.source) : [];
    case 'ImportExpression':
      return mention(node.source);
    case 'TSImportType':
      return [{ specifier: literal(node.source ?? node.argument), isType: true }];
    case 'CallExpression':
      return isLoading(node.callee) ? mention(childrenOf(node.arguments)[0]) : [];
    case 'NewExpression':
      return besideThisFile(node) ? mention(childrenOf(node.arguments)[0]) : [];
    default:
      return [];
  }
}

/** `require` and `import.meta.resolve`. */
function isLoading(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (nameOf(callee) === 'require') return true;
  return typeOf(callee.object) === 'MetaProperty' && nameOf(callee.property) === 'resolve';
}

/** `new URL('./worker.ts', import.meta.url)`. */
function besideThisFile(node: Node): boolean {
  const [, base] = childrenOf(node.arguments);
  return nameOf(node.callee) === 'URL' && typeOf(base?.object) === 'MetaProperty';
}

function target(file: string, specifier: string): Omit<Import, 'isType'> {
  if (!specifier.startsWith('.')) return { to: specifier, isOurs: false };
  const path = posix.join(posix.dirname(file), specifier);
  // Our TypeScript is imported by the name that it has once it is compiled; the page is JavaScript as it stands.
  return { to: existsSync(path) ? path : path.replace(/\.js$/, '.ts'), isOurs: true };
}

/** `process.env`, `const { env } = process`, and the like. */
function readsEnvironment(node: Node): boolean {
  if (typeOf(node) === 'MemberExpression') return isProcess(node.object) && nameOf(node.property) === 'env';
  if (typeOf(node) !== 'VariableDeclarator' || !isProcess(node.init)) return false;
  const pattern = node.id;
  return isNode(pattern) && childrenOf(pattern.properties).some((property) => nameOf(property.key) === 'env');
}

function isProcess(node: unknown): boolean {
  return nameOf(node) === 'process' || (isNode(node) && nameOf(node.property) === 'process');
}
