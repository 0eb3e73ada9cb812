import { deserialize, serialize } from 'node:v8';
import type { Article } from '../../corpus/article.js';
import { type FileRecord, sha256 } from '../../corpus/file-record.js';
import { readFiles } from '../../corpus/read-files.js';
import type { Sources } from '../../corpus/sources.js';
import { codeKey } from '../../disk/code-key.js';
import { Shelf } from '../../disk/shelf.js';
import type { AnalysedPassage } from '../analysed-passage.js';

/** A file's articles, as they were read, and what was remembered of the file then. */
interface ReadFile {
  readonly record: FileRecord;
  readonly articles: readonly Article[];
}

/** The analysis of each article of a file, by what it depends on. */
type AnalysedFile = ReadonlyMap<string, readonly AnalysedPassage[]>;

const [READ, ANALYSED] = ['read ', 'analysed '];

/**
 * What was read and analysed in earlier loads, kept on disk: files that have not changed are neither read nor analysed again,
 * not even after a restart. Without a folder, nothing is kept.
 */
export class Analyses {
  readonly #shelf: Shelf | undefined;
  readonly #used = new Set<string>();

  private constructor(shelf: Shelf | undefined) {
    this.#shelf = shelf;
  }

  static open(dir: string | undefined): Analyses {
    if (dir === undefined) return new Analyses(undefined);
    const code = codeKey(import.meta.url, [
      '../../language/',
      '../../glossary/',
      '../../outlets/',
      '../../corpus/',
      '../',
    ]);
    return new Analyses(Shelf.open(dir, code));
  }

  /**
   * Files with their articles, in order; each is read only if it has changed.
   * @param onRead called after each file
   */
  read(
    files: readonly string[],
    where: { readonly dir: string; readonly sources: Sources },
    onRead?: (done: number) => void,
  ): readonly ReadFile[] {
    let kept: ReadFile | undefined;
    const known = (file: string) => {
      kept = this.#kept<ReadFile>(READ + file);
      return kept?.record;
    };
    return readFiles(files, { ...where, known }, ({ record, articles: now }, index) => {
      const articles = now ?? kept?.articles ?? [];
      const key = READ + record.file;
      this.#used.add(key);
      if (record !== kept?.record) this.#shelf?.put(key, serialize({ record, articles }));
      onRead?.(index + 1);
      return { record, articles };
    });
  }

  /**
   * The analyses of a file's articles, in their order.
   * @param glossaryKey what else they depend on
   */
  ofFile(
    file: string,
    articles: readonly Article[],
    { glossaryKey, analyse }: AnalysisRequest,
  ): readonly (readonly AnalysedPassage[])[] {
    const shelf = this.#shelf;
    if (shelf === undefined) return articles.map(analyse);
    const key = ANALYSED + file;
    this.#used.add(key);
    const kept: AnalysedFile = this.#kept<AnalysedFile>(key) ?? new Map();
    const found = articles.map((article) => {
      const dependsOn = sha256(JSON.stringify([glossaryKey, analysedPartsOf(article)]));
      return [dependsOn, kept.get(dependsOn) ?? analyse(article)] as const;
    });
    if (found.length !== kept.size || found.some(([dependsOn]) => !kept.has(dependsOn)))
      shelf.put(key, serialize(new Map(found)));
    return found.map(([, passages]) => passages);
  }

  /** Keeps what was used since it was opened, and forgets the rest. @throws the file system's error */
  async save(): Promise<void> {
    this.#shelf?.retain(this.#used);
    await this.#shelf?.save();
  }

  #kept<T>(key: string): T | undefined {
    const bytes = this.#shelf?.get(key);
    // Written by this file under this key, by the very same code: the shelf has checked both.
    return bytes === undefined ? undefined : (deserialize(bytes) as T);
  }
}

export interface AnalysisRequest {
  readonly glossaryKey: string;
  readonly analyse: (article: Article) => readonly AnalysedPassage[];
}

/** All of an article that its analysis depends on; not its outlet, say, nor its link. */
function analysedPartsOf({ id, title, text, blocks, language, date }: Article): readonly unknown[] {
  return [id, title, text, blocks, language, date.iso?.slice(0, 7)];
}
