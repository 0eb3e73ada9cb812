import type { Article, ArticleId } from '../../corpus/article.js';
import { cosine } from '../../stories/likeness.js';
import type { Report } from '../../stories/report.js';
import { storiesOf } from '../../stories/stories.js';
import { citedAtOpening } from '../differences/origin.js';
import { storyDifferences } from '../differences/story-differences.js';
import type { Snapshot } from '../snapshot.js';
import { sourceOf } from '../source-of.js';
import type { Arrival, Digest, DigestRequest, LeftOut, Story, StoryReport } from './digest.js';
import { originalOf, reportOf } from './story-report.js';
import { tellingSentence } from './telling-sentence.js';
import { LANGUAGE_OF, refusal, type Wish, wishesMet, wishesOf } from './wishes.js';

/** A channel's first digest tells these many stories, from among as many of the newest articles. */
const FIRST_STORIES = 5;
const FIRST_ARTICLES = 60;
/** Of a story with many reports, these many are asked what it is about. */
const MAX_ASKED = 8;

interface Arrived {
  readonly article: Article;
  readonly kind: Arrival['kind'];
  readonly met: readonly Wish[];
}

/** Puts together what is new for a channel. Never fails: what is not in the corpus is passed over. */
export function makeDigest(snapshot: Snapshot, request: DigestRequest): Digest {
  const wishes = wishesOf(request, snapshot.glossary);
  const leftOut: LeftOut[] = [];
  const leave = (reason: LeftOut['reason']) => (article: Article) =>
    leftOut.push({ source: sourceOf(article), reason });

  const earlier = earlierOriginals(snapshot, request);
  const taken: Arrived[] = [];
  for (const { id, kind } of lastOfEach(request.arrivals)) {
    const article = snapshot.articles.get(id);
    if (article === undefined) continue;
    const refused = refusal(article, request);
    if (refused !== undefined) leave(refused)(article);
    else if (isTold(article, earlier.get(originalOf(id, snapshot)))) leave('repetition')(article);
    else taken.push({ article, kind, met: wishesMet(article, wishes, snapshot) });
  }

  const isAsked = (some: readonly Arrived[]) => !hasWishes(request) || some.some(({ met }) => met.length > 0);
  const wanted = request.firstRun ? newestFirst(taken.filter((arrived) => isAsked([arrived]))) : taken;
  const considered = request.firstRun ? wanted.slice(0, FIRST_ARTICLES) : wanted;
  const groups = groupsOf(considered, snapshot);
  const stories: { readonly story: Story; readonly articles: readonly Article[] }[] = [];
  for (const group of groups) {
    if (isAsked(group.map(({ arrived }) => arrived))) {
      stories.push({
        story: storyOf(group, { wishes, snapshot, request }),
        articles: group.map(({ arrived }) => arrived.article),
      });
    }
  }
  const told = request.firstRun
    ? [...stories].sort((a, b) => byTime(a.story, b.story)).slice(0, FIRST_STORIES)
    : stories;

  const isInStory = new Set(told.flatMap(({ articles }) => articles.map(({ id }) => id)));
  for (const arrived of taken) {
    if (!isInStory.has(arrived.article.id)) leave(isAsked([arrived]) ? 'first' : 'topic')(arrived.article);
  }
  return { stories: told.map(({ story }) => story).sort(byWeight), leftOut };
}

const hasWishes = ({ concepts = [], topics = [] }: DigestRequest) => concepts.length + topics.length > 0;

/** Each article once, as it was named last. */
function lastOfEach(arrivals: readonly Arrival[]): readonly Arrival[] {
  return [...new Map(arrivals.map((arrival) => [arrival.id, arrival])).values()];
}

/** A brief tells little of the article that it was made into: from this length beside the article's own, nothing is new. */
const MIN_TOLD = 0.75;

function isTold({ text }: Article, earlierLength: number | undefined): boolean {
  return earlierLength !== undefined && earlierLength >= MIN_TOLD * text.length;
}

