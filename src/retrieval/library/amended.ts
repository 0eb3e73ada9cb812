import type { Article, ArticleId } from '../../corpus/article.js';
import { withoutLearned } from '../../corpus/boilerplate/without-learned.js';
import { withoutSharedPictures } from '../../corpus/dates/date-of-article.js';
import type { FileRecord } from '../../corpus/file-record.js';
import { readFiles } from '../../corpus/read-files.js';
import { type LookedUp, sourcesKey } from '../../corpus/relevant-sources.js';
import { readSourcesOf, type Sources } from '../../corpus/sources.js';
import type { Snapshot } from '../snapshot.js';
import type { LibrarySource } from './library-source.js';

/** Beyond so many articles, answers would wait for it. */
const MAX_ARTICLES = 200;

/** A snapshot and what is remembered of the files that it was made of. */
export interface Amendable {
  readonly snapshot: Snapshot;
  readonly files: readonly FileRecord[];
  /** By which they were read. */
  readonly sources: Sources;
}

/**
 * Another snapshot, in which articles are as the sources file has them by now: with their link, outlet and date, or left out where they are
 * hidden. It shares the indexes of the former one, so that it is made in an instant; an article that is found by other terms now,
 * or shown again, waits for the reload that follows.
 *
 * @throws YamlFileError for a faulty sources file
 */
export function amended(
  held: Amendable,
  { corpusDir, sourcesFile }: Pick<LibrarySource, 'corpusDir' | 'sourcesFile'>,
): Amendable {
  const { snapshot, files } = held;
  const sources = readSourcesOf({ corpusDir, sourcesFile });
  const mayConcern = changesBetween(held.sources, sources);
  const concerned = files.filter(
    ({ file, lookedUp, sourcesKey: key }) =>
      mayConcern(file, lookedUp) && sourcesKey(sources, file, lookedUp) !== key,
  );
  if (concerned.reduce((sum, { articles }) => sum + articles.length, 0) > MAX_ARTICLES) return held;
  const records = new Map<string, FileRecord>();
  const changes = new Map<ArticleId, Article | undefined>();
  const read = readFiles(
    concerned.map(({ file }) => file),
    { dir: corpusDir, sources },
    (now) => now,
  );
  for (const [at, { record, articles: asRead = [] }] of read.entries()) {
    const former = concerned[at];
    if (former === undefined) continue;
    const articles = withoutSharedPictures(asRead, snapshot.articles.values()).map((article) =>
      withoutLearned(article, snapshot.learned, sources),
    );
    // Whatever else was written to it is the reload's.
    if (record.hash !== former.hash) continue;
    records.set(former.file, record);
    for (const { id } of former.articles) {
      const next = articles.find((article) => article.id === id);
      if (next === undefined || isIndexedAlike(next, snapshot.articles.get(id))) changes.set(id, next);
    }
  }
  if (records.size === 0) return { ...held, sources };
  return {
    snapshot: withChanges(snapshot, changes),
    files: files.map((former) => records.get(former.file) ?? former),
    sources,
  };
}

/** Tells at a glance which files need not be looked at: with many of them, their keys take long to make. */
function changesBetween(former: Sources, next: Sources): (file: string, lookedUp: LookedUp) => boolean {
  // What is said of an outlet may concern whoever names it, by any alias.
  if (
    JSON.stringify([former.outlets, former.boilerplate]) !== JSON.stringify([next.outlets, next.boilerplate])
  )
    return () => true;
  const keys = new Set([
    ...keysThatDiffer(former.articles, next.articles),
    ...keysThatDiffer(former.pages, next.pages),
  ]);
  return (file, { ids }) => keys.has(file.normalize('NFC')) || ids.some((id) => keys.has(id));
}

function keysThatDiffer(
  former: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
): readonly string[] {
  const before = new Map(Object.entries(former).map(([key, value]) => [key, JSON.stringify(value)]));
  const after = new Map(Object.entries(next).map(([key, value]) => [key, JSON.stringify(value)]));
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
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
