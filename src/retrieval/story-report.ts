import type { Article, ArticleId } from '../corpus/article.js';
import type { ConceptId } from '../glossary/concept.js';
import { daysNamed } from '../stories/days.js';
import type { Report } from '../stories/report.js';
import { roundsNamed } from '../stories/rounds.js';
import { inverseFrequency } from './language-index.js';
import { passagesOfArticle } from './passages-of.js';
import type { Snapshot } from './snapshot.js';

/** Reports say in their first sentences what happened; terms count more there, and in the headline. */
const WEIGHT_IN_LEAD = 2;
/** What follows is background, which reports of other events share. */
const WEIGHT_BELOW = 0.5;
const LEAD_SENTENCES = 3;
/** A name tells more of an event than a notion such as a ceasefire. */
const WEIGHT_OF_NOTIONS = 0.7;
/** UTF-16 code units of a text in which its day is looked for. */
const LEAD_LENGTH = 700;
const DAY_MS = 24 * 60 * 60 * 1000;

/** An article as far as it tells which event it reports: from the index, without reading it again. */
export function reportOf(article: Article, snapshot: Snapshot): Report {
  const { indexes, glossary } = snapshot;
  const concepts = new Map<string, number>();
  const words = new Map<string, number>();
  const figures = new Set<string>();
  const passages = indexes.reduce((sum, { size }) => sum + size, 0);
  const rarityOfConcept = (term: string) => {
    const frequency = indexes.reduce((sum, index) => sum + index.concepts.passagesWith(term), 0);
    // A brand: the index holds the ids of concepts.
    const kind = glossary.concepts.get(term as ConceptId)?.kind;
    const isNotion = kind === 'term' || kind === 'role';
    return inverseFrequency(frequency, passages) * (isNotion ? WEIGHT_OF_NOTIONS : 1);
  };
  const countWord = (term: string, rarity: number, weight: number) => {
    if (/^\d/.test(term)) {
      if (isFigure(term)) figures.add(term);
    } else words.set(term, Math.max(words.get(term) ?? 0, rarity * weight));
  };
  const weekdays = new Set<number>();
  passagesOfArticle(snapshot, article.id).forEach(({ indexed, index }, at) => {
    const { body, context } = indexed;
    const each = (view: 'concepts' | 'words', visit: (term: string, weight: number) => void) => {
      if (at === 0) for (const number of context[view].terms) visit(index[view].term(number), WEIGHT_IN_LEAD);
      body[view].terms.forEach((number, position) => {
        const isLead = at === 0 && (body[view].sentences[position] ?? 0) < LEAD_SENTENCES;
        visit(index[view].term(number), isLead ? WEIGHT_IN_LEAD : WEIGHT_BELOW);
      });
    };
    each('concepts', (term, weight) => {
      const time = /^(?:month|weekday)-(\d+)$/.exec(term);
      if (time !== null) {
        if (weight === WEIGHT_IN_LEAD && term.startsWith('weekday')) weekdays.add(Number(time[1]));
        return;
      }
      concepts.set(term, Math.max(concepts.get(term) ?? 0, rarityOfConcept(term) * weight));
    });
    each('words', (term, weight) =>
      countWord(term, inverseFrequency(index.words.passagesWith(term), index.size), weight),
    );
  });
  const lead = `${article.title}\n${article.text.slice(0, LEAD_LENGTH)}`;
  const day = dayOf(article);
  return {
    id: article.id,
    language: article.language,
    day,
    concepts,
    words,
    figures,
    days: daysNamed(lead, { published: day, weekdays: [...weekdays] }),
    rounds: new Set(roundsNamed(lead)),
    original: originalOf(article.id, snapshot),
  };
}

/** The first of the articles that say nearly the same words; the article itself, if no earlier one does. */
export function originalOf(id: ArticleId, { duplicates }: Pick<Snapshot, 'duplicates'>): ArticleId {
  let original = id;
  // An article may say the very words of one that itself says nearly those of a third.
  for (let next = duplicates.get(id); next !== undefined; next = duplicates.get(next)) original = next;
  return original;
}

/** Small numbers are shared by chance, and years are dates. */
function isFigure(term: string): boolean {
  const value = Number(term);
  return value > 31 && !(Number.isInteger(value) && value >= 1990 && value <= 2040);
}

function dayOf({ date: { iso, precision } }: Article): number | undefined {
  if (iso === undefined || (precision !== 'day' && precision !== 'minute')) return undefined;
  const time = Date.parse(iso);
  return Number.isNaN(time) ? undefined : Math.floor(time / DAY_MS);
}
