import type { Article } from '../corpus/article.js';
import { foldedName } from './folded-name.js';

/** Which articles are meant, as far as outlets and days tell. */
export interface ArticleFilter {
  /** As articles name them, case and width aside; all if it is empty. */
  readonly outlets: readonly string[];
  /** Days, `YYYY-MM-DD`, both included. Where either is given, articles without a date are left out. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Tells of an article whether it is meant. */
export function acceptor({ outlets, from, to }: ArticleFilter): (article: Article) => boolean {
  const wanted = new Set(outlets.map(foldedName));
  return ({ outlet, date }) => {
    if (wanted.size > 0 && (outlet === undefined || !wanted.has(foldedName(outlet)))) return false;
    if (from === undefined && to === undefined) return true;
    const day = date.iso?.slice(0, 10);
    return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);
  };
}

/** One outlet, or none, as a list. */
export function oneOutlet(outlet: string | undefined): readonly string[] {
  return outlet === undefined ? [] : [outlet];
}
