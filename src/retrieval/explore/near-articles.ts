import type { Article, ArticleId } from '../../corpus/article.js';
import { type ConceptId, nameOf } from '../../glossary/concept.js';
import type { Language } from '../../language/languages.js';
import { cosine } from '../../stories/likeness.js';
import type { Report } from '../../stories/report.js';
import { storiesOf } from '../../stories/stories.js';
import type { Source } from '../answer.js';
import { originalOf, reportOf } from '../digest/story-report.js';
import type { Snapshot } from '../snapshot.js';
import { sourceOf } from '../source-of.js';

/** An article that is about some of the same people, places and things. */
export interface Related {
  readonly source: Source;
  /** The people, places, organisations, documents and events that both speak of, the rarest first; one to three. */
  readonly shared: readonly string[];
}

export interface NearArticles {
  /** Other reports of the same event, those that repeat its words among them. */
  readonly sameStory: readonly Source[];
  /** Nearest first. */
  readonly related: readonly Related[];
}

/** The rarest concepts of an article that others are looked for by. */
const LOOKED_FOR = 16;
/** Articles that share most of them, which are looked at closely. */
const CANDIDATES = 24;
const MAX_RELATED = 6;
const MAX_SAME_STORY = 8;
/** Of articles with less in common no reader would say that they belong together. */
const MIN_LIKENESS = 0.12;
const MIN_SHARED = 1;
const MAX_SHARED = 3;

/** The articles around one: of the same story, and on the same people, places and things. */
export function nearArticles(article: Article, snapshot: Snapshot, language: Language): NearArticles {
  const own = reportOf(article, snapshot);
  const candidates = candidatesFor(own, snapshot).map((each) => ({
    article: each,
    report: reportOf(each, snapshot),
  }));
  const story = storiesOf([own, ...candidates.map(({ report }) => report)]).find((reports) =>
    reports.includes(own),
  );
  const isSame = new Set(story?.map(({ id }) => id));
  const copies = copiesOf(article, snapshot);
  const sameStory = new Map(
    [...copies, ...candidates.filter(({ article: { id } }) => isSame.has(id)).map((each) => each.article)]
      .filter(({ id }) => id !== article.id)
      .map((each) => [each.id, each] as const),
  );
  const related = candidates
    .filter(({ article: { id } }) => !sameStory.has(id))
    .map((each) => ({ ...each, likeness: cosine(own.concepts, each.report.concepts) }))
    .filter(({ likeness }) => likeness >= MIN_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap((each) => {
      const shared = sharedNames(own, each.report, snapshot, language);
      return shared.length >= MIN_SHARED
        ? [{ source: sourceOf(each.article), shared: shared.slice(0, MAX_SHARED) }]
        : [];
    });
  return {
    sameStory: [...sameStory.values()].slice(0, MAX_SAME_STORY).map(sourceOf),
    related: related.slice(0, MAX_RELATED),
  };
}

/** The articles that share most of the rarest concepts of a report, the report's own left out. */
function candidatesFor(own: Report, { indexes, articles }: Snapshot): readonly Article[] {
  const rarest = [...own.concepts.terms].sort(([, a], [, b]) => b - a).slice(0, LOOKED_FOR);
  const found = new Map<ArticleId, number>();
  for (const { concepts, passages } of indexes) {
    const bits = new Map(
      rarest.flatMap(([term], at) => {
        const number = concepts.find(term);
        return number === undefined ? [] : [[number, 1 << at] as const];
      }),
    );
    if (bits.size === 0) continue;
    for (const { article, body } of passages) {
      let mask = 0;
      for (const number of body.concepts.terms) mask |= bits.get(number) ?? 0;
      if (mask !== 0) found.set(article.id, (found.get(article.id) ?? 0) | mask);
    }
  }
  found.delete(own.id);
  const weight = (mask: number) =>
    rarest.reduce((sum, [, each], at) => ((mask >>> at) & 1 ? sum + each : sum), 0);
  return [...found]
    .map(([id, mask]) => ({ id, weight: weight(mask) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, CANDIDATES)
    .flatMap(({ id }) => articles.get(id) ?? []);
}

/** The articles that say nearly the same words. */
function copiesOf({ id }: Article, snapshot: Snapshot): readonly Article[] {
  const original = originalOf(id, snapshot);
  const copies = [...snapshot.duplicates.keys()].filter((copy) => originalOf(copy, snapshot) === original);
  return [original, ...copies].flatMap((each) => snapshot.articles.get(each) ?? []);
}

function sharedNames(
  own: Report,
  other: Report,
  { glossary }: Snapshot,
  language: Language,
): readonly string[] {
  const names = [...own.concepts.terms]
    .filter(([term]) => other.concepts.terms.has(term))
    .sort(([, a], [, b]) => b - a)
    .flatMap(([term]) => {
      // Every term of this view is the id of a concept.
      const concept = glossary.concepts.get(term as ConceptId);
      // Words such as "source" and "morning" tell nobody why two articles belong together.
      const isNotion = concept?.kind === 'term' || concept?.kind === 'role';
      return concept === undefined || isNotion ? [] : [nameOf(concept, language)];
    });
  return [...new Set(names)];
}
