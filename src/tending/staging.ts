import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isMissing } from './corpus-path.js';

/** A file that waits to be added. */
export interface WaitingFile {
  /** Where it is to lie, below the corpus folder. */
  readonly path: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

const MANIFEST = z.object({ files: z.array(z.object({ path: z.string(), title: z.string() })) });

/** How long files wait for a moderator's word. */
const LIFETIME_MS = 24 * 60 * 60 * 1000;

/**
 * What was uploaded and waits to be added: a folder each, there as a whole or not at all, also after a restart. What
 * waits for longer than a day is deleted.
 */
export class Staging {
  readonly #dir: string;
  readonly #clock: () => Date;

  constructor({ dir, clock }: { readonly dir: string; readonly clock: () => Date }) {
    this.#dir = dir;
    this.#clock = clock;
  }

  /** @returns what to ask for it by */
  async keep(files: readonly WaitingFile[]): Promise<string> {
    await this.#deleteOld();
    const id = randomBytes(8).toString('hex');
    const aside = join(this.#dir, `.${id}`);
    await mkdir(aside, { recursive: true });
    await Promise.all(files.map(({ bytes }, index) => writeFile(join(aside, String(index)), bytes)));
    const manifest = { files: files.map(({ path, title }) => ({ path, title })) };
    await writeFile(join(aside, 'manifest.json'), JSON.stringify(manifest));
    await rename(aside, join(this.#dir, id));
    return id;
  }

  /** The files in their order; `undefined` if they were added, discarded or have waited too long. */
  async waiting(id: string): Promise<readonly WaitingFile[] | undefined> {
    if (!/^[0-9a-f]{16}$/.test(id)) return undefined;
    const folder = join(this.#dir, id);
    try {
      if (this.#isOld((await stat(folder)).mtimeMs)) return undefined;
      const manifest = MANIFEST.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
      return await Promise.all(
        manifest.files.map(async (file, index) => ({
          ...file,
          bytes: await readFile(join(folder, String(index))),
        })),
      );
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async drop(id: string): Promise<void> {
    if (/^[0-9a-f]{16}$/.test(id)) await rm(join(this.#dir, id), { recursive: true, force: true });
  }

  async #deleteOld(): Promise<void> {
    await mkdir(this.#dir, { recursive: true });
    for (const name of await readdir(this.#dir)) {
      const folder = join(this.#dir, name);
      const { mtimeMs } = await stat(folder);
      if (this.#isOld(mtimeMs)) await rm(folder, { recursive: true, force: true });
    }
  }

  #isOld(mtimeMs: number): boolean {
    return this.#clock().getTime() - mtimeMs > LIFETIME_MS;
  }
}
