import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** New files can be read by everybody, as editors make them. */
const MODE = 0o644;

/** The file was changed by somebody else since it was read. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError';

  constructor(readonly file: string) {
    super(`${file} was changed by somebody else at the same moment.`);
  }
}

/**
 * Replaces what a file holds, so that whoever reads it finds all of the former or all of the new, even if the process or
 * the machine is stopped half-way. A link is followed; the rights of the file stay.
 *
 * @param former what the file must still hold, `undefined` for no file; left out, it does not matter
 * @throws ChangedMeanwhileError if the file holds something else, the file system's error if it cannot be written
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  { former }: { readonly former?: { readonly text: string | undefined } } = {},
): Promise<void> {
  const path = await realpath(file).catch(() => file);
  const aside = asideOf(path);
  await removeLeftovers(path);
  try {
    await writeThrough(aside, content, await modeOf(path));
    if (former !== undefined && (await textOf(path)) !== former.text) throw new ChangedMeanwhileError(file);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** The text of a file; `undefined` if there is none. */
export async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** It begins with a full stop, which whatever reads folders leaves alone; the process is named to tell what it has left. */
function asideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${randomUUID().slice(0, 8)}.aside`);
}

/** What processes have left beside a file that were stopped while they wrote it. */
async function removeLeftovers(path: string): Promise<void> {
  const begin = `.${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    const pid = name.startsWith(begin)
      ? /^(\d+)-\w{8}\.aside$/.exec(name.slice(begin.length))?.[1]
      : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(path), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else is there, though we may not speak to it.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function writeThrough(file: string, content: string | Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, 'w', mode);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function modeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).mode & 0o777;
  } catch {
    return MODE;
  }
}

/** The new name is kept only when the folder is. Some systems cannot do so; the file itself is whole there too. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // Windows has no such thing.
  } finally {
    await handle?.close();
  }
}
