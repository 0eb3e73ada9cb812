import type { Article, ArticleId } from '../corpus/article.js';
import { answers } from './confidence.js';
import type { Findings } from './find.js';
import { nearlySame, sameParticulars, type Triples, triplesOf } from './near-duplicate.js';
import type { Relevance } from './relevance.js';
import type { Snapshot } from './snapshot.js';

export interface Choice {
  readonly relevance: Relevance;
  /** Other articles that say the same. */
  readonly alsoIn: readonly Article[];
}

const MAX_PER_ARTICLE = 2;
/** A further citation of an outlet must be better by this factor than one of an outlet not yet cited. */
const SAME_OUTLET = 0.97;
/** Passages in the question's own language come first among equally good ones. */
const OWN_LANGUAGE = 1.12;
/** A citation must be at least this good beside the best one. */
const MIN_OF_BEST = 0.45;
/** How many passages are looked at for each citation wanted. */
const POOL = 6;

/** Picks what to cite: what answers, best first, varied, each statement once. Empty when nothing answers. */
export function choose(
  findings: Findings,
  { articles, duplicates }: Snapshot,
  limit: number,
): readonly Choice[] {
  const chosen: Chosen[] = [];
  let left = worthQuoting(findings).slice(0, limit * POOL);
  while (left.length > 0 && chosen.length < limit) {
    const [next] = varied(left, chosen);
    if (next === undefined) break;
    left = left.filter((candidate) => candidate !== next);
    const { article } = next.relevance.indexed;
    const triples = triplesOf(quoteOf(next.relevance));
    const same = chosen.find((earlier) =>
      repeats(earlier, { relevance: next.relevance, triples }, duplicates),
    );
    if (same !== undefined) {
      if (same.relevance.indexed.article.id !== article.id) same.alsoIn.set(article.id, article);
      continue;
    }
    if (
      chosen.filter(({ relevance }) => relevance.indexed.article.id === article.id).length >= MAX_PER_ARTICLE
    )
      continue;
    chosen.push({ relevance: next.relevance, triples, alsoIn: new Map() });
  }
  return chosen.map(({ relevance, alsoIn }) => ({
    relevance,
    alsoIn: [...withDuplicates(relevance.indexed.article.id, { alsoIn, articles, duplicates }).values()],
  }));
}

/** The passages that answer, best first, without those that are far worse than the best. */
export function worthQuoting(findings: Findings): readonly Scored[] {
  const scored = answers(findings)
    .map((relevance) => ({ relevance, score: scoreFor(relevance, findings) }))
    .sort((a, b) => b.score - a.score || newest(b.relevance) - newest(a.relevance));
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= best * MIN_OF_BEST);
}

interface Quoted {
  readonly relevance: Relevance;
  readonly triples: Triples;
}

interface Chosen extends Quoted {
  readonly alsoIn: Map<ArticleId, Article>;
}

export interface Scored {
  readonly relevance: Relevance;
  /** For the order of quotes: of {@link Relevance}, and more in the question's own language. */
  readonly score: number;
}

function scoreFor({ score, indexed }: Relevance, { languages }: Findings): number {
  return languages.includes(indexed.passage.language) ? score * OWN_LANGUAGE : score;
}

const newest = ({ indexed }: Relevance) => Date.parse(indexed.article.date.iso ?? '') || 0;

/** Best first, with those of outlets that are cited already a little further back. */
function varied(
  left: readonly Scored[],
  chosen: readonly { readonly relevance: Relevance }[],
): readonly Scored[] {
  const cited = new Set(chosen.map(({ relevance }) => relevance.indexed.article.outlet));
  const rank = ({ relevance, score }: Scored) =>
    cited.has(relevance.indexed.article.outlet) ? score * SAME_OUTLET : score;
  return [...left].sort((a, b) => rank(b) - rank(a));
}

/** Whether two passages would quote the same: articles told alike, or sentences in nearly the same words. */
function repeats(a: Quoted, b: Quoted, duplicates: Snapshot['duplicates']): boolean {
  const idOf = ({ relevance }: Quoted) => relevance.indexed.article.id;
  const originalOf = (quoted: Quoted) => duplicates.get(idOf(quoted)) ?? idOf(quoted);
  if (idOf(a) !== idOf(b) && originalOf(a) === originalOf(b)) return true;
  if (!nearlySame(a.triples, b.triples)) return false;
  // Reports that differ in a number, a name or a "not" do not say the same.
  return sameParticulars(quoteOf(a.relevance), quoteOf(b.relevance));
}

function quoteOf({ indexed, window }: Relevance): string {
  const { sentences } = indexed.passage;
  return indexed.article.text.slice(sentences[window.first]?.start, sentences[window.last]?.end);
}

/** Adds the articles that repeat the cited one as a whole, found for this question or not. */
function withDuplicates(
  id: ArticleId,
  {
    alsoIn,
    articles,
    duplicates,
  }: Pick<Snapshot, 'articles' | 'duplicates'> & { alsoIn: Map<ArticleId, Article> },
): ReadonlyMap<ArticleId, Article> {
  const original = duplicates.get(id) ?? id;
  for (const other of [
    original,
    ...[...duplicates].filter(([, of]) => of === original).map(([copy]) => copy),
  ]) {
    const article = articles.get(other);
    if (other !== id && article !== undefined) alsoIn.set(other, article);
  }
  return alsoIn;
}
