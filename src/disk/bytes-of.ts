import { readFileSync } from 'node:fs';

/** What a file holds; `undefined` for one that is not there or cannot be read. */
export function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
