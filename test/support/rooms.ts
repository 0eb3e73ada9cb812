import type { Import } from './module-facts.js';

/** What a room may import besides itself: values of some rooms, types of further ones, packages and parts of Node. */
export interface Rule {
  readonly values: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

/** Deny by default. The same table stands in docs/ARCHITECTURE.md; `boundaries.test.ts` compares the two. */
export const ROOMS: Readonly<Record<string, Rule>> = {
  language: { values: [], packages: ['@orama/stemmers', 'opencc-js'] },
  disk: { values: [], packages: ['node:crypto', 'node:fs', 'node:path', 'node:url'] },
  yaml: { values: ['disk'], packages: ['yaml', 'js-yaml', 'zod', 'node:path'] },
  outlets: {
    values: ['language', 'yaml'],
    packages: ['zod', 'node:crypto', 'node:fs', 'node:path', 'node:url'],
  },
  glossary: {
    values: ['language', 'yaml', 'outlets'],
    packages: ['pinyin-pro', 'zod', 'node:crypto', 'node:fs'],
  },
  corpus: {
    values: ['language', 'yaml', 'outlets'],
    packages: [
      '@mozilla/readability',
      'cheerio',
      'csv-parse',
      'gray-matter',
      'iconv-lite',
      'js-yaml',
      'smol-toml',
      'zod',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:vm',
    ],
  },
  stories: { values: ['language', 'corpus'], packages: [] },
  threads: { values: [], packages: ['tsx', 'node:worker_threads'] },
  claims: { values: ['language', 'glossary', 'outlets', 'corpus'], packages: [] },
  retrieval: {
    values: ['disk', 'language', 'glossary', 'outlets', 'corpus', 'claims', 'stories', 'threads'],
    packages: ['minisearch', 'pino', 'node:crypto', 'node:path', 'node:v8', 'node:worker_threads'],
  },
  state: { values: ['language'], packages: ['@libsql/client', 'zod', 'node:fs', 'node:path'] },
  clock: { values: [], packages: [] },
  digest: { values: [], types: ['state', 'clock'], packages: ['croner'] },
  tending: {
    values: ['language', 'disk', 'yaml', 'glossary', 'corpus', 'threads'],
    types: ['state'],
    packages: ['zod', 'node:crypto', 'node:fs', 'node:path', 'node:worker_threads'],
  },
  fetch: {
    values: [],
    packages: ['node:dns', 'node:http', 'node:https', 'node:net', 'node:util', 'node:zlib'],
  },
  feeds: {
    values: ['disk', 'corpus', 'threads', 'fetch', 'tending'],
    types: ['state', 'clock'],
    packages: ['feedsmith', 'zod', 'node:crypto', 'node:fs', 'node:path', 'node:worker_threads'],
  },
  import: {
    values: ['disk', 'corpus', 'threads', 'fetch', 'feeds'],
    types: ['tending'],
    packages: [
      'csv-parse',
      'htmlparser2',
      'robots-parser',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:stream',
      'node:worker_threads',
    ],
  },
  picture: {
    values: [],
    packages: [
      '@embedpdf/fonts-latin',
      '@embedpdf/fonts-sc',
      '@expo-google-fonts/noto-sans-arabic',
      '@resvg/resvg-js',
      'node:url',
    ],
  },
  context: { values: [], types: ['retrieval', 'state', 'tending', 'feeds'], packages: ['pino'] },
  discord: {
    values: ['language', 'picture'],
    types: ['retrieval', 'state', 'digest', 'tending', 'feeds', 'context'],
    packages: ['discord.js', 'node:crypto'],
  },
  commands: {
    values: ['language', 'discord'],
    types: ['retrieval', 'state', 'digest', 'tending', 'feeds', 'context'],
    packages: ['discord.js'],
  },
  page: { values: [], packages: [] },
  playground: {
    values: ['page'],
    packages: [
      '@fastify/multipart',
      '@fastify/static',
      'discord-api-types',
      'fastify',
      'ws',
      'zod',
      'node:crypto',
      'node:http',
      'node:timers',
      'node:url',
    ],
  },
  src: {
    values: [
      'language',
      'yaml',
      'glossary',
      'corpus',
      'retrieval',
      'state',
      'clock',
      'digest',
      'tending',
      'fetch',
      'feeds',
      'import',
      'context',
      'discord',
      'commands',
      'playground',
    ],
    packages: ['dotenv', 'pino', 'zod', 'node:crypto', 'node:fs', 'node:path'],
  },
  scripts: {
    values: [
      'language',
      'yaml',
      'glossary',
      'outlets',
      'corpus',
      'claims',
      'stories',
      'retrieval',
      'fetch',
      'import',
      'discord',
      'commands',
      'src',
      'test',
    ],
    packages: ['discord.js', 'zod', 'node:fs', 'node:path', 'node:readline', 'node:timers', 'node:util'],
  },
  bench: {
    values: ['language', 'glossary', 'corpus', 'retrieval', 'scripts'],
    packages: [
      'cheerio',
      'minisearch',
      'pino',
      'node:child_process',
      'node:events',
      'node:fs',
      'node:os',
      'node:path',
      'node:perf_hooks',
      'node:timers',
    ],
  },
};

/**
 * Packages that more than one file may use, and why. Each other one is used by a single file, so that it can be
 * exchanged there; its types may be named wherever the table above lets it in.
 */
export const SHARED_PACKAGES: Readonly<Record<string, string>> = {
  'discord.js': 'discord and commands are about it',
  'discord-api-types': "the playground speaks Discord's own protocol throughout",
  '@orama/stemmers': 'one file per language, each with its own stemmer',
  yaml: 'one file reads it with lines, two change it',
  'js-yaml': 'files of settings are checked, front matter is read as far as it goes',
  'csv-parse': 'tables in the corpus are read whole, those that are imported row by row',
  minisearch: 'passages and suggestions are two indexes; bench compares with it',
  zod: 'every border checks what comes in',
};

/** `src/corpus/html.ts` belongs to `corpus`, `commands/ask.ts` to `commands`, `src/config.ts` to `src`. */
export function roomOf(file: string): string {
  if (file === 'src/context.ts') return 'context';
  if (file.startsWith('src/playground/page/')) return 'page';
  const [top = '', next = ''] = file.split('/');
  return top === 'src' && !/\.[jt]s$/.test(next) ? next : top;
}

/** `cheerio/slim` is of `cheerio`, `@orama/stemmers/english` of `@orama/stemmers`, `node:fs/promises` of `node:fs`. */
export function packageOf(specifier: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
}

/** Whether the table lets a file of `room` import this. */
export function isAllowed(room: string, { to, isOurs, isType }: Import): boolean {
  const rule = ROOMS[room];
  if (rule === undefined) return false;
  if (!isOurs) return rule.packages.includes(packageOf(to));
  const other = roomOf(to);
  return other === room || rule.values.includes(other) || (isType && (rule.types ?? []).includes(other));
}
