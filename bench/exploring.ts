import type { ConceptId } from '../src/glossary/concept.js';
import { nameOf } from '../src/glossary/concept.js';
import { articleCard } from '../src/retrieval/explore/article-card.js';
import { compare } from '../src/retrieval/explore/compare.js';
import { timeline } from '../src/retrieval/explore/timeline.js';
import { who } from '../src/retrieval/explore/who.js';
import type { Snapshot } from '../src/retrieval/snapshot.js';
import { percentile, timesOf } from './measure.js';

const ROUNDS = 2;
/** People who are asked about: those that most passages name, for they take longest. */
const PEOPLE = 20;
/** Articles whose cards are shown. */
const CARDS = 40;

export interface ExploringFigures {
  readonly name: string;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** How long comparisons, timelines, people and articles take, in this thread. */
export function exploring(snapshot: Snapshot, questions: readonly string[]): readonly ExploringFigures[] {
  const all = { outlets: [], languages: [] };
  const always = { outlet: undefined, from: undefined, to: undefined };
  const measured = <T>(name: string, inputs: readonly T[], run: (input: T) => unknown): ExploringFigures => {
    const times = timesOf(inputs, ROUNDS, run);
    return { name, p50Ms: percentile(times, 0.5), p99Ms: percentile(times, 0.99) };
  };
  return [
    measured('/compare', questions, (text) => compare(snapshot, { text, ...all })),
    measured('/timeline', questions, (text) => timeline(snapshot, { text, ...always })),
    measured('/who', mostNamed(snapshot), (name) => who(snapshot, { name, language: 'en' })),
    measured(
      '/who, not listed',
      ['Grendelmann', 'Tobias Grendelmann', '\u0413\u0440\u0435\u043D\u0434\u0435\u043B\u044C'],
      (name) => who(snapshot, { name, language: 'en' }),
    ),
    measured('/article', [...snapshot.articles.keys()].slice(0, CARDS), (articleId) =>
      articleCard(snapshot, { articleId, language: 'en' }),
    ),
  ];
}

function mostNamed({ indexes, glossary }: Snapshot): readonly string[] {
  const passagesWith = (id: ConceptId) =>
    indexes.reduce((sum, { concepts }) => sum + concepts.passagesWith(id), 0);
  return [...glossary.concepts.values()]
    .filter(({ kind }) => kind === 'person')
    .map((concept) => ({ concept, passages: passagesWith(concept.id) }))
    .sort((a, b) => b.passages - a.passages)
    .slice(0, PEOPLE)
    .map(({ concept }) => nameOf(concept, 'en'));
}
