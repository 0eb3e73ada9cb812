import { analysisOf } from '../../language/analysis.js';
import { languageOf } from '../../language/detect.js';

interface Word {
  readonly text: string;
  /** What parts it from the word before it. */
  readonly gap: string;
}

/** The end of a sentence: the word after it is written with a capital anyway. */
const SENTENCE_END = /[.!?\u2026\n:]/;

/**
 * The words of a text that tell most of what it is about, in its order, `max` UTF-16 code units at most: figures and
 * names first, then what stands by figures, then other words, and last words without content or said before. A short text comes
 * out whole. The text is to be on one line.
 */
export function essence(text: string, max: number): string {
  if (text.length <= max) return text;
  const words = wordsOf(text);
  const { isStopWord } = analysisOf(languageOf(text));
  const firstOf = new Map(words.map(({ text: word }, at) => [word.toLowerCase(), at] as const).reverse());
  const isRepeated = ({ text: word }: Word, at: number) => firstOf.get(word.toLowerCase()) !== at;
  const ranked = words
    .map((word, at) => ({ at, word, weight: isRepeated(word, at) ? 0 : weightOf(words, at, isStopWord) }))
    .sort((a, b) => b.weight - a.weight || a.at - b.at);
  const chosen = new Set<number>();
  let left = max;
  for (const { at, word } of ranked) {
    // One more for what parts it from its neighbour.
    if (word.text.length + 1 > left) continue;
    chosen.add(at);
    left -= word.text.length + 1;
  }
  return words
    .map(({ text: word, gap }, at) => {
      if (!chosen.has(at)) return '';
      const isContinued = chosen.has(at - 1) && gap.length <= 1;
      return (isContinued ? gap : ' ') + word;
    })
    .join('')
    .trim();
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let gap = '';
  for (const { segment, isWordLike } of new Intl.Segmenter('und', { granularity: 'word' }).segment(text)) {
    if (isWordLike) {
      words.push({ text: segment, gap });
      gap = '';
    } else {
      gap += segment;
    }
  }
  return words;
}

function weightOf(words: readonly Word[], at: number, isStopWord: (word: string) => boolean): number {
  const { text = '', gap = '' } = words[at] ?? {};
  const isFigure = (word: Word | undefined) => word !== undefined && /\p{N}/u.test(word.text);
  if (isFigure(words[at])) return 3;
  if (isStopWord(text)) return 0;
  const isName = /^\p{Lu}/u.test(text) && at > 0 && !SENTENCE_END.test(gap);
  if (isName) return 3;
  return isFigure(words[at - 1]) || isFigure(words[at + 1]) ? 2 : 1;
}
