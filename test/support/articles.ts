import type { Article, ArticleDate, ArticleId, Block, Corpus } from '../../src/corpus/article.js';
import { NOTHING_LEARNED } from '../../src/corpus/boilerplate/learned.js';
import { duplicates } from '../../src/corpus/duplicates.js';
import type { Concept } from '../../src/glossary/concept.js';
import { glossaryOf } from '../../src/glossary/glossary.js';
import { languageOf } from '../../src/language/detect.js';
import { type Snapshot, snapshotOf } from '../../src/retrieval/snapshot.js';

/** A paragraph as plain text; a heading or an interviewer's question as an entry of its kind. */
export type Line = string | { readonly heading: string } | { readonly question: string };

export interface ArticleGiven {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly outlet?: string;
  /** `YYYY-MM-DD`; unknown if it is not given. */
  readonly day?: string;
}

/** An article as the readers make them, with its title in lower case for its file. */
export function articleOf({ title, lines, outlet, day }: ArticleGiven): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += textOf(line);
    blocks.push({ kind: kindOf(line), start, end: text.length });
  }
  const file = `${title.toLowerCase().replaceAll(' ', '-')}.md`;
  return {
    // Ours by construction: nobody asks what it is made of.
    id: file as ArticleId,
    file,
    format: 'markdown',
    title,
    text,
    blocks,
    language: languageOf(text),
    outlet,
    publisher: outlet,
    author: undefined,
    section: undefined,
    tags: [],
    date: day === undefined ? UNKNOWN : dateOf(day),
    link: undefined,
    image: undefined,
    relatedLinks: [],
    captions: [],
    boilerplate: [],
    dateline: undefined,
    notices: [],
  };
}

/** What the library would ask, of articles that were given. */
export function snapshotFrom(articles: readonly Article[], concepts: readonly Concept[] = []): Snapshot {
  const corpus: Corpus = {
    articles,
    rejected: [],
    duplicates: duplicates(articles),
    learned: NOTHING_LEARNED,
  };
  return snapshotOf(corpus, glossaryOf(concepts));
}

const UNKNOWN: ArticleDate = { known: 'unknown', iso: undefined, precision: undefined, written: undefined };

const dateOf = (day: string): ArticleDate => ({
  known: 'stated',
  iso: `${day}T12:00:00.000Z`,
  precision: 'day',
  written: day,
});

function textOf(line: Line): string {
  if (typeof line === 'string') return line;
  return 'heading' in line ? line.heading : line.question;
}

function kindOf(line: Line): Block['kind'] {
  if (typeof line === 'string') return 'paragraph';
  return 'heading' in line ? 'heading' : 'question';
}
