import { type Cited, citedIn } from '../../claims/attribution.js';
import type { Article, Range } from '../../corpus/article.js';
import type { Glossary } from '../../glossary/glossary.js';
import type { Language } from '../../language/languages.js';
import { sentences } from '../../language/sentences.js';

interface Told {
  readonly article: Article;
  readonly language: Language;
  /** In the article's text. */
  readonly range: Range;
}

/** Characters of an article within which it says whose report it is. */
const OPENING = 600;
/** Sentences of them. */
const OPENING_SENTENCES = 3;

/** The medium that a stretch of an article says it has this from; `undefined` where it cites none. */
export function citedBy({ article, language, range }: Told, glossary: Glossary): Cited | undefined {
  const { outlet, publisher, text } = article;
  const outlets = [outlet, publisher].flatMap((name) => name ?? []);
  return citedIn({ text: text.slice(range.start, range.end), language, outlets }, glossary);
}

/** By glossary and article: many channels are told of the same articles. */
const OPENINGS = new WeakMap<Glossary, WeakMap<Article, Cited | 'none'>>();

/** The medium that an article says at its beginning that its report is from. */
export function citedAtOpening(article: Article, glossary: Glossary): Cited | undefined {
  const known = OPENINGS.get(glossary) ?? new WeakMap<Article, Cited | 'none'>();
  OPENINGS.set(glossary, known);
  const found = known.get(article) ?? citedInOpening(article, glossary) ?? 'none';
  known.set(article, found);
  return found === 'none' ? undefined : found;
}

function citedInOpening(article: Article, glossary: Glossary): Cited | undefined {
  const opening = sentences(article.text.slice(0, OPENING)).slice(0, OPENING_SENTENCES);
  for (const range of opening) {
    const cited = citedBy({ article, language: article.language, range }, glossary);
    if (cited !== undefined) return cited;
  }
  return undefined;
}

/** Who says this first, as far as the report tells: the medium that it cites, else its publisher. */
export function originOf(told: Told, glossary: Glossary): string {
  const { article } = told;
  const cited = citedBy(told, glossary);
  if (cited !== undefined) return `medium ${cited.id}`;
  return article.publisher ?? article.outlet ?? article.id;
}
