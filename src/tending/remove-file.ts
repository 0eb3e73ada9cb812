import { corpusPath } from './corpus-path.js';
import { type SettingAside, setAside } from './set-aside.js';

export type RemovedFile =
  /** `keptAs`: below the folder of removed files. */
  { readonly state: 'removed'; readonly keptAs: string } | { readonly state: 'gone' };

/** Moves a file of the corpus to the folder of removed files. */
export async function removeFile(
  { corpusDir, ...aside }: SettingAside & { readonly corpusDir: string },
  file: string,
): Promise<RemovedFile> {
  const path = await corpusPath(corpusDir, file);
  if (path === undefined) return { state: 'gone' };
  return { state: 'removed', keptAs: await setAside(path, file, aside) };
}
