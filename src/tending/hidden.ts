import { readSources, sourcesFrom } from '../corpus/sources.js';
import { editYamlFile } from '../yaml/edit-yaml-file.js';
import { YamlFileError } from '../yaml/yaml-file.js';

/** `same`: it was so already. `faulty`: the file cannot be changed before somebody mends it; the message says where. */
export type HiddenChange =
  | { readonly state: 'changed' }
  | { readonly state: 'same' }
  | { readonly state: 'faulty'; readonly fault: string };

export interface Hiding {
  /** An article's id, or the file of an article that stands alone in it. */
  readonly key: string;
  readonly isHidden: boolean;
}

/** Notes in the sources file that an article is hidden, or is so no more. Its own file stays as it is. */
export async function setHidden(sourcesFile: string, { key, isHidden }: Hiding): Promise<HiddenChange> {
  try {
    const path = ['articles', key, 'hidden'];
    const { before, after } = await editYamlFile(sourcesFile, {
      check: (text) => sourcesFrom(text, sourcesFile),
      change: (document) => (isHidden ? document.set(path, true) : document.remove(path)),
    });
    return { state: before === after ? 'same' : 'changed' };
  } catch (error) {
    if (!(error instanceof YamlFileError)) throw error;
    return { state: 'faulty', fault: error.message };
  }
}

/** The keys of what is hidden, and the headlines that moderators gave it, in the order of the file. */
export function hiddenKeys(
  sourcesFile: string,
): readonly { readonly key: string; readonly title: string | undefined }[] {
  return Object.entries(readSources(sourcesFile).articles).flatMap(([key, { hidden, title }]) =>
    hidden ? [{ key, title }] : [],
  );
}
