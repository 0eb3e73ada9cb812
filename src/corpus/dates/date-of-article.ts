import type { Article, ArticleDate } from '../article.js';
import type { Draft } from '../draft.js';
import { UNKNOWN_DATE } from './dates.js';
import { inferredDate, picturedMonth } from './inferred-date.js';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Formats whose date was read from the lines of the article itself, which may tell of other days. */
const DATED_IN_TEXT: readonly Draft['format'][] = ['text', 'markdown'];

/**
 * The date of publication by what a reader found and by where the article stands. A date among the article's own lines
 * does not overrule its file's name or its address; the month of its picture is the last resort.
 *
 * @param draft with its link as moderators know it
 */
export function dateOfArticle(
  draft: Pick<Draft, 'date' | 'format' | 'image' | 'link'>,
  file: string,
): ArticleDate {
  const { date, format, image, link } = draft;
  if (date.known === 'relative') return date;
  const told = inferredDate([file, link]);
  if (date.known === 'unknown') return told ?? picturedMonth(image) ?? date;
  const contradicted = DATED_IN_TEXT.includes(format) && told !== undefined && !agree(date, told);
  return contradicted ? told : date;
}

/**
 * The articles, without the months that were told by a picture which several of them show: a picture from the archive
 * says nothing of when its article appeared.
 *
 * @param among all articles that may show it; default: these
 */
export function withoutSharedPictures(
  articles: readonly Article[],
  among: Iterable<Pick<Article, 'image'>> = articles,
): readonly Article[] {
  const pictured = articles.filter(isPictured);
  if (pictured.length === 0) return articles;
  const shown = new Map<string, number>();
  for (const { image } of among) if (image !== undefined) shown.set(image, (shown.get(image) ?? 0) + 1);
  const shared = new Set(pictured.filter(({ image }) => image !== undefined && (shown.get(image) ?? 0) > 1));
  return articles.map((article) => (shared.has(article) ? { ...article, date: UNKNOWN_DATE } : article));
}

function isPictured({ date, file, image, link }: Article): boolean {
  const inferred = date.known === 'inferred' && date.written === undefined && date.precision === 'month';
  if (!inferred || image === undefined) return false;
  return inferredDate([file, link?.kind === 'source' ? link.url : undefined]) === undefined;
}

/** Whether a day lies in what is told, give or take one for the zones. */
function agree(date: ArticleDate, told: ArticleDate): boolean {
  if (date.iso === undefined || told.iso === undefined) return true;
  const [one, other] = [Date.parse(date.iso), Date.parse(told.iso)];
  if (date.precision === 'year') return date.iso.slice(0, 4) === told.iso.slice(0, 4);
  if (date.precision === 'month' || told.precision === 'month') {
    const near = [one - DAY_MS, one, one + DAY_MS].map((moment) =>
      new Date(moment).toISOString().slice(0, 7),
    );
    return near.includes(told.iso.slice(0, 7)) || date.iso.slice(0, 7) === told.iso.slice(0, 7);
  }
  return Math.abs(one - other) <= 1.5 * DAY_MS;
}
