import type { Language } from '../../language/languages.js';
import type { Citation, Source, Understood } from '../answer.js';
import { acceptor, oneOutlet } from '../article-filter.js';
import { type Scored, worthQuoting } from '../choose.js';
import { citationOf } from '../citation-of.js';
import { originalOf } from '../digest/story-report.js';
import { find } from '../find.js';
import { nearest } from '../nearest.js';
import { questionText } from '../question-text.js';
import type { Snapshot } from '../snapshot.js';
import { understoodOf } from '../understood.js';
import { type Gap, type Grain, gapsIn, grainOf, periodOf } from './periods.js';

/** What a member wants to follow. */
export interface Following {
  /** A topic, a person or a question, 1 to 300 characters of anything. */
  readonly text: string;
  readonly outlet: string | undefined;
  /** Only passages in this language. */
  readonly language?: Language | undefined;
  /** Days, `YYYY-MM-DD`, both included. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A day, month or year in which something was said. */
export interface Period {
  /** As ISO 8601: `2024`, `2024-03` or `2024-03-05`. */
  readonly key: string;
  /** In order of time. */
  readonly quotes: readonly Citation[];
}

export interface Timeline {
  readonly following: Following;
  readonly languages: readonly Language[];
  readonly understood: readonly Understood[];
  readonly grain: Grain;
  /** In order of time, none of them empty. */
  readonly periods: readonly Period[];
  /** In order of time; the days between which nothing was said. */
  readonly gaps: readonly Gap[];
  /** Quotes whose day, or month, is not known: in no order of time. */
  readonly undated: readonly Citation[];
  /** Articles nearest to what nobody says anything on. */
  readonly nearest: readonly Source[];
}

/** Passages of one day that are looked at closely, so that a busy day leaves room for others. */
const PER_DAY = 2;
const PER_LANGUAGE = 80;
/** Quotes that a timeline has at most: the best ones. */
const MAX_QUOTES = 60;

/** What was said on a topic or a person, in order of time: the best quote of each article, copies left out. */
export function timeline(snapshot: Snapshot, following: Following): Timeline {
  const findings = find(snapshot, questionText(following.text), {
    only: following.language && [following.language],
    accept: acceptor({ ...following, outlets: oneOutlet(following.outlet) }),
    spread: {
      sourceOf: ({ id, date }) => date.iso?.slice(0, 10) ?? id,
      perSource: PER_DAY,
      limit: PER_LANGUAGE,
    },
  });
  const chosen = bestOfArticles(worthQuoting(findings), snapshot).slice(0, MAX_QUOTES);
  const quotes = chosen
    .map(({ relevance }) => citationOf({ relevance, alsoIn: [] }, findings, snapshot))
    .sort((a, b) => (a.date.iso ?? '').localeCompare(b.date.iso ?? ''));
  const grain = grainOf(quotes.map(({ date }) => date));
  const periods = new Map<string, Citation[]>();
  const undated: Citation[] = [];
  for (const quote of quotes) {
    const key = periodOf(quote.date, grain);
    if (key === undefined) undated.push(quote);
    else periods.set(key, [...(periods.get(key) ?? []), quote]);
  }
  const dated = [...periods.values()].flat();
  return {
    following,
    languages: findings.languages,
    understood: understoodOf(findings, snapshot),
    grain,
    periods: [...periods].map(([key, some]) => ({ key, quotes: some })),
    gaps: gapsIn(
      dated.map(({ date }) => date),
      grain,
    ),
    undated,
    nearest: quotes.length > 0 ? [] : nearest(findings),
  };
}

/** The best of each article; of articles that say nearly the same words, the one that was first. */
function bestOfArticles(scored: readonly Scored[], snapshot: Snapshot): readonly Scored[] {
  const best = new Map<string, Scored>();
  for (const each of scored) {
    const { id, date } = each.relevance.indexed.article;
    const original = originalOf(id, snapshot);
    const known = best.get(original)?.relevance.indexed.article;
    const isEarlier = known !== undefined && (date.iso ?? '9') < (known.date.iso ?? '9');
    if (known === undefined || (known.id !== id && isEarlier)) best.set(original, each);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
