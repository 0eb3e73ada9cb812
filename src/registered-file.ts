import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegisteredMemory } from './discord/gateway/register-commands.js';

/** Remembers in the state folder which commands Discord knows. The folder is made when it is first needed. */
export function registeredFile(stateDir: string): RegisteredMemory {
  const file = join(stateDir, 'registered-commands');
  return {
    async read() {
      try {
        return await readFile(file, 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async write(fingerprint) {
      await mkdir(stateDir, { recursive: true });
      await writeFile(file, fingerprint);
    },
  };
}
