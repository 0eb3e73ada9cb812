import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsBelow, type Import } from './support/module-facts.js';
import { isAllowed, packageOf, ROOMS, roomOf, SHARED_PACKAGES } from './support/rooms.js';

/** Whoever is imported by these, or by a thread, is started by it. */
const ACTING =
  /^(?:src\/main\.ts|src\/retrieval\/library\/library-worker\.ts|src\/tending\/preview-worker\.ts|src\/feeds\/feed-worker\.ts|src\/import\/reading-worker\.ts|scripts\/[\w-]+\.ts|bench\/index\.ts)$/;
const PAGE_START = 'src/playground/page/app.js';

const MAX_LINES = 250;

const modules = factsBelow(['src', 'commands', 'scripts', 'bench']);

/** A way round in a graph, from a node back to itself; empty if there is none. */
function cycleIn(graph: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const done = new Set<string>();
  const search = (node: string, path: readonly string[]): readonly string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of graph.get(node) ?? []) {
      const found = search(next, [...path, node]);
      if (found.length > 0) return found;
    }
    done.add(node);
    return [];
  };
  return [...graph.keys()].map((node) => search(node, [])).find(({ length }) => length > 0) ?? [];
}

function graphOf(nameOf: (file: string) => string, counts: (each: Import) => boolean) {
  const graph = new Map<string, Set<string>>();
  for (const { file, imports } of modules) {
    const from = nameOf(file);
    const to = imports.filter((each) => each.isOurs && counts(each)).map((each) => nameOf(each.to));
    graph.set(from, new Set([...(graph.get(from) ?? []), ...to.filter((name) => name !== from)]));
  }
  return graph;
}

describe('rooms', () => {
  it.each(Object.keys(ROOMS))('%s imports only what it may', (room) => {
    const strays = modules
      .filter(({ file }) => roomOf(file) === room)
      .flatMap(({ file, imports }) =>
        imports
          .filter((each) => !isAllowed(room, each))
          .map(({ to, isType }) => `${file} -> ${to}${isType ? ' (type)' : ''}`),
      );
    expect(strays, 'help: pass the value in, or move the code to the room that it belongs to').toEqual([]);
  });

  it('are all in the table', () => {
    const unknown = modules.map(({ file }) => file).filter((file) => !Object.hasOwn(ROOMS, roomOf(file)));
    expect(unknown, 'help: give the new room a row here and in docs/ARCHITECTURE.md').toEqual([]);
  });

  it('know each other in one direction only', () => {
    const byRoom = graphOf(roomOf, () => true);
    expect(cycleIn(byRoom), 'help: move what both need to a room below them').toEqual([]);
    const byTable = new Map(
      Object.entries(ROOMS).map(([room, { values, types = [] }]) => [room, new Set([...values, ...types])]),
    );
    expect(cycleIn(byTable)).toEqual([]);
  });

  it('have no two files that need each other at run time', () => {
    const byFile = graphOf(
      (file) => file,
      ({ isType }) => !isType,
    );
    expect(cycleIn(byFile), 'help: move what both need to a file of its own').toEqual([]);
  });

  it('are told of by the architecture as they are', () => {
    const cell = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ') || '\u2013';
    const rows = Object.entries(ROOMS).map(
      ([room, { values, types = [], packages }]) =>
        `| \`${room}\` | ${cell(values)} | ${cell(types)} | ${cell(packages)} |`,
    );
    const [, section = ''] = readFileSync('docs/ARCHITECTURE.md', 'utf8').split('## Who may know whom');
    const [table = ''] = section.split('\n## ');
    // The formatter pads cells.
    const written = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replace(/ +/g, ' '));
    expect(written, 'help: copy the rows of the table to docs/ARCHITECTURE.md').toEqual(rows);
  });
});

describe('packages', () => {
  const uses = modules.flatMap(({ file, imports }) =>
    imports.filter(({ isOurs }) => !isOurs).map(({ to, isType }) => ({ file, name: packageOf(to), isType })),
  );
  const foreign = uses.filter(({ name }) => !name.startsWith('node:'));

  it('are used by one file each', () => {
    const users = new Map<string, Set<string>>();
    for (const { file, name, isType } of foreign) {
      if (isType || Object.hasOwn(SHARED_PACKAGES, name)) continue;
      users.set(name, new Set([...(users.get(name) ?? []), file]));
    }
    // A script or a measurement is no part of the bot.
    const ofBot = (file: string) => /^(?:src|commands)\//.test(file);
    const crowded = [...users].map(([name, files]) => [name, ...[...files].filter(ofBot)]);
    expect(
      crowded.filter(({ length }) => length > 2),
      'help: use the package through the file that wraps it',
    ).toEqual([]);
  });

  it('are those that package.json lists, and no more', () => {
    // Our own file: npm has read it before.
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const used = new Set(foreign.map(({ name }) => name));
    expect([...used].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('of Node are named with their prefix, and none of them is let in unseen', () => {
    const computed = modules.filter(({ importsComputed }) => importsComputed).map(({ file }) => file);
    expect(computed, 'help: name the module in the import itself').toEqual([]);
  });
});

describe('files', () => {
  const filesWhere = (test: (facts: (typeof modules)[number]) => boolean) =>
    modules.filter(test).map(({ file }) => file);

  it('leave the environment to config.ts', () => {
    expect(filesWhere(({ readsEnvironment }) => readsEnvironment)).toEqual(['src/config.ts']);
    const named = modules.filter(({ imports }) => imports.some(({ to }) => to === 'node:process'));
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  it('do nothing when they are imported, unless they are what is started', () => {
    const acting = filesWhere(({ actsOnImport }) => actsOnImport);
    const strays = acting.filter((file) => !ACTING.test(file) && file !== PAGE_START);
    expect(strays, 'help: export a function, and call it from main.ts or a script').toEqual([]);
  });

  it('that are started are imported by nobody', () => {
    const imported = new Set(
      modules.flatMap(({ imports }) => imports.filter(({ isType }) => !isType).map(({ to }) => to)),
    );
    const started = filesWhere(({ file }) => ACTING.test(file) && imported.has(file));
    // A thread is not an import, but names the file in the same way.
    expect(started).toEqual([
      'src/feeds/feed-worker.ts',
      'src/import/reading-worker.ts',
      'src/retrieval/library/library-worker.ts',
      'src/tending/preview-worker.ts',
    ]);
  });

  it('can be read in one sitting', () => {
    const long = modules.filter(({ lines }) => lines > MAX_LINES);
    expect(
      long.map(({ file, lines }) => `${file}: ${lines} lines`),
      'help: look for the seam',
    ).toEqual([]);
  });

  it('are named after what they hold', () => {
    const vague = /^(?:utils?|helpers?|misc|common|lib|stuff|types|constants)\.[jt]s$/;
    const badly = filesWhere(
      ({ file }) => vague.test(basename(file)) || /\/(?:utils?|helpers?)\//.test(file),
    );
    expect(badly, 'help: a helper lives by its user until a third needs it').toEqual([]);
    expect(
      filesWhere(({ file }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)?\.[jt]s$/.test(basename(file))),
    ).toEqual([]);
  });
});
