import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { OUTLETS_FILE } from '../outlets/outlets-file.js';

/** A key of the files that `loadGlossary` reads, and of the outlets that it adds: of the same key comes the same glossary. */
export function glossaryKey(...files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [OUTLETS_FILE, ...files])
    hash.update(existsSync(file) ? readFileSync(file) : '').update('\0');
  return hash.digest('hex').slice(0, 16);
}
