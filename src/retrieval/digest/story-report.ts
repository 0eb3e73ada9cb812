import type { Article, ArticleId } from '../../corpus/article.js';
import { daysNamed } from '../../stories/days.js';
import type { Report } from '../../stories/report.js';
import { roundsNamed } from '../../stories/rounds.js';
import type { Snapshot } from '../snapshot.js';
import { storyTerms } from './story-terms.js';

/** UTF-16 code units of a text in which its day is looked for. */
const LEAD_LENGTH = 700;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Many channels are told of the same articles at the same hour; beyond this number they are made anew. */
const MAX_REMEMBERED = 1000;

const REMEMBERED = new WeakMap<Snapshot['indexes'], Map<ArticleId, Report>>();

/** An article as far as it tells which event it reports: from the index, without analysing it again. */
export function reportOf(article: Article, snapshot: Snapshot): Report {
  const known = REMEMBERED.get(snapshot.indexes) ?? new Map<ArticleId, Report>();
  REMEMBERED.set(snapshot.indexes, known);
  const found = known.get(article.id);
  if (found !== undefined) return found;
  if (known.size >= MAX_REMEMBERED) known.clear();
  const report = madeReport(article, snapshot);
  known.set(article.id, report);
  return report;
}

function madeReport(article: Article, snapshot: Snapshot): Report {
  const { weekdays, ...terms } = storyTerms(article.id, snapshot);
  const lead = `${article.title}\n${article.text.slice(0, LEAD_LENGTH)}`;
  const day = dayOf(article);
  return {
    ...terms,
    id: article.id,
    language: article.language,
    day,
    days: daysNamed(lead, { published: day, weekdays }),
    rounds: new Set(roundsNamed(lead)),
    original: originalOf(article.id, snapshot),
  };
}

/** The best documented of the articles that say nearly the same words; the article itself, if there is no better one. */
export function originalOf(id: ArticleId, { duplicates }: Pick<Snapshot, 'duplicates'>): ArticleId {
  let original = id;
  // An article may say the very words of one that itself says nearly those of a third.
  for (let next = duplicates.get(id); next !== undefined; next = duplicates.get(next)) original = next;
  return original;
}

function dayOf({ date: { iso, precision } }: Article): number | undefined {
  if (iso === undefined || (precision !== 'day' && precision !== 'minute')) return undefined;
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY_MS);
}
