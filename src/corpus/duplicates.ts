import type { Article, ArticleId } from './article.js';
import { keptSample } from './kept-sample.js';
import { likelyPairs } from './likely-pairs.js';
import { type Comparable, isRetelling } from './retelling.js';
import { shinglesOf } from './shingles.js';

/** A text below this has too few shingles to be compared by them; only the very same is its duplicate. */
const MIN_LENGTH = 60;
/** Numbers beyond these are not compared. */
const MAX_NUMBERS = 400;
/** Longer ones are told apart by their beginning. */
const NUMBER = /\d(?:[\d.,]{0,14}\d)?/g;

type Told = Pick<Article, 'id' | 'text'> & Partial<Pick<Article, 'file' | 'link' | 'outlet' | 'date'>>;

interface Compared extends Comparable {
  readonly article: Told;
}

/**
 * Articles whose text says the same in nearly the same words as another one's, or a shortened form of it, by their id: the
 * other one's id. That is the best documented of those that say the same: with a link to the source, an outlet and a date, then
 * the longest; it is none's duplicate itself. Which it is does not depend on the order of the articles. Only texts are
 * compared, never titles. Time grows with the number of articles, not with its square.
 */
export function duplicates(articles: readonly Told[]): ReadonlyMap<ArticleId, ArticleId> {
  const compared = [...articles]
    .sort(byDocumentation)
    .map((article): Compared => ({ article, ...comparedOf(article) }));
  const found = new Map<ArticleId, ArticleId>();
  const first = new Map<string, Compared>();
  const others = new Map<Compared, Told[]>();
  for (const each of compared) {
    const same = first.get(each.shingles.letters);
    if (same === undefined) first.set(each.shingles.letters, each);
    else others.set(same, [...(others.get(same) ?? []), each.article]);
  }
  const texts = [...first.values()];
  const long = texts.filter(({ shingles }) => shingles.letters.length >= MIN_LENGTH);
  const neighbours = likelyPairs(long.map(({ article, shingles }) => keptSample(article, shingles)));
  long.forEach((each, at) => {
    // Whoever repeats a better documented one stands for nothing.
    if (found.has(each.article.id)) return;
    for (const index of neighbours[at] ?? []) {
      const other = long[index];
      if (other === undefined || index < at || found.has(other.article.id)) continue;
      if (isRetelling(each, other)) found.set(other.article.id, each.article.id);
    }
  });
  for (const [same, copies] of others) {
    for (const { id } of copies) found.set(id, found.get(same.article.id) ?? same.article.id);
  }
  return found;
}

/** A text as it is compared with others. */
export function comparedOf({ text }: Pick<Article, 'text'>): Comparable {
  const numbers = new Set(text.match(NUMBER)?.slice(0, MAX_NUMBERS));
  return { shingles: shinglesOf(text), numbers };
}

/** Whether two texts say the same, as `duplicates` finds it. */
export function isNearlySame(one: Comparable, other: Comparable): boolean {
  const lengths = [one.shingles.letters.length, other.shingles.letters.length];
  return (
    one.shingles.letters === other.shingles.letters ||
    (Math.min(...lengths) >= MIN_LENGTH && isRetelling(one, other))
  );
}

/** Best documented first. */
export function byDocumentation(one: Told, other: Told): number {
  return (
    documented(other) - documented(one) ||
    other.text.length - one.text.length ||
    byCodeUnit(one.date?.iso ?? '', other.date?.iso ?? '') ||
    byCodeUnit(one.file ?? '', other.file ?? '') ||
    byCodeUnit(one.id, other.id)
  );
}

const byCodeUnit = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** How much is known of where a text comes from; the source itself counts most. */
function documented({ link, outlet, date }: Told): number {
  const isDated = date !== undefined && date.known !== 'unknown';
  return (link?.kind === 'source' ? 4 : 0) + (outlet === undefined ? 0 : 2) + (isDated ? 1 : 0);
}
