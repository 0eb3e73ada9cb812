import type { ArticleId, Rejection } from '../corpus/article.js';
import { type ArticleMark, digestOf } from '../corpus/file-record.js';
import type { Manifest, Plan, PlannedArticle } from './plan.js';

/** What it would do to exchange one corpus for another. */
export function planOf(former: Manifest, next: Manifest): Plan {
  const [before, after] = [articlesOf(former), articlesOf(next)];
  const [wasRejected, rejected] = [rejectionsOf(former), rejectionsOf(next)];
  const known = new Set(wasRejected.map(keyOf));
  const planned = ({ file, mark: { id, title } }: Marked): PlannedArticle => ({ id, file, title });
  return {
    id: digestOf(
      JSON.stringify([[...after].map(([id, { mark }]) => [id, mark.digest]), rejected, next.glossaryKey]),
    ).slice(0, 12),
    before: { articles: before.size, rejected: wasRejected.length },
    after: { articles: after.size, rejected: rejected.length },
    added: [...after.values()].filter(({ mark }) => !before.has(mark.id)).map(planned),
    changed: [...after.values()]
      .filter(({ mark }) => (before.get(mark.id)?.mark.digest ?? mark.digest) !== mark.digest)
      .map(planned),
    removed: [...before.values()].filter(({ mark }) => !after.has(mark.id)).map(planned),
    rejected: rejected.map((rejection) => ({ ...rejection, isNew: !known.has(keyOf(rejection)) })),
    isGlossaryChanged: former.glossaryKey !== next.glossaryKey,
  };
}

interface Marked {
  readonly file: string;
  readonly mark: ArticleMark;
}

function articlesOf({ files }: Manifest): ReadonlyMap<ArticleId, Marked> {
  return new Map(
    files.flatMap(({ file, articles }) =>
      articles.map((mark) => [mark.id, { file: file.normalize('NFC'), mark }] as const),
    ),
  );
}

function rejectionsOf({ files, leftOut }: Manifest): readonly Rejection[] {
  return [...leftOut, ...files.flatMap(({ rejected }) => rejected)];
}

const keyOf = ({ file, line, reason }: Rejection) => JSON.stringify([file, line ?? 0, reason]);
