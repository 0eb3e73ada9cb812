import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { registeredFile } from '../src/registered-file.js';

it('remembers between two starts, and nothing before the first', async () => {
  const stateDir = join(mkdtempSync(join(tmpdir(), 'dragoman-state-')), 'not', 'there yet');
  expect(await registeredFile(stateDir).read()).toBeUndefined();
  await registeredFile(stateDir).write('fingerprint');
  expect(await registeredFile(stateDir).read()).toBe('fingerprint');
});
