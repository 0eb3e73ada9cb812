import type { Article } from '../corpus/article.js';
import type { Passage } from '../corpus/passages.js';
import type { ConceptId } from '../glossary/concept.js';
import type { Glossary } from '../glossary/glossary.js';
import { analysisOf } from '../language/analysis.js';

/** Terms of a passage, and by position the sentence that each stands in, counted from 0. */
export interface LocatedTerms {
  readonly terms: readonly string[];
  readonly sentences: Uint16Array;
}

/** The views of a text that are searched and compared. */
export interface Views<T> {
  readonly words: T;
  readonly grams: T;
  readonly concepts: T;
  /** Words that may be names, by what they sound like. */
  readonly sounds: T;
}

/** What a passage says, and what its headline, heading and interviewer's question say about it. */
export interface AnalysedPassage {
  readonly body: Views<LocatedTerms>;
  readonly context: Views<LocatedTerms>;
}

/** Analyses a passage into the terms and concepts that it is found by. */
export function analysePassage(article: Article, passage: Passage, glossary: Glossary): AnalysedPassage {
  const { text } = article;
  const sentences = passage.sentences.map(({ start, end }) => text.slice(start, end));
  const slices = [passage.heading, passage.question].flatMap((range) =>
    range === undefined ? [] : [text.slice(range.start, range.end)],
  );
  return {
    body: viewsOf(sentences, passage, glossary),
    context: withDate(viewsOf([[article.title, ...slices].join('\n')], passage, glossary), article.date),
  };
}

/** "In October 2025" is met by an article of that month, though it need not say so. */
function withDate(views: Views<LocatedTerms>, { iso }: Article['date']): Views<LocatedTerms> {
  if (iso === undefined) return views;
  const [year = '', month = ''] = iso.split('-');
  const add = ({ terms, sentences }: LocatedTerms, term: string): LocatedTerms => ({
    terms: [...terms, term],
    sentences: Uint16Array.from([...sentences, 0]),
  });
  return {
    words: add(views.words, year),
    grams: add(views.grams, year),
    concepts: add(views.concepts, `month-${Number(month)}`),
    sounds: views.sounds,
  };
}

function viewsOf(
  sentences: readonly string[],
  { language }: Pick<Passage, 'language'>,
  glossary: Glossary,
): Views<LocatedTerms> {
  const { content } = analysisOf(language);
  const contents = sentences.map(content);
  const concepts = sentences.map((sentence): readonly ConceptId[] => [
    ...new Set(glossary.matches(sentence, language).map(({ concept }) => concept)),
  ]);
  return {
    words: located(contents.map(({ words }) => words.map(({ term }) => term))),
    grams: located(contents.map(({ grams }) => grams.map(({ term }) => term))),
    concepts: located(concepts),
    sounds: located(
      sentences.map((sentence) => glossary.sounds(sentence, language, 'passage').map(({ term }) => term)),
    ),
  };
}

function located(bySentence: readonly (readonly string[])[]): LocatedTerms {
  return {
    terms: bySentence.flat(),
    sentences: Uint16Array.from(bySentence.flatMap((terms, at) => terms.map(() => at))),
  };
}
