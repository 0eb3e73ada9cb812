import type { Article } from '../../src/corpus/article.js';
import { comparable } from '../../src/corpus/lines/clean.js';
import type { Sources } from '../../src/corpus/sources.js';

/** What there is for the entries of a sources file to match. */
export interface Matchable {
  /** Also those that hold no article, or only hidden ones. */
  readonly files: ReadonlySet<string>;
  /** Also hidden ones. */
  readonly articles: readonly Pick<Article, 'id' | 'file' | 'outlet' | 'date'>[];
}

/** The entries of a sources file that change nothing, each as a sentence that says why. */
export function unmatchedSources(sources: Sources, { files, articles }: Matchable): readonly string[] {
  const given = Object.values(sources.articles);
  const outlets = new Set([...articles, ...given].map(({ outlet }) => comparable(outlet ?? '')));
  const ids = new Set<string>(articles.map(({ id }) => id));
  const relative = new Set(articles.filter(({ date }) => date.known === 'relative').map(({ file }) => file));
  const perFile = new Map<string, number>();
  for (const { file } of articles) perFile.set(file, (perFile.get(file) ?? 0) + 1);

  const idleOutlets = Object.entries(sources.outlets)
    .filter(([name, { name: shown = name, aliases = [] }]) =>
      [name, shown, ...aliases].every((each) => !outlets.has(comparable(each))),
    )
    .map(([name]) => `outlets > ${name}: no article names this outlet.`);
  const idlePages = Object.keys(sources.pages).flatMap((file) => {
    if (!files.has(file)) return [`pages > ${file}: there is no such file.`];
    return relative.has(file) ? [] : [`pages > ${file}: none of its dates is relative to the day of saving.`];
  });
  const idleArticles = Object.entries(sources.articles).flatMap(([key, { title, link }]) => {
    if (!files.has(key) && !ids.has(key)) return [`articles > ${key}: there is no such file or article.`];
    const several = (perFile.get(key) ?? 0) > 1 && (title !== undefined || link !== undefined);
    return several
      ? [`articles > ${key}: the file holds several articles; give title and link by their ids.`]
      : [];
  });
  return [...idleOutlets, ...idlePages, ...idleArticles];
}
