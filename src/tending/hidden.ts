import { join } from 'node:path';
import {
  OWN_SOURCES,
  readSources,
  readSourcesOf,
  type Sources,
  type SourcesPlace,
  sourcesFrom,
} from '../corpus/sources.js';
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

/**
 * Notes in the sources file that an article is hidden, or is so no more. Its own file stays as it is, and so does the sources file that
 * lies among the articles: what that one hides is noted to be shown.
 */
export async function setHidden(
  { sourcesFile, corpusDir }: SourcesPlace,
  { key, isHidden }: Hiding,
): Promise<HiddenChange> {
  try {
    const path = ['articles', key, 'hidden'];
    const isHiddenThere = isHiddenIn(readSources(join(corpusDir, OWN_SOURCES)), key);
    const { before, after } = await editYamlFile(sourcesFile, {
      check: (text) => sourcesFrom(text, sourcesFile),
      change: (document) => {
        if (isHidden === isHiddenThere) document.remove(path);
        else document.set(path, isHidden);
      },
    });
    return { state: before === after ? 'same' : 'changed' };
  } catch (error) {
    if (!(error instanceof YamlFileError)) throw error;
    return { state: 'faulty', fault: error.message };
  }
}

function isHiddenIn({ articles }: Sources, key: string): boolean {
  return Object.hasOwn(articles, key) && articles[key]?.hidden === true;
}

/** The keys of what is hidden, and the headlines that moderators gave it, in the order of the files. */
export function hiddenKeys(
  place: SourcesPlace,
): readonly { readonly key: string; readonly title: string | undefined }[] {
  return Object.entries(readSourcesOf(place).articles).flatMap(([key, { hidden, title }]) =>
    hidden ? [{ key, title }] : [],
  );
}
