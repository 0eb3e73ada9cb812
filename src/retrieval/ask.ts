import type { Article } from '../corpus/article.js';
import type { Answer, Citation, Question, Source, Understood } from './answer.js';
import { type Choice, choose } from './choose.js';
import { excerptOf } from './excerpt.js';
import { type Findings, find } from './find.js';
import { foldedName } from './folded-name.js';
import type { Snapshot } from './snapshot.js';
import { sourceOf } from './source-of.js';

const DEFAULT_LIMIT = 5;
const MAX_LIMIT = 25;
/** Headlines shown to a reader whose question found nothing. */
const MAX_NEAREST = 3;
/** A passage that meets less than this share of a question is not even near. */
const MIN_NEAREST_COVERAGE = 0.15;

/** Answers a question from a snapshot. Finds nothing, rather than failing, for a strange one. */
export function ask(snapshot: Snapshot, question: Question): Answer {
  // Lone surrogates are no characters: nothing can be found by them, and segmenters stumble on them.
  const text = question.text.toWellFormed().trim();
  const findings = find(snapshot, text, { language: question.language, accept: acceptor(question) });
  const limit = Math.min(Math.max(1, Math.trunc(question.limit ?? DEFAULT_LIMIT)), MAX_LIMIT);
  const citations = choose(findings, snapshot, limit).map(({ relevance, alsoIn }) =>
    citationOf({ relevance, alsoIn }, findings, snapshot),
  );
  return {
    question,
    languages: findings.languages,
    understood: understood(findings, snapshot),
    citations,
    nearest: citations.length > 0 ? [] : nearest(findings),
    coverage: snapshot.coverage,
  };
}

/** What was searched besides the question's own words: names in the other languages of the corpus. */
function understood({ units, languages }: Findings, { glossary, indexes }: Snapshot): readonly Understood[] {
  const others = indexes.map(({ language }) => language).filter((language) => !languages.includes(language));
  return units.flatMap(({ written, concepts }) => {
    const concept = concepts[0] === undefined ? undefined : glossary.concepts.get(concepts[0]);
    const names = others.flatMap((language) => {
      const label = concept?.labels.find((candidate) => candidate.language === language);
      return label === undefined ? [] : [{ language, name: label.text }];
    });
    return names.length === 0 ? [] : [{ written, names }];
  });
}

/** Which articles a question is about, by its filters. */
function acceptor({ outlet, from, to }: Question): (article: Article) => boolean {
  const wanted = outlet === undefined ? undefined : foldedName(outlet);
  return ({ outlet: written, date }) => {
    if (wanted !== undefined && (written === undefined || foldedName(written) !== wanted)) return false;
    if (from === undefined && to === undefined) return true;
    const day = date.iso?.slice(0, 10);
    return day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);
  };
}

function citationOf({ relevance, alsoIn }: Choice, { units }: Findings, { glossary }: Snapshot): Citation {
  const { indexed, window } = relevance;
  const { article, passage } = indexed;
  const slice = (range: { readonly start: number; readonly end: number } | undefined) =>
    range === undefined ? undefined : article.text.slice(range.start, range.end);
  return {
    ...sourceOf(article),
    language: passage.language,
    excerpt: excerptOf(indexed, window, { units, glossary }),
    passage: passage.id,
    question: slice(passage.question),
    heading: slice(passage.heading),
    alsoIn: alsoIn.map(sourceOf),
  };
}

function nearest({ found }: Findings): readonly Source[] {
  const articles = new Map(
    found
      .filter(({ coverage }) => coverage >= MIN_NEAREST_COVERAGE)
      .map(({ indexed }) => [indexed.article.id, indexed.article] as const),
  );
  return [...articles.values()].slice(0, MAX_NEAREST).map(sourceOf);
}
