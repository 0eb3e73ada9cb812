import type { Article } from '../corpus/article.js';
import { analysisOf } from '../language/analysis.js';
import { knownOutlets, outletIdentity } from '../outlets/known-outlets.js';
import { ownNames } from '../outlets/read-outlets.js';
import type { Coverage } from './answer.js';

const MAX_TOPICS = 12;
/** A word of headlines is a topic when this many articles have it. */
const MIN_ARTICLES_OF_TOPIC = 2;
/** Shorter words, and numbers, say nothing about a headline. */
const MIN_TOPIC_LENGTH = 2;

/** What a corpus holds, in numbers and words that a reader can be shown. */
export function coverageOf(articles: readonly Article[], passages: number): Coverage {
  const days = articles.flatMap(({ date }) => (date.iso === undefined ? [] : [date.iso.slice(0, 10)])).sort();
  const [first] = days;
  const last = days.at(-1);
  return {
    articles: articles.length,
    passages,
    languages: counted(articles.map(({ language }) => language)).map(([language, count]) => ({
      language,
      articles: count,
    })),
    outlets: outletsOf(articles),
    dates: first === undefined || last === undefined ? undefined : { first, last },
    topics: topicsOf(articles),
  };
}

/** Each outlet once, however its articles spell it; those with most articles first. */
function outletsOf(articles: readonly Article[]): Coverage['outlets'] {
  const spellings = new Map<string, string[]>();
  for (const { outlet } of articles) {
    if (outlet === undefined) continue;
    const identity = outletIdentity(outlet);
    const known = spellings.get(identity);
    if (known === undefined) spellings.set(identity, [outlet]);
    else known.push(outlet);
  }
  return [...spellings.values()]
    .map((written) => {
      const [[outlet] = [''], ...others] = counted(written);
      const known = knownOutlets().outletOf({ name: outlet });
      const names = [...others.map(([name]) => name), ...(known === undefined ? [] : ownNames(known))];
      const also = [...new Set(names)].filter((name) => name !== outlet);
      return { outlet, articles: written.length, ...(also.length > 0 && { also }) };
    })
    .sort((one, other) => other.articles - one.articles);
}

/** Words of headlines that several articles share, as they are written most often; most frequent first. */
function topicsOf(articles: readonly Article[]): readonly string[] {
  const written = articles.flatMap(({ title, language }) => {
    const words = analysisOf(language).content(title).words;
    const inTitle = new Map(words.map(({ term, start, end }) => [term, title.slice(start, end)]));
    return [...inTitle].filter(([term]) => term.length >= MIN_TOPIC_LENGTH && !/^\d/.test(term));
  });
  const formsOf = new Map<string, string[]>();
  for (const [term, form] of written) formsOf.set(term, [...(formsOf.get(term) ?? []), form]);
  return [...formsOf.values()]
    .filter((forms) => forms.length >= MIN_ARTICLES_OF_TOPIC)
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_TOPICS)
    .flatMap((forms) => counted(forms).slice(0, 1))
    .map(([form]) => form);
}

/** Each value once with how often it occurs, most frequent first. */
function counted<T>(values: readonly T[]): readonly (readonly [value: T, count: number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
