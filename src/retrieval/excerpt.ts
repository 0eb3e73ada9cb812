import type { Range } from '../corpus/article.js';
import { lacksBeginning, lacksEnd } from '../corpus/lines/unfinished.js';
import type { Glossary } from '../glossary/glossary.js';
import { analysisOf } from '../language/analysis.js';
import type { Excerpt } from './answer.js';
import type { IndexedPassage } from './indexed-passage.js';
import { termsOf, type Unit } from './units.js';

/** A word is highlighted when this share of the n-grams of a unit stand in it. */
const MIN_GRAM_SHARE = 0.6;

/**
 * The sentences `first` to `last` of a passage, word for word, with what meets the question marked.
 *
 * @returns `text` is `article.text.slice(start, end)`
 */
export function excerptOf(
  { article, passage }: Pick<IndexedPassage, 'article' | 'passage'>,
  { first, last }: { readonly first: number; readonly last: number },
  { units, glossary }: { readonly units: readonly Unit[]; readonly glossary: Glossary },
): Excerpt {
  const start = passage.sentences[first]?.start ?? passage.start;
  const end = passage.sentences[last]?.end ?? passage.end;
  const text = article.text.slice(start, end);
  const block = article.blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
  return {
    start,
    end,
    text,
    highlights: units.length === 0 ? [] : highlightsIn(text, passage.language, { units, glossary }),
    cut: {
      before:
        lacksBeginning(text) || (block !== undefined && article.text.slice(block.start, start).trim() !== ''),
      after: lacksEnd(text) || (block !== undefined && article.text.slice(end, block.end).trim() !== ''),
    },
  };
}

function highlightsIn(
  text: string,
  language: IndexedPassage['passage']['language'],
  { units, glossary }: { readonly units: readonly Unit[]; readonly glossary: Glossary },
): readonly Range[] {
  if (units.length === 0) return [];
  const { words, grams } = analysisOf(language).content(text);
  const terms = units.flatMap(withParts).map((unit) => termsOf(unit, language));
  const concepts = new Set(units.flatMap(withParts).flatMap((unit) => unit.concepts));
  const named =
    concepts.size === 0
      ? []
      : glossary.matches(text, language).filter(({ concept }) => concepts.has(concept));
  const exact = new Set(terms.flatMap((unit) => (unit.byGrams ? [] : unit.words)));
  const marked = words.filter(({ term }) => exact.has(term));
  const others = terms.flatMap((unit) => {
    const wanted = new Set(unit.grams);
    const found = grams.filter(({ term }) => wanted.has(term));
    if (unit.byGrams) return new Set(found.map(({ term }) => term)).size * 2 >= wanted.size ? found : [];
    // The n-grams of a word all stand for the whole of it.
    return [...new Set(found.map(({ start }) => start))].flatMap((start) => {
      const inWord = found.filter((gram) => gram.start === start);
      return inWord.length >= MIN_GRAM_SHARE * wanted.size ? inWord.slice(0, 1) : [];
    });
  });
  return merged([...named, ...marked, ...others]);
}

const withParts = (unit: Unit): readonly Unit[] => [unit, ...unit.parts.flatMap(withParts)];

/** In order, with those that touch or overlap joined. */
function merged(ranges: readonly Range[]): readonly Range[] {
  return [...ranges]
    .sort((a, b) => a.start - b.start)
    .reduce<Range[]>((joined, { start, end }) => {
      const last = joined.at(-1);
      if (last === undefined || start > last.end) joined.push({ start, end });
      else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
      return joined;
    }, []);
}
