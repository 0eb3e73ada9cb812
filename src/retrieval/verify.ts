import { withoutLearned } from '../corpus/boilerplate/without-learned.js';
import { withoutSharedPictures } from '../corpus/dates/date-of-article.js';
import { rereadFile } from '../corpus/read-corpus.js';
import { readSourcesOf } from '../corpus/sources.js';
import type { Source } from './answer.js';
import { digestOf, holds, type QuoteMark } from './in-context.js';
import type { LibrarySource } from './library/library-source.js';
import type { Snapshot } from './snapshot.js';
import { sourceOf } from './source-of.js';

/** What became of a quote: it stands there, its article says something else there now, or the article is gone. */
export type Verified =
  | {
      readonly state: 'there';
      readonly source: Source;
      /** Of the quote as it was read just now, 64 hexadecimal digits. */
      readonly sha256: string;
    }
  | { readonly state: 'changed'; readonly source: Source }
  | { readonly state: 'gone' };

/**
 * Reads the file of a quote from disk again, as the corpus is read, and looks for the quote where it was.
 *
 * @throws YamlFileError for a faulty sources file, the file system's error for a folder that cannot be read
 */
export function verify(
  { articles, learned }: Pick<Snapshot, 'articles' | 'learned'>,
  { corpusDir, sourcesFile }: Pick<LibrarySource, 'corpusDir' | 'sourcesFile'>,
  mark: QuoteMark,
): Verified {
  const loaded = articles.get(mark.articleId);
  if (loaded === undefined) return { state: 'gone' };
  const sources = readSourcesOf({ corpusDir, sourcesFile });
  const file = rereadFile({ dir: corpusDir, sources }, loaded.file);
  const asRead = file?.articles?.find(({ id }) => id === mark.articleId);
  if (asRead === undefined) return { state: 'gone' };
  const [dated = asRead] = withoutSharedPictures([asRead], articles.values());
  const article = withoutLearned(dated, learned, sources);
  const source = sourceOf(article);
  if (!holds(article, mark)) return { state: 'changed', source };
  return { state: 'there', source, sha256: digestOf(article.text.slice(mark.start, mark.end)) };
}
