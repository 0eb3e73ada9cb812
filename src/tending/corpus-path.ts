import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';

/**
 * Where a file of the corpus lies on disk.
 *
 * @param file as articles name it: below the folder, with `/`
 * @returns `undefined` if there is none, or the way to it leads out of the folder
 */
export async function corpusPath(corpusDir: string, file: string): Promise<string | undefined> {
  // Articles name their file composed; some systems keep names decomposed.
  for (const name of new Set([file, file.normalize('NFD')])) {
    const path = join(corpusDir, name);
    if (await isFileInside(corpusDir, path)) return path;
  }
  return undefined;
}

async function isFileInside(dir: string, path: string): Promise<boolean> {
  try {
    const [root, folder] = await Promise.all([realpath(dir), realpath(dirname(path))]);
    return isBelow(root, folder) && !(await lstat(path)).isDirectory();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** Whether a path is a folder itself or lies below it; both must be real. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether the file system said that there is nothing at a path. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
