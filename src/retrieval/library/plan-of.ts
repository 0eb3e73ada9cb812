import type { ArticleId, Rejection } from '../../corpus/article.js';
import { type ArticleMark, sha256 } from '../../corpus/file-record.js';
import type { Manifest, Plan, PlannedArticle } from './plan.js';

/** Articles that would vanish, beyond which a reload must be asked for twice. */
const MANY_REMOVED = 0.1;

/** What it would do to exchange one corpus for another. */
export function planOf(former: Manifest, next: Manifest): Plan {
  const [before, after] = [articlesOf(former), articlesOf(next)];
  const [wasRejected, rejected] = [rejectionsOf(former), rejectionsOf(next)];
  const known = new Set(wasRejected.map(keyOf));
  const planned = ({ file, mark: { id, title } }: Marked): PlannedArticle => ({ id, file, title });
  const added = [...after.values()].filter(({ mark }) => !before.has(mark.id));
  const changed = [...after.values()].filter(
    ({ mark }) => (before.get(mark.id)?.mark.hash ?? mark.hash) !== mark.hash,
  );
  const removed = [...before.values()].filter(({ mark }) => !after.has(mark.id));
  const isRejectedTheSame =
    wasRejected.length === rejected.length && rejected.every((one) => known.has(keyOf(one)));
  const isGlossaryChanged = former.glossaryKey !== next.glossaryKey;
  const isBoilerplateChanged = former.verdictsKey !== next.verdictsKey;
  const hashes = [...after].map(([id, { mark }]) => [id, mark.hash]);
  return {
    id: sha256(JSON.stringify([hashes, rejected, next.glossaryKey, next.verdictsKey])).slice(0, 12),
    before: { articles: before.size, rejected: wasRejected.length },
    after: { articles: after.size, rejected: rejected.length },
    added: added.map(planned),
    changed: changed.map(planned),
    removed: removed.map(planned),
    rejected: rejected.map((rejection) => ({ ...rejection, isNew: !known.has(keyOf(rejection)) })),
    isGlossaryChanged,
    isEmpty:
      added.length + changed.length + removed.length === 0 &&
      isRejectedTheSame &&
      !isGlossaryChanged &&
      !isBoilerplateChanged,
    removesMany: removed.length > MANY_REMOVED * before.size,
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
