import type { Article, ArticleId } from '../../corpus/article.js';
import { foldUnits } from '../../language/fold.js';
import type { Source } from '../answer.js';
import type { Snapshot } from '../snapshot.js';
import { sourceOf } from '../source-of.js';

/** What whoever tends the corpus has typed of a headline, a file's name or an id. */
export interface ArticleWish {
  readonly text: string;
  readonly limit: number;
}

/** An article, and which others its file holds. */
export interface KeptArticle {
  readonly source: Source;
  /** In the order of the file, without the article itself. */
  readonly others: readonly Source[];
}

/** What an article is found by, newest first; made once for each snapshot. */
const FOUND_BY = new WeakMap<Snapshot, readonly { readonly article: Article; readonly text: string }[]>();

/** Articles whose headline, file or id holds all that was typed, newest first. */
export function keptArticles(snapshot: Snapshot, { text, limit }: ArticleWish): readonly Source[] {
  const wanted = foldUnits(text).split(/\s+/).filter(Boolean);
  const found: Source[] = [];
  for (const entry of foundBy(snapshot)) {
    if (found.length >= limit) break;
    if (wanted.every((part) => entry.text.includes(part))) found.push(sourceOf(entry.article));
  }
  return found;
}

/** An article by its id; `undefined` if it is not in the corpus, or hidden. */
export function keptArticle({ articles }: Snapshot, id: string): KeptArticle | undefined {
  // An id that is none finds nothing.
  const article = articles.get(id as ArticleId);
  if (article === undefined) return undefined;
  const others = [...articles.values()].filter((each) => each.file === article.file && each !== article);
  return { source: sourceOf(article), others: others.map(sourceOf) };
}

function foundBy(snapshot: Snapshot) {
  const known = FOUND_BY.get(snapshot);
  if (known !== undefined) return known;
  const made = [...snapshot.articles.values()]
    .sort((one, other) => (other.date.iso ?? '').localeCompare(one.date.iso ?? ''))
    .map((article) => ({
      article,
      text: foldUnits(`${article.title}\n${article.file}\n${article.id}`),
    }));
  FOUND_BY.set(snapshot, made);
  return made;
}
