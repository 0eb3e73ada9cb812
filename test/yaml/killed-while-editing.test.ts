import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from '../../src/corpus/sources.js';
import { editYamlFile } from '../../src/yaml/edit-yaml-file.js';

/** Long enough that writing it takes a while. */
const FORMER = `# Kept by hand.\narticles:\n${Array.from({ length: 500 }, (_, n) => `  old-${n}.md: { hidden: true }\n`).join('')}`;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
  file = join(folder, 'sources.yaml');
  writeFileSync(file, FORMER);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Edits in another process until so many edits are done, then kills it in the middle of the next one. */
async function killedAfter(first: number, count: number): Promise<number> {
  const args = ['--import', 'tsx', 'test/yaml/support/edit-forever.ts', file, String(first)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  let last = first - 1;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last === first + count - 1) child.kill('SIGKILL');
  }
  expect((await ended)[1]).toBe('SIGKILL');
  return last;
}

describe('a process that is killed while it edits', () => {
  it('loses no edit that it has said to be done, and leaves no half file', async () => {
    let next = 0;
    for (const count of [1, 3, 7, 12]) {
      const last = await killedAfter(next, count);
      expect(readFileSync(file, 'utf8').startsWith(FORMER)).toBe(true);
      const found = Object.keys(readSources(file).articles);
      expect(found).toEqual(
        expect.arrayContaining(Array.from({ length: last + 1 }, (_, number) => `done-${number}.md`)),
      );
      next = last + 1;
    }
    // What a killed process has written aside is overwritten, and goes with the next edit.
    await editYamlFile(file, { check: () => undefined, change: (document) => document.set(['pages'], {}) });
    expect(readdirSync(folder)).toEqual(['sources.yaml']);
  }, 60_000);
});
