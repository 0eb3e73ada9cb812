import type { Article, ArticleId } from '../../corpus/article.js';
import type { FileRecord } from '../../corpus/file-record.js';
import { readFile } from '../../corpus/read-file.js';
import { sourcesKey } from '../../corpus/relevant-sources.js';
import { readSources } from '../../corpus/sources.js';
import type { Snapshot } from '../snapshot.js';
import type { LibrarySource } from './library-source.js';

/** Beyond so many articles, answers would wait for it. */
const MAX_ARTICLES = 200;

/** A snapshot and what is remembered of the files that it was made of. */
export interface Amendable {
  readonly snapshot: Snapshot;
  readonly files: readonly FileRecord[];
}

/**
 * Another snapshot, in which articles are as the sources file has them by now: with their link, outlet and date, or left out where they are
 * hidden. It shares the indexes of the former one, so that it is made in an instant; an article that is found by other terms now,
 * or shown again, waits for the reload that follows.
 *
 * @throws YamlFileError for a faulty sources file
 */
export function amended(
  { snapshot, files }: Amendable,
  { corpusDir, sourcesFile }: Pick<LibrarySource, 'corpusDir' | 'sourcesFile'>,
): Amendable {
  const sources = readSources(sourcesFile);
  const concerned = files.filter(
    ({ file, asked, sourcesKey: key }) => sourcesKey(sources, file, asked) !== key,
  );
  if (concerned.reduce((sum, { articles }) => sum + articles.length, 0) > MAX_ARTICLES)
    return { snapshot, files };
  const records = new Map<string, FileRecord>();
  const changes = new Map<ArticleId, Article | undefined>();
  for (const former of concerned) {
    const { record, articles = [] } = readFile(former.file, { dir: corpusDir, sources });
    // Whatever else was written to it is the reload's.
    if (record.digest !== former.digest) continue;
    records.set(former.file, record);
    for (const { id } of former.articles) {
      const next = articles.find((article) => article.id === id);
      if (next === undefined || isIndexedAlike(next, snapshot.articles.get(id))) changes.set(id, next);
    }
  }
  if (records.size === 0) return { snapshot, files };
  return {
    snapshot: withChanges(snapshot, changes),
    files: files.map((former) => records.get(former.file) ?? former),
  };
}

/** A headline that is another one is searched for; and where it repeats a line of the text, that has changed too. */
function isIndexedAlike(article: Article, former: Article | undefined): boolean {
  return former !== undefined && former.title === article.title && former.text === article.text;
}

function withChanges(snapshot: Snapshot, changes: ReadonlyMap<ArticleId, Article | undefined>): Snapshot {
  const now = (article: Article) => (changes.has(article.id) ? changes.get(article.id) : article);
  const articles = [...snapshot.articles.values()].flatMap((article) => now(article) ?? []);
  return {
    ...snapshot,
    articles: new Map(articles.map((article) => [article.id, article])),
    indexes: snapshot.indexes.map((index) => index.amended(now)),
    duplicates: withoutGone(snapshot.duplicates, (id) => changes.has(id) && changes.get(id) === undefined),
  };
}

/** Where the article that others repeat is gone, they repeat the first of them. */
function withoutGone(
  duplicates: Snapshot['duplicates'],
  isGone: (id: ArticleId) => boolean,
): Snapshot['duplicates'] {
  const heirs = new Map<ArticleId, ArticleId>();
  const left = new Map<ArticleId, ArticleId>();
  for (const [id, original] of duplicates) {
    if (isGone(id)) continue;
    const heir = isGone(original) ? heirs.get(original) : original;
    if (heir === undefined) heirs.set(original, id);
    else left.set(id, heir);
  }
  return left;
}
