import { describe, expect, it } from 'vitest';
import { factsOf } from './module-facts.js';

describe('the reading of imports', () => {
  const importsIn = (source: string) =>
    factsOf('src/corpus/x.ts', source).imports.map(({ to, isType }) => `${to}${isType ? ' (type)' : ''}`);

  it.each([
    ["import { a } from '../language/scan.js';", ['src/language/scan.ts']],
    ["import type { A } from '../language/scan.js';", ['src/language/scan.ts (type)']],
    ["import { type A } from '../language/scan.js';", ['src/language/scan.ts']],
    ["import {\n  a,\n  b,\n} from 'zod';", ['zod']],
    ["import 'zod';", ['zod']],
    ["export { a } from 'zod';", ['zod']],
    ["export * from 'zod';", ['zod']],
    ["export type { A } from 'zod';", ['zod (type)']],
    ["const a = () => import('zod');", ['zod']],
    ["const a = async () => (await import(\n  '../language/scan.js'\n)).b;", ['src/language/scan.ts']],
    ["type A = import('zod').ZodType;", ['zod (type)']],
    ["const a = require('zod');", ['zod']],
    ["const a = import.meta.resolve('tsx/esm/api');", ['tsx/esm/api']],
    ["const a = new URL('./y.ts', import.meta.url);", ['src/corpus/y.ts']],
    ['// import { a } from "zod";\nconst a = `import "zod"`;', []],
  ])('sees %j', (source, expected) => {
    expect(importsIn(source)).toEqual(expected);
  });

  it.each([
    ['const a = import(name);', 'importsComputed'],
    ['const a = process.env.HOME;', 'readsEnvironment'],
    ["const a = process['env'];", 'readsEnvironment'],
    ['const { env } = process;', 'readsEnvironment'],
    ['const a = globalThis.process.env;', 'readsEnvironment'],
    ['start();', 'actsOnImport'],
    ['await start();', 'actsOnImport'],
    ['for (const a of []) b(a);', 'actsOnImport'],
  ] as const)('sees what %j does', (source, fact) => {
    expect(factsOf('src/corpus/x.ts', source)[fact]).toBe(true);
    expect(factsOf('src/corpus/x.ts', 'export const a = 1;')[fact]).toBe(false);
  });
});