/** The originals of what the channel could read before, with the length of the longest text that says the same. */
function earlierOriginals(snapshot: Snapshot, request: DigestRequest): ReadonlyMap<ArticleId, number> {
  const arrived = new Set(request.arrivals.map(({ id }) => id));
  const originals = new Map<ArticleId, number>();
  const see = (id: ArticleId) => {
    const article = snapshot.articles.get(id);
    if (article === undefined || arrived.has(id) || refusal(article, request) !== undefined) return;
    const original = originalOf(id, snapshot);
    originals.set(original, Math.max(originals.get(original) ?? 0, article.text.length));
  };
  for (const [id, other] of snapshot.duplicates) {
    see(id);
    see(other);
  }
  return originals;
}

interface Grouped {
  readonly arrived: Arrived;
  readonly report: Report;
}

function groupsOf(arrived: readonly Arrived[], snapshot: Snapshot): readonly (readonly Grouped[])[] {
  const byId = new Map(arrived.map((each) => [each.article.id, each]));
  return storiesOf(arrived.map(({ article }) => reportOf(article, snapshot))).map((reports) =>
    reports.flatMap((report) => {
      const each = byId.get(report.id);
      return each === undefined ? [] : [{ arrived: each, report }];
    }),
  );
}

function storyOf(
  group: readonly Grouped[],
  {
    wishes,
    snapshot,
    request,
  }: {
    readonly wishes: readonly Wish[];
    readonly snapshot: Snapshot;
    readonly request: DigestRequest;
  },
): Story {
  const inOrder = bestFirst(group, LANGUAGE_OF[request.locale]);
  const originals = new Set<ArticleId>();
  const reports = inOrder.map(({ arrived: { article, kind }, report }): StoryReport => {
    const repeats = originals.has(report.original);
    originals.add(report.original);
    return { ...sourceOf(article), citing: citedAtOpening(article, snapshot.glossary), kind, repeats };
  });
  const [lead, ...also] = reports;
  const first = inOrder[0];
  if (lead === undefined || first === undefined) throw new Error('A story without reports was made.');
  const met = wishes.filter((wish) => group.some(({ arrived }) => arrived.met.includes(wish)));
  return {
    lead,
    excerpt: tellingSentence(first.arrived.article, {
      reports: inOrder.slice(0, MAX_ASKED).map(({ report }) => report),
      wishes: met,
      snapshot,
    }),
    also: [...also.filter(({ repeats }) => !repeats), ...also.filter(({ repeats }) => repeats)],
    reports: reports.length,
    publishers: new Set(
      reports.flatMap(({ citing, publisher, outlet }) => citing?.id ?? publisher ?? outlet ?? []),
    ).size,
    kind: reports.some(({ kind }) => kind === 'new') ? 'new' : 'updated',
    met: met.map(({ kind, name }) => ({ kind, name })),
    differences: storyDifferences(
      inOrder.map(({ arrived }) => arrived.article),
      snapshot,
    ),
  };
}

/** In the reader's language first, then originals, then what tells most of what the others tell, then the newest. */
function bestFirst(group: readonly Grouped[], language: Report['language']): readonly Grouped[] {
  const asked = group.slice(0, MAX_ASKED);
  const valued = group.map((each) => ({
    each,
    isRead: each.report.language === language ? 1 : 0,
    isOriginal: each.report.id === each.report.original ? 1 : 0,
    central: asked.reduce((sum, { report }) => sum + cosine(report.concepts, each.report.concepts), 0),
  }));
  return valued
    .sort(
      (a, b) =>
        b.isRead - a.isRead ||
        b.isOriginal - a.isOriginal ||
        b.central - a.central ||
        compare(b.each.arrived.article.date.iso, a.each.arrived.article.date.iso),
    )
    .map(({ each }) => each);
}

const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

function newestFirst(arrived: readonly Arrived[]): readonly Arrived[] {
  return [...arrived].sort((a, b) => compare(b.article.date.iso, a.article.date.iso));
}

/** Of the newest report that has a date. */
const timeOf = ({ lead, also }: Story) =>
  [lead, ...also].reduce((newest, { date: { iso = '' } }) => (iso > newest ? iso : newest), '');

const byTime = (a: Story, b: Story) =>
  compare(timeOf(b), timeOf(a)) || compare(a.lead.articleId, b.lead.articleId);

const byWeight = (a: Story, b: Story) =>
  b.publishers - a.publishers || b.reports - a.reports || b.met.length - a.met.length || byTime(a, b);
