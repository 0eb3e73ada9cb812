import { join } from 'node:path';
import { OneAtATime } from '../disk/one-at-a-time.js';
import { type AddedFiles, addFiles, what } from './add-files.js';
import { type Alias, type AliasChange, addAlias, aliases, type NewAlias, removeAlias } from './aliases.js';
import { type ArticleFix, type Fixed, fixArticle } from './fix-article.js';
import { type HiddenChange, type Hiding, hiddenKeys, setHidden } from './hidden.js';
import { type RemovedFile, removeFile } from './remove-file.js';
import { UPLOAD_ENDINGS } from './safe-name.js';
import { Staging } from './staging.js';
import {
  type ArticleAt,
  MAX_UPLOAD_BYTES,
  MAX_UPLOAD_FILES,
  type NearlySame,
  type Staged,
  stageUpload,
  type Upload,
} from './upload.js';

export interface TendingOptions {
  readonly corpusDir: string;
  readonly sourcesFile: string;
  /** The glossary that moderators keep beside the operator's. */
  readonly localGlossaryFile: string;
  /** Where files go that are removed or replaced; outside the corpus folder. */
  readonly removedDir: string;
  /** Where uploaded files wait until somebody says that they are added. */
  readonly uploadsDir: string;
  /** Fetches the article of a page. */
  readonly articleAt: ArticleAt;
  /** Looks for articles that the corpus has already. */
  readonly nearlySame: NearlySame;
  readonly clock: () => Date;
}

/** What may be uploaded. */
export interface UploadLimits {
  readonly endings: readonly string[];
  readonly files: number;
  /** Of each file. */
  readonly bytes: number;
}

/** Changes to the corpus's files. Each is made whole or not at all, one after another. */
export interface Tending {
  readonly uploadLimits: UploadLimits;
  /** Fetches what was uploaded or named, shows what would be read of it, and keeps it for a day. */
  stageUpload(upload: Upload): Promise<Staged>;
  /** Adds what was kept so. @param mayReplace whether files that lie there already give way */
  addUpload(id: string, choice: { readonly mayReplace: boolean }): Promise<AddedFiles>;
  discardUpload(id: string): Promise<void>;
  /** Writes down what an article does not say of itself. */
  fixArticle(fix: ArticleFix): Promise<Fixed>;
  /** Moves a file out of the corpus. @param file as its articles name it */
  removeFile(file: string): Promise<RemovedFile>;
  /** Hides an article from the corpus, or shows it again. */
  setHidden(hiding: Hiding): Promise<HiddenChange>;
  hiddenKeys(): ReturnType<typeof hiddenKeys>;
  /** The names that moderators gave to concepts. */
  aliases(): readonly Alias[];
  addAlias(alias: NewAlias): Promise<AliasChange>;
  removeAlias(alias: Alias): Promise<AliasChange>;
}

export function createTending(options: TendingOptions): Tending {
  const { corpusDir, sourcesFile, localGlossaryFile, removedDir, uploadsDir, articleAt, nearlySame, clock } =
    options;
  const staging = new Staging({ dir: uploadsDir, clock });
  // Two moderators may be at the same file.
  const changes = new OneAtATime();
  const change = <T>(act: () => Promise<T>) => changes.run(corpusDir, act);
  const exists = async (path: string) => (await what(corpusDir, join(corpusDir, path))) === 'file';
  return {
    uploadLimits: { endings: UPLOAD_ENDINGS, files: MAX_UPLOAD_FILES, bytes: MAX_UPLOAD_BYTES },
    stageUpload: (upload) =>
      stageUpload(upload, { articleAt, nearlySame, sourcesFile, corpusDir, staging, exists }),
    addUpload: (id, { mayReplace }) =>
      change(async () => {
        const waiting = await staging.waiting(id);
        if (waiting === undefined) return { state: 'expired' };
        const added = await addFiles(waiting, { corpusDir, removedDir, clock, mayReplace });
        if (added.state === 'added') await staging.drop(id);
        return added;
      }),
    discardUpload: (id) => staging.drop(id),
    fixArticle: (fix) => fixArticle(fix, { sourcesFile }),
    removeFile: (file) => change(() => removeFile(options, file)),
    setHidden: (hiding) => setHidden(options, hiding),
    hiddenKeys: () => hiddenKeys(options),
    aliases: () => aliases(localGlossaryFile),
    addAlias: (alias) => addAlias(localGlossaryFile, alias),
    removeAlias: (alias) => removeAlias(localGlossaryFile, alias),
  };
}
