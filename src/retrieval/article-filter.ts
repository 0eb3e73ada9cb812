import type { Article } from '../corpus/article.js';
import { outletIdentity } from '../outlets/known-outlets.js';

/** Which articles are meant, as far as outlets and days tell. */
export interface ArticleFilter {
  /** By any name that the project knows of them; case, width and punctuation aside; all if it is empty. */
  readonly outlets: readonly string[];
  /** Days, `YYYY-MM-DD`, both included. Where either is given, articles without a date are left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Tells of an article whether it is meant. */
export function acceptor({ outlets, from, to }: ArticleFilter): (article: Article) => boolean {
  const wanted = new Set(outlets.map(outletIdentity));
  return ({ outlet, date }) => {
    if (wanted.size > 0 && (outlet === undefined || !wanted.has(outletIdentity(outlet)))) return false;
    if (from === undefined && to === undefined) return true;
    const day = date.iso?.slice(0, 10);
    return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);
  };
}

/** One outlet, or none, as a list. */
export function oneOutlet(outlet: string | undefined): readonly string[] {
  return outlet === undefined ? [] : [outlet];
}
