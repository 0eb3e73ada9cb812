import type { Article, Block, Range } from '../../corpus/article.js';
import { sentences } from '../../language/sentences.js';

/** A section of an article, an interviewer's question with its answer, or what stands before the first of them. */
export interface Part {
  /** `undefined` for what stands before the first heading or question. */
  readonly kind: Exclude<Block['kind'], 'paragraph'> | undefined;
  /** The heading or question. */
  readonly title: string | undefined;
  /** The first page of it, counted from 0. */
  readonly page: number;
}

/** Whole sentences of one part of an article. */
export interface Page extends Range {
  /** A position among the parts. */
  readonly part: number;
}

/** An article cut to be read in messages. */
export interface Pages {
  /** In reading order, each with at least one page; empty for an article without paragraphs. */
  readonly parts: readonly Part[];
  readonly pages: readonly Page[];
}

/** UTF-16 code units of a page, unless a single sentence has more: with its escapes it fits into a message. */
const MAX_PAGE_LENGTH = 2000;

/** The parts and pages of an article. Together the pages hold every sentence of its paragraphs once, in order. */
export function pagesOfArticle({ text, blocks }: Article): Pages {
  const parts: Part[] = [];
  const pages: Page[] = [];
  let opening: Block | undefined;
  let isNew = true;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      opening = block;
      isNew = true;
      continue;
    }
    for (const { start, end } of sentencesIn(text, block)) {
      const last = pages.at(-1);
      if (isNew) parts.push(partOf(text, opening, pages.length));
      if (isNew || last === undefined || end - last.start > MAX_PAGE_LENGTH) {
        pages.push({ start, end, part: parts.length - 1 });
      } else {
        pages[pages.length - 1] = { ...last, end };
      }
      isNew = false;
    }
  }
  return { parts, pages };
}

function partOf(text: string, opening: Block | undefined, page: number): Part {
  if (opening === undefined || opening.kind === 'paragraph')
    return { kind: undefined, title: undefined, page };
  return { kind: opening.kind, title: text.slice(opening.start, opening.end), page };
}

function sentencesIn(text: string, block: Block): readonly Range[] {
  return sentences(text.slice(block.start, block.end)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
}
