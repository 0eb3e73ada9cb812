import type { Article } from '../../corpus/article.js';
import type { Language } from '../../language/languages.js';
import { outletIdentity } from '../../outlets/known-outlets.js';
import type { Citation, Source, Understood } from '../answer.js';
import { type ArticleFilter, acceptor } from '../article-filter.js';
import { type Scored, worthQuoting } from '../choose.js';
import { citationOf } from '../citation-of.js';
import { answerDifferences } from '../differences/answer-differences.js';
import type { Difference } from '../differences/differences.js';
import { type Findings, find } from '../find.js';
import { nearest } from '../nearest.js';
import { questionText } from '../question-text.js';
import type { Snapshot } from '../snapshot.js';
import { understoodOf } from '../understood.js';

/** What publishers are compared on. */
export interface Comparing extends ArticleFilter {
  /** As typed, 1 to 300 characters of anything. */
  readonly text: string;
  /** Only passages in these languages; in all if it is empty. */
  readonly languages: readonly Language[];
}

/** An outlet of a publisher, other than the one that is quoted. */
export interface Edition {
  readonly outlet: string;
  /** Its own best quote; `undefined` if it has none on this. */
  readonly citation: Citation | undefined;
}

/** What a publisher says: one quote, however many outlets it has. */
export interface Voice {
  /** `undefined`: an article that names no outlet. */
  readonly publisher: string | undefined;
  readonly citation: Citation;
  /** Those that say something first; empty for a house of one outlet. */
  readonly editions: readonly Edition[];
}

export interface Comparison {
  readonly comparing: Comparing;
  /** The languages that the question is written in, the main one first. */
  readonly languages: readonly Language[];
  readonly understood: readonly Understood[];
  /** One per publisher that would be quoted in an answer, best first. */
  readonly voices: readonly Voice[];
  /** Publishers that are in the coverage and say nothing on this, those with most articles first. */
  readonly silent: readonly string[];
  /** Articles nearest to a question on which nobody says anything. */
  readonly nearest: readonly Source[];
  /** What the quotes differ on, among themselves or with other passages that were found. */
  readonly differences?: readonly Difference[];
}

/** Passages of one outlet that are looked at closely: its best may not be the one whose words match best. */
const PER_OUTLET = 6;
/** Passages of one language that are looked at closely, so that a corpus of many outlets costs no more. */
const PER_LANGUAGE = 160;

/** The best quote of each publisher on a question, and who is silent. */
export function compare(snapshot: Snapshot, comparing: Comparing): Comparison {
  const text = questionText(comparing.text);
  const accept = acceptor(comparing);
  const findings = find(snapshot, text, {
    only: comparing.languages.length === 0 ? undefined : comparing.languages,
    accept,
    spread: { sourceOf: ({ outlet }) => outlet ?? '', perSource: PER_OUTLET, limit: PER_LANGUAGE },
  });
  const houses = housesIn(snapshot, comparing, accept);
  const voices = voicesIn(findings, houses, snapshot);
  const heard = new Set(voices.map(({ publisher }) => publisher));
  return {
    comparing,
    languages: findings.languages,
    understood: understoodOf(findings, snapshot),
    voices,
    silent: [...houses]
      .filter(([publisher]) => !heard.has(publisher))
      .sort(([, a], [, b]) => b.articles - a.articles)
      .map(([publisher]) => publisher),
    nearest: voices.length > 0 ? [] : nearest(findings),
    differences: answerDifferences({ findings, citations: quotesOf(voices) }, text, snapshot),
  };
}

const quotesOf = (voices: readonly Voice[]): readonly Citation[] =>
  voices.flatMap(({ citation, editions }) => [
    citation,
    ...editions.flatMap((edition) => edition.citation ?? []),
  ]);

/** What is compared of a publisher: its outlets in order of their articles. */
interface House {
  readonly outlets: Map<string, number>;
  articles: number;
}

/** Every publisher that has an article among those compared; who is not named cannot be silent. */
function housesIn(
  { articles }: Snapshot,
  { languages }: Comparing,
  accept: (article: Article) => boolean,
): ReadonlyMap<string, House> {
  const houses = new Map<string, House>();
  for (const article of articles.values()) {
    const { publisher, outlet, language } = article;
    if (publisher === undefined || outlet === undefined || !accept(article)) continue;
    if (languages.length > 0 && !languages.includes(language)) continue;
    const house = houses.get(publisher) ?? { outlets: new Map<string, number>(), articles: 0 };
    houses.set(publisher, house);
    house.articles += 1;
    // Of two spellings of one outlet, the first stands for both.
    const spelt =
      [...house.outlets.keys()].find((each) => outletIdentity(each) === outletIdentity(outlet)) ?? outlet;
    house.outlets.set(spelt, (house.outlets.get(spelt) ?? 0) + 1);
  }
  return houses;
}

function voicesIn(
  findings: Findings,
  houses: ReadonlyMap<string, House>,
  snapshot: Snapshot,
): readonly Voice[] {
  // Best first, so that what is found first of a publisher or an outlet is its best.
  const best = new Map<string | undefined, Scored>();
  const bestOf = new Map<string | undefined, Scored>();
  for (const scored of worthQuoting(findings)) {
    const { publisher, outlet } = scored.relevance.indexed.article;
    if (!best.has(publisher)) best.set(publisher, scored);
    const identity = outlet && outletIdentity(outlet);
    if (!bestOf.has(identity)) bestOf.set(identity, scored);
  }
  const cite = ({ relevance }: Scored) => citationOf({ relevance, alsoIn: [] }, findings, snapshot);
  return [...best].map(([publisher, scored]) => {
    const quoted = scored.relevance.indexed.article.outlet;
    const outlets = publisher === undefined ? [] : [...(houses.get(publisher)?.outlets.keys() ?? [])];
    const editions = outlets
      .filter((outlet) => quoted === undefined || outletIdentity(outlet) !== outletIdentity(quoted))
      .map((outlet): Edition => {
        const own = bestOf.get(outletIdentity(outlet));
        return { outlet, citation: own && cite(own) };
      })
      .sort((a, b) => Number(b.citation !== undefined) - Number(a.citation !== undefined));
    return { publisher, citation: cite(scored), editions };
  });
}
