import { createHash } from 'node:crypto';
import type { Article, ArticleId, Block, Range } from '../corpus/article.js';
import type { Source } from './answer.js';
import { sentenceWindow } from './sentence-window.js';
import type { Snapshot } from './snapshot.js';
import { sourceOf } from './source-of.js';

/** Where a quote stands that was given before: `article.text.slice(start, end)` of the article as it was then. */
export interface QuoteMark extends Range {
  readonly articleId: ArticleId;
  /** The first hexadecimal digits, eight or more, of the {@link digestOf} the quote. */
  readonly digest: string;
}

/** A block of the article, whole where it is not too long, and what of its text was quoted. */
export interface ContextLine {
  readonly kind: Block['kind'];
  readonly text: string;
  /** Within `text`; empty in what stands before and after the quote. */
  readonly quoted: readonly Range[];
  /** Whether sentences of the block are left out before or after: only of one that no message could hold. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** A quote among its neighbours, or that it stands there no longer: the text is `changed`, the article is `gone`. */
export type InContext =
  | {
      readonly state: 'there';
      readonly source: Source;
      /** The paragraph before, and headings and questions between; empty where there is none, or it is too long. */
      readonly before: readonly ContextLine[];
      /** The paragraphs of the quote, usually one; never empty. */
      readonly around: readonly ContextLine[];
      /** The paragraph after, and headings and questions between; empty where there is none, or it is too long. */
      readonly after: readonly ContextLine[];
      /** Whether the article says more before and after all that. */
      readonly cut: { readonly before: boolean; readonly after: boolean };
    }
  | { readonly state: 'changed'; readonly source: Source }
  | { readonly state: 'gone' };

/** UTF-16 code units of `before`, `around` and `after` each: with their source, a message can hold no more. */
const MAX_PART_LENGTH = 3200;

/** Of one paragraph that is too long: leaves room for its escapes and its source. */
const MAX_WINDOW_LENGTH = 2400;

/** The SHA-256 of a quote in UTF-8, as 64 hexadecimal digits. */
export function digestOf(quote: string): string {
  return createHash('sha256').update(quote).digest('hex');
}

/** Whether the text of an article holds the quote where it was, word for word. */
export function holds({ text }: Article, { start, end, digest }: QuoteMark): boolean {
  return (
    start >= 0 && start < end && end <= text.length && digestOf(text.slice(start, end)).startsWith(digest)
  );
}

/** The paragraphs around a quote, cut at their ends; only one that no message could hold is cut at sentence ends. */
export function inContext({ articles }: Pick<Snapshot, 'articles'>, mark: QuoteMark): InContext {
  const article = articles.get(mark.articleId);
  if (article === undefined) return { state: 'gone' };
  const source = sourceOf(article);
  if (!holds(article, mark)) return { state: 'changed', source };
  const { blocks } = article;
  const first = blocks.findIndex(({ end }) => end > mark.start);
  const last = blocks.findLastIndex(({ start }) => start < mark.end);
  const isParagraph = ({ kind }: Block) => kind === 'paragraph';
  const previous = blocks.slice(0, first).findLastIndex(isParagraph);
  const next = blocks.slice(last + 1).findIndex(isParagraph);
  const part = (from: number, to: number) => linesWithin(article, blocks.slice(from, to), mark);
  // A heading that no paragraph stands before still tells where one is.
  const before = part(Math.max(previous, 0), first);
  const after = next < 0 ? [] : part(last + 1, last + 2 + next);
  return {
    state: 'there',
    source,
    before,
    around: linesAround(article, blocks.slice(first, last + 1), mark),
    after,
    cut: { before: first > before.length, after: last + 1 + after.length < blocks.length },
  };
}

function linesWithin({ text }: Article, blocks: readonly Block[], mark: Range): readonly ContextLine[] {
  if (sizeOf(blocks) > MAX_PART_LENGTH) return [];
  return blocks.map(({ kind, start, end }) =>
    lineOf(text, { kind, start, end, shown: { start, end } }, mark),
  );
}

/** As {@link linesWithin}; of paragraphs that are too long, the sentences around the quote. */
function linesAround({ text }: Article, blocks: readonly Block[], mark: Range): readonly ContextLine[] {
  const isLong = sizeOf(blocks) > MAX_PART_LENGTH;
  return blocks.map(({ kind, start, end }) => {
    if (!isLong) return lineOf(text, { kind, start, end, shown: { start, end } }, mark);
    const quoted = { start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start };
    const window = sentenceWindow(text.slice(start, end), quoted, MAX_WINDOW_LENGTH / blocks.length);
    const shown = { start: start + window.start, end: start + window.end };
    return lineOf(text, { kind, start, end, shown }, mark);
  });
}

/** A block as far as it is shown. */
function lineOf(
  text: string,
  { kind, start, end, shown }: Block & { readonly shown: Range },
  mark: Range,
): ContextLine {
  const quoted = {
    start: Math.max(mark.start, shown.start) - shown.start,
    end: Math.min(mark.end, shown.end) - shown.start,
  };
  return {
    kind,
    text: text.slice(shown.start, shown.end),
    quoted: quoted.start < quoted.end ? [quoted] : [],
    cut: {
      before: text.slice(start, shown.start).trim() !== '',
      after: text.slice(shown.end, end).trim() !== '',
    },
  };
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { start, end }) => sum + end - start, 0);
}
