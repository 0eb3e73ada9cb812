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
  const { sentences, context } = textsOf(article, passage);
  return {
    body: viewsOf(sentences, passage, glossary),
    context: withDate(viewsOf([context], passage, glossary), article.date),
  };
}

/** An analysis with the concepts of a further glossary, as if it had been made with both. */
export function withConcepts(
  { body, context }: AnalysedPassage,
  { article, passage }: { readonly article: Article; readonly passage: Passage },
  glossary: Glossary,
): AnalysedPassage {
  if (glossary.concepts.size === 0) return { body, context };
  const texts = textsOf(article, passage);
  const add = (views: Views<LocatedTerms>, sentences: readonly string[]) => {
    const found = sentences.map((sentence, at) => {
      const known = views.concepts.terms.filter((_, index) => views.concepts.sentences[index] === at);
      return [...new Set([...known, ...conceptsIn(sentence, passage, glossary)])];
    });
    return { ...views, concepts: located(found) };
  };
  return { body: add(body, texts.sentences), context: add(context, [texts.context]) };
}

/** What is analysed of a passage: its sentences, and as one text its headline, heading and interviewer's question. */
function textsOf({ title, text }: Article, passage: Passage) {
  const slices = [passage.heading, passage.question].flatMap((range) =>
    range === undefined ? [] : [text.slice(range.start, range.end)],
  );
  return {
    sentences: passage.sentences.map(({ start, end }) => text.slice(start, end)),
    context: [title, ...slices].join('\n'),
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
  const concepts = sentences.map((sentence) => conceptsIn(sentence, { language }, glossary));
  return {
    words: located(contents.map(({ words }) => words.map(({ term }) => term))),
    grams: located(contents.map(({ grams }) => grams.map(({ term }) => term))),
    concepts: located(concepts),
    sounds: located(
      sentences.map((sentence) => glossary.sounds(sentence, language, 'passage').map(({ term }) => term)),
    ),
  };
}

/** Each once, in no particular order. */
function conceptsIn(
  sentence: string,
  { language }: Pick<Passage, 'language'>,
  glossary: Glossary,
): readonly ConceptId[] {
  return [...new Set(glossary.matches(sentence, language).map(({ concept }) => concept))];
}

function located(bySentence: readonly (readonly string[])[]): LocatedTerms {
  return {
    terms: bySentence.flat(),
    sentences: Uint16Array.from(bySentence.flatMap((terms, at) => terms.map(() => at))),
  };
}
