import type { Citation } from './answer.js';
import type { Choice } from './choose.js';
import { citedBy } from './differences/origin.js';
import { excerptOf } from './excerpt.js';
import type { Findings } from './find.js';
import type { Snapshot } from './snapshot.js';
import { sourceOf } from './source-of.js';

/** Sentences of a passage, and what else says the same. */
interface Cited extends Pick<Choice, 'alsoIn'> {
  readonly relevance: Pick<Choice['relevance'], 'indexed'> & {
    readonly window: Pick<Choice['relevance']['window'], 'first' | 'last'>;
  };
}

/** The best sentences of a passage that was found, with where they stand. */
export function citationOf(
  { relevance, alsoIn }: Cited,
  { units }: Pick<Findings, 'units'>,
  { glossary }: Pick<Snapshot, 'glossary'>,
): Citation {
  const { indexed, window } = relevance;
  const { article, passage } = indexed;
  const slice = (range: { readonly start: number; readonly end: number } | undefined) =>
    range === undefined ? undefined : article.text.slice(range.start, range.end);
  const excerpt = excerptOf(indexed, window, { units, glossary });
  return {
    ...sourceOf(article),
    language: passage.language,
    citing: citedBy({ article, language: passage.language, range: excerpt }, glossary),
    excerpt,
    passage: passage.id,
    question: slice(passage.question),
    heading: slice(passage.heading),
    alsoIn: alsoIn.map(sourceOf),
  };
}
