import type { Article } from './article.js';
import { byDocumentation, comparedOf, isNearlySame } from './duplicates.js';
import { keptSample } from './kept-sample.js';
import { mayBeAlike } from './likely-pairs.js';
import { sampleOf } from './shingles.js';

/** A text that is not among the articles. */
export interface NewText {
  readonly text: string;
  /** Where it would lie; what lies there already would give way to it, and is not its twin. */
  readonly file: string;
}

/** How many articles a text is compared with at most, those first with which it has most in common. */
const MAX_LIKELY = 24;

/**
 * For each text, the article that says the same in nearly the same words, or is a longer or shorter form of it: the one with most in
 * common. All texts are looked for in one pass over the articles, about two milliseconds for each thousand of these.
 */
export function twins(
  texts: readonly NewText[],
  articles: Iterable<Article>,
): readonly (Article | undefined)[] {
  const looked = texts.map(({ text }) => comparedOf({ text }));
  const samples = looked.map(({ shingles }) => sampleOf(shingles));
  const textsWith = new Map<number, number[]>();
  for (const [at, sample] of samples.entries())
    for (const hash of sample) textsWith.set(hash, [...(textsWith.get(hash) ?? []), at]);
  const likely = texts.map((): { readonly article: Article; readonly count: number }[] => []);
  for (const article of articles) {
    const sample = keptSample(article);
    const counts = new Map<number, number>();
    for (const hash of sample)
      for (const at of textsWith.get(hash) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
    for (const [at, count] of counts) {
      if (article.file === texts[at]?.file) continue;
      if (mayBeAlike(count, samples[at]?.size ?? 0, sample.length)) likely[at]?.push({ article, count });
    }
  }
  return looked.map(
    (text, at) =>
      likely[at]
        ?.sort((one, other) => other.count - one.count || byDocumentation(one.article, other.article))
        .slice(0, MAX_LIKELY)
        .find(({ article }) => isNearlySame(text, comparedOf(article)))?.article,
  );
}
