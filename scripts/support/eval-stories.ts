import { z } from 'zod';
import type { Article, ArticleDate, ArticleId } from '../../src/corpus/article.js';
import { NOTHING_LEARNED } from '../../src/corpus/boilerplate/learned.js';
import { duplicates } from '../../src/corpus/duplicates.js';
import type { Glossary } from '../../src/glossary/glossary.js';
import { languageOf } from '../../src/language/detect.js';
import { reportOf } from '../../src/retrieval/digest/story-report.js';
import { type Snapshot, snapshotOf } from '../../src/retrieval/snapshot.js';
import { storiesOf } from '../../src/stories/stories.js';

/** An article labelled with the event that it reports. Those of a family are on much the same people and places. */
export const LABELLED_ARTICLE = z.object({
  id: z.string().min(1),
  half: z.enum(['tune', 'report']),
  family: z.string().min(1),
  event: z.string().min(1),
  outlet: z.string().min(1),
  day: z.iso.date(),
  title: z.string().min(1),
  text: z.string().min(1),
});
export type LabelledArticle = z.infer<typeof LABELLED_ARTICLE>;

/** Two articles of one family, whether they are on one event, and whether they were put together. */
export interface PairOutcome {
  readonly one: LabelledArticle;
  readonly other: LabelledArticle;
  readonly isSame: boolean;
  readonly isCross: boolean;
  readonly isTogether: boolean;
}

/** The stories of each half, as a digest would group them; without days, as if no article had a date. */
export function pairOutcomes(
  rows: readonly LabelledArticle[],
  glossary: Glossary,
  { withDays }: { readonly withDays: boolean },
): readonly PairOutcome[] {
  const { snapshot, articles } = labelledSnapshot(rows, glossary, withDays);
  const storyOf = new Map<ArticleId, object>();
  for (const half of ['tune', 'report']) {
    const ofHalf = articles.filter((_, at) => rows[at]?.half === half);
    for (const story of storiesOf(ofHalf.map((article) => reportOf(article, snapshot)))) {
      for (const { id } of story) storyOf.set(id, story);
    }
  }
  return rows.flatMap((one, at) =>
    rows.slice(at + 1).flatMap((other, offset) => {
      const [first, second] = [articles[at], articles[at + 1 + offset]];
      if (one.half !== other.half || first === undefined || second === undefined) return [];
      const isSame = one.family === other.family && one.event === other.event;
      const isTogether = storyOf.get(first.id) === storyOf.get(second.id);
      // Pairs of different families count only where they were put together.
      if (one.family !== other.family && !isTogether) return [];
      return [{ one, other, isSame, isCross: first.language !== second.language, isTogether }];
    }),
  );
}

function labelledSnapshot(
  rows: readonly LabelledArticle[],
  glossary: Glossary,
  withDays: boolean,
): { readonly snapshot: Snapshot; readonly articles: readonly Article[] } {
  const articles = rows.map((row) => articleOf(row, withDays));
  return {
    articles,
    snapshot: snapshotOf(
      { articles, rejected: [], duplicates: duplicates(articles), learned: NOTHING_LEARNED },
      glossary,
    ),
  };
}

const UNKNOWN: ArticleDate = { known: 'unknown', iso: undefined, precision: undefined, written: undefined };

function articleOf({ id, outlet, day, title, text }: LabelledArticle, withDays: boolean): Article {
  const stated: ArticleDate = {
    known: 'stated',
    iso: `${day}T12:00:00.000Z`,
    precision: 'day',
    written: day,
  };
  return {
    // Only told apart by it: nobody asks what it is made of.
    id: id as ArticleId,
    file: `${id}.md`,
    format: 'markdown',
    title,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    language: languageOf(text),
    outlet,
    publisher: outlet,
    author: undefined,
    section: undefined,
    tags: [],
    date: withDays ? stated : UNKNOWN,
    link: undefined,
    image: undefined,
    relatedLinks: [],
    captions: [],
    boilerplate: [],
    dateline: undefined,
    notices: [],
  };
}

/** Precision and recall by half and by language, as lines of a table. */
export function storyReport(all: readonly PairOutcome[]): readonly string[] {
  const lines = (['tune', 'report'] as const).flatMap((half) => {
    const ofHalf = all.filter(({ one }) => one.half === half);
    return [
      line(
        `${half}, same language`,
        ofHalf.filter(({ isCross }) => !isCross),
      ),
      line(
        `${half}, cross language`,
        ofHalf.filter(({ isCross }) => isCross),
      ),
      line(`${half}, all`, ofHalf),
    ];
  });
  return ['pairs                      n   same event  together  precision  recall', ...lines];
}

function line(name: string, pairs: readonly PairOutcome[]): string {
  const same = pairs.filter(({ isSame }) => isSame).length;
  const together = pairs.filter(({ isTogether }) => isTogether).length;
  const right = pairs.filter(({ isSame, isTogether }) => isSame && isTogether).length;
  const share = (of: number) => (of === 0 ? '    –' : (right / of).toFixed(3));
  return `${name.padEnd(24)} ${String(pairs.length).padStart(4)} ${String(same).padStart(11)} ${String(together).padStart(9)}      ${share(together)}   ${share(same)}`;
}

/** Pairs wrongly put together, then those wrongly left apart. */
export function storyFailures(all: readonly PairOutcome[]): readonly string[] {
  const named = ({ one, other }: PairOutcome) => `${one.id} / ${other.id}`;
  return [
    ...all
      .filter(({ isSame, isTogether }) => isTogether && !isSame)
      .map((pair) => `wrongly together: ${named(pair)}`),
    ...all
      .filter(({ isSame, isTogether }) => isSame && !isTogether)
      .map((pair) => `left apart: ${named(pair)}`),
  ];
}
