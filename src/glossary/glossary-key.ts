import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** A key of the files that `loadGlossary` reads: of the same key comes the same glossary. */
export function glossaryKey(...files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(existsSync(file) ? readFileSync(file) : '').update('\0');
  return hash.digest('hex').slice(0, 16);
}
