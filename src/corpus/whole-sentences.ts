import { sentences } from '../language/sentences.js';
import type { Article, Block, Range } from './article.js';
import { endsInMark, lacksBeginning } from './lines/unfinished.js';

/** So many sentences that end in a mark make it a habit of the text. */
const MIN_ENDED = 3;

/** A sentence in the article's text. */
export interface ArticleSentence extends Range {
  /** Whether it may be quoted. */
  readonly isWhole: boolean;
}

interface BlockSentences {
  readonly block: Block;
  /** In order; none of headings and questions. */
  readonly sentences: readonly ArticleSentence[];
}

/**
 * The sentences of each block of an article. Where the text ends its sentences with marks, a line or the rest of a line without one
 * is no whole sentence: it is a caption, a name, a heading, or was cut off. Neither is one that has lost its beginning. They stay in
 * the text, and are not quoted. The items of a list are whole, and so is everything in a text without that habit.
 */
export function sentencesByBlock({
  text,
  blocks,
}: Pick<Article, 'text' | 'blocks'>): readonly BlockSentences[] {
  const all = blocks.map((block) => ({
    block,
    sentences: block.kind === 'paragraph' ? sentencesIn(text, block) : [],
  }));
  const flat = all.flatMap((each) => each.sentences);
  const ended = flat.filter(({ isWhole }) => isWhole).length;
  const isHabit = ended >= MIN_ENDED && 2 * ended >= flat.length;
  let isListOpen = false;
  return all.map(({ block, sentences: own }) => {
    const isItem = isListOpen && own.length === 1;
    isListOpen =
      block.kind === 'paragraph' && (leadsToItem(text, block) || (isItem && own[0]?.isWhole === false));
    return { block, sentences: isHabit && !isItem ? own : own.map((each) => ({ ...each, isWhole: true })) };
  });
}

function sentencesIn(text: string, block: Block): readonly ArticleSentence[] {
  return sentences(text.slice(block.start, block.end)).map((range) => {
    const [start, end] = [block.start + range.start, block.start + range.end];
    const sentence = text.slice(start, end);
    return { start, end, isWhole: endsInMark(sentence) && !lacksBeginning(sentence) };
  });
}

/** Colons and semicolons, Latin, full-width and Arabic: an item of a list stands below them. */
function leadsToItem(text: string, { end }: Range): boolean {
  return /[:;\uFF1A\uFF1B\u061B]/.test(text.charAt(end - 1));
}
