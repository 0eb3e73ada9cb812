import { parseAst } from 'vitest/node';

/** A node of the syntax tree (ESTree): we look at few of its many fields, each checked before use. */
export type Node = Readonly<Record<string, unknown>>;

/** The statements at the top of a file, and every node of it. */
export function nodesOf(
  file: string,
  source: string,
): { readonly body: readonly Node[]; readonly nodes: readonly Node[] } {
  const program = parseAst(source, { lang: file.endsWith('.ts') ? 'ts' : 'js' });
  const body = childrenOf(program.body);
  return { body, nodes: body.flatMap(withDescendants) };
}

function withDescendants(node: Node): readonly Node[] {
  return [node, ...Object.values(node).flatMap(childrenOf).flatMap(withDescendants)];
}

/** The nodes that a field holds; none where it holds something else. */
export function childrenOf(field: unknown): readonly Node[] {
  return [field].flat().filter(isNode);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** What kind of node it is; the empty string where it is none. */
export function typeOf(node: unknown): string {
  return isNode(node) && typeof node.type === 'string' ? node.type : '';
}

/** The text of an identifier or of a string; `undefined` for any other node. */
export function nameOf(node: unknown): string | undefined {
  const name = isNode(node) ? (node.name ?? node.value) : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The text of a string; `undefined` for any other node. */
export function literal(node: unknown): string | undefined {
  return isNode(node) && typeof node.value === 'string' ? node.value : undefined;
}
