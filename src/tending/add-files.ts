import { lstat, mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../disk/replace-file.js';
import { isBelow, isMissing } from './corpus-path.js';
import { keepCopy, type SettingAside } from './set-aside.js';
import type { WaitingFile } from './staging.js';

export interface AddedFile {
  readonly path: string;
  readonly title: string;
  /** Where what it has replaced lies, below the folder of removed files; `undefined` if it has replaced nothing. */
  readonly keptAs: string | undefined;
}

export type AddedFiles =
  | { readonly state: 'added'; readonly files: readonly AddedFile[] }
  | { readonly state: 'expired' }
  /** Something lies there now, and nobody has agreed that it gives way. */
  | { readonly state: 'exists'; readonly path: string }
  /** The way there leads out of the corpus folder. */
  | { readonly state: 'outside'; readonly path: string };

interface Adding extends SettingAside {
  readonly corpusDir: string;
  /** Whether what lies there already gives way. */
  readonly mayReplace: boolean;
}

/**
 * Puts files into the corpus folder, each of them whole or not at all. What gives way to one is kept first, so that
 * whenever the process ends, both texts are there.
 */
export async function addFiles(
  files: readonly WaitingFile[],
  { corpusDir, mayReplace, ...aside }: Adding,
): Promise<AddedFiles> {
  for (const { path } of files) {
    const target = join(corpusDir, path);
    await mkdir(dirname(target), { recursive: true }).catch((error: unknown) => {
      if (!isMissing(error) && !isTaken(error)) throw error;
    });
    const there = await what(corpusDir, target);
    if (there === 'outside') return { state: 'outside', path };
    if (there === 'file' && !mayReplace) return { state: 'exists', path };
  }
  const added: AddedFile[] = [];
  for (const { path, title, bytes } of files) {
    const target = join(corpusDir, path);
    const isThere = (await what(corpusDir, target)) === 'file';
    const keptAs = isThere ? await keepCopy(target, path, aside) : undefined;
    await replaceFile(target, bytes);
    added.push({ path, title, keptAs });
  }
  return { state: 'added', files: added };
}

/** What lies at a path: a file, nothing, or something that is not to be touched, such as a way out of the folder. */
export async function what(corpusDir: string, path: string): Promise<'file' | 'nothing' | 'outside'> {
  try {
    const [root, folder] = await Promise.all([realpath(corpusDir), realpath(dirname(path))]);
    if (!isBelow(root, folder)) return 'outside';
    const there = await lstat(path);
    // A link to elsewhere would be followed when it is written to, and a folder is no article.
    return there.isFile() ? 'file' : 'outside';
  } catch (error) {
    if (isMissing(error)) return 'nothing';
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
