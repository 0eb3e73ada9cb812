import type { Article } from '../corpus/article.js';
import { passagesOf } from '../corpus/passages.js';
import { languagesOf } from '../language/detect.js';
import { wantedBy } from '../language/wanted.js';
import type { Citation } from './answer.js';
import { citedBy } from './differences/origin.js';
import { holds, type QuoteMark } from './in-context.js';
import { questionText } from './question-text.js';
import type { Snapshot } from './snapshot.js';
import { sourceOf } from './source-of.js';
import { termsOf, unitsOf } from './units.js';

/** A question of a member, and those that quotes are pinned to. */
export interface PinnedRequest {
  readonly text: string;
  readonly pins: readonly PinnedQuotes[];
}

export interface PinnedQuotes {
  readonly question: string;
  readonly marks: readonly (Omit<QuoteMark, 'articleId'> & { readonly articleId: string })[];
}

/** What questions ask for in a snapshot, by their texts. */
const KEYS = new WeakMap<Snapshot, Map<string, string | undefined>>();

/**
 * The quotes pinned to questions that ask for the very same: the same concepts and words, and with the same question word.
 * Those that no longer stand where they did are left out.
 */
export function pinned(snapshot: Snapshot, { text, pins }: PinnedRequest): readonly Citation[] {
  const key = keyOf(snapshot, text);
  if (key === undefined) return [];
  const marks = pins
    .filter(({ question }) => pinKey(snapshot, question) === key)
    .flatMap(({ marks }) => marks);
  const seen = new Set<string>();
  return marks.flatMap((mark) => {
    const at = `${mark.articleId} ${mark.start}`;
    if (seen.has(at)) return [];
    seen.add(at);
    // An id that is none finds nothing.
    const article = snapshot.articles.get(mark.articleId as QuoteMark['articleId']);
    const isThere = article !== undefined && holds(article, { ...mark, articleId: article.id });
    return isThere ? [citationAt(article, mark, snapshot)] : [];
  });
}

function pinKey(snapshot: Snapshot, question: string): string | undefined {
  const keys = KEYS.get(snapshot) ?? new Map<string, string | undefined>();
  KEYS.set(snapshot, keys);
  if (!keys.has(question)) keys.set(question, keyOf(snapshot, question));
  return keys.get(question);
}

/** What a question asks for, the same in every language where the glossary knows all of it; `undefined` for nothing. */
function keyOf({ glossary }: Snapshot, question: string): string | undefined {
  const text = questionText(question);
  const language = languagesOf(text)[0] ?? 'und';
  const units = unitsOf(text, language, glossary).map((unit) =>
    unit.concepts.length > 0
      ? [...unit.concepts].sort().join('=')
      : `${language} ${termsOf(unit, language).words.join(' ') || unit.written.toLowerCase()}`,
  );
  if (units.length === 0) return undefined;
  return JSON.stringify([wantedBy(text), [...new Set(units)].sort()]);
}

function citationAt(
  article: Article,
  { start, end }: Pick<QuoteMark, 'start' | 'end'>,
  { glossary }: Snapshot,
): Citation {
  const passages = passagesOf(article);
  const passage = passages.find((each) => each.start <= start && start < each.end);
  const block = article.blocks.find((each) => each.start <= start && end <= each.end);
  const language = passage?.language ?? article.language;
  const slice = (range: { readonly start: number; readonly end: number } | undefined) =>
    range === undefined ? undefined : article.text.slice(range.start, range.end);
  return {
    ...sourceOf(article),
    language,
    citing: citedBy({ article, language, range: { start, end } }, glossary),
    excerpt: {
      ...{ start, end, text: article.text.slice(start, end), highlights: [] },
      cut: {
        before: block !== undefined && article.text.slice(block.start, start).trim() !== '',
        after: block !== undefined && article.text.slice(end, block.end).trim() !== '',
      },
    },
    passage: passage?.id ?? `${article.id}.0`,
    question: slice(passage?.question),
    heading: slice(passage?.heading),
    alsoIn: [],
    isApproved: true,
  };
}
