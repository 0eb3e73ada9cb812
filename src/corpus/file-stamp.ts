import { type Stats, statSync } from 'node:fs';

/** A file that was written this shortly ago may be written again without that its times tell. */
const SETTLED_AFTER_MS = 2000;

export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** Size, times and number of the file: another one once it is written. */
  readonly stamp: string;
  /** Whether the stamp can be relied on later. */
  readonly isSettled: boolean;
}

/** @throws the file system's error; one of the code `EISDIR` for a folder, `no file` for a pipe and the like */
export function fileStamp(path: string): FileStamp {
  const stats = statSync(path);
  expectFile(stats);
  const { size, mtimeMs, ctimeMs, ino } = stats;
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED_AFTER_MS;
  return { size, stamp: `${size} ${mtimeMs} ${ctimeMs} ${ino}`, isSettled };
}

/** A pipe would be waited for, and a folder holds nothing to be read. */
function expectFile(stats: Stats): void {
  if (stats.isFile()) return;
  throw Object.assign(new Error('There is no file.'), { code: stats.isDirectory() ? 'EISDIR' : 'no file' });
}
