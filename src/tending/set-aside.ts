import { copyFile, link, mkdir, open, unlink } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

export interface SettingAside {
  readonly removedDir: string;
  readonly clock: () => Date;
}

/**
 * Moves a file to the day's folder of what was removed, under its own path, with a number where that is taken.
 * Interrupted at any moment, it leaves the file in one of the two places or in both, never in none.
 *
 * @param name what to call it there: its path below the corpus folder
 * @returns where it lies, below the folder of removed files, with `/`
 */
export async function setAside(path: string, name: string, options: SettingAside): Promise<string> {
  const kept = await keepCopy(path, name, options);
  await unlink(path);
  return kept;
}

/** Like {@link setAside}, but the file stays where it is too. */
export async function keepCopy(
  path: string,
  name: string,
  { removedDir, clock }: SettingAside,
): Promise<string> {
  const day = clock().toISOString().slice(0, 10);
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number += 1) {
    const kept = `${day}/${stem}${number === 1 ? '' : ` (${number})`}${ending}`;
    const target = join(removedDir, kept);
    await mkdir(dirname(target), { recursive: true });
    if (await placed(path, target)) return kept;
  }
}

/** Puts the file at another path too, unless something is there. */
async function placed(path: string, target: string): Promise<boolean> {
  try {
    // A link is there at once and whole.
    await link(path, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // Another file system, or one without links.
    if (!['EXDEV', 'EPERM', 'ENOTSUP', 'EMLINK'].includes(codeOf(error))) throw error;
  }
  return copied(path, target);
}

async function copied(path: string, target: string): Promise<boolean> {
  // A copy that was interrupted stays under a name that nobody takes for the file.
  const part = `${target}.part`;
  await copyFile(path, part);
  const handle = await open(part, 'r+');
  await handle.sync();
  await handle.close();
  try {
    await copyFile(part, target, 1 /* COPYFILE_EXCL */);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(part);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
