import type { Article } from '../../corpus/article.js';
import type { Snapshot } from '../snapshot.js';
import { sourceOf } from '../source-of.js';
import type { Anniversary, AnniversaryRequest } from './digest.js';
import { reportOf } from './story-report.js';
import { tellingSentence } from './telling-sentence.js';
import { LANGUAGE_OF, refusal, wishesMet, wishesOf } from './wishes.js';

const DEFAULT_LIMIT = 3;

/**
 * Quotes from articles of the same day and month of earlier years, at most one a year, the latest year first. Only
 * of articles whose day is stated or inferred, and that meet the channel's wishes.
 */
export function onThisDay(snapshot: Snapshot, request: AnniversaryRequest): readonly Anniversary[] {
  const wishes = wishesOf(request, snapshot.glossary);
  const hasWishes = (request.concepts ?? []).length + (request.topics ?? []).length > 0;
  const found = [...snapshot.articles.values()]
    .filter((article) => isAnniversary(article, request.day) && !snapshot.duplicates.has(article.id))
    .filter((article) => refusal(article, request) === undefined)
    .map((article) => ({ article, met: wishesMet(article, wishes, snapshot) }))
    .filter(({ met }) => !hasWishes || met.length > 0)
    .sort((a, b) => rank(b.article, request) - rank(a.article, request));
  const years = new Map<string, Anniversary>();
  for (const { article, met } of found) {
    const year = yearOf(article);
    if (years.has(year)) continue;
    const excerpt = tellingSentence(article, {
      reports: [reportOf(article, snapshot)],
      wishes: met,
      snapshot,
    });
    if (excerpt !== undefined) years.set(year, { source: sourceOf(article), excerpt });
  }
  return [...years.values()]
    .sort((a, b) => ((a.source.date.iso ?? '' < (b.source.date.iso ?? '')) ? 1 : -1))
    .slice(0, request.limit ?? DEFAULT_LIMIT);
}

const yearOf = ({ date }: Article) => date.iso?.slice(0, 4) ?? '';

function isAnniversary({ date: { known, iso, precision } }: Article, day: string): boolean {
  if (iso === undefined || (known !== 'stated' && known !== 'inferred')) return false;
  if (precision !== 'day' && precision !== 'minute') return false;
  return iso.slice(5, 10) === day.slice(5) && iso.slice(0, 4) < day.slice(0, 4);
}

/** Articles in the reader's language first. */
const rank = ({ language }: Article, { locale }: AnniversaryRequest) =>
  language === LANGUAGE_OF[locale] ? 1 : 0;
