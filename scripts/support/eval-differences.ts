import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Relation, relationBetween } from '../../src/claims/compare-claims.js';
import type { Stated } from '../../src/claims/same-matter.js';
import { statementsOf } from '../../src/claims/statement.js';
import type { Article, ArticleId } from '../../src/corpus/article.js';
import type { Glossary } from '../../src/glossary/glossary.js';
import { isLanguage, type Language } from '../../src/language/languages.js';
import { sentences } from '../../src/language/sentences.js';
import { yamlFile } from '../../src/yaml/yaml-file.js';

const words = z.string().min(1, 'words');
const SAID = z.strictObject({
  lang: z.string().refine(isLanguage, 'a language'),
  day: z.iso.date('a day such as 2024-03-05').optional(),
  of: words,
  is: words,
  before: words.optional(),
  text: words,
});
const SCENES = z.array(
  z.strictObject({ scene: words, part: z.enum(['tuned', 'reported']), says: z.array(SAID) }),
);
export type Scene = z.output<typeof SCENES>[number];
type Said = Scene['says'][number];

/** Two statements of a scene: what they were labelled as, and what they were taken for. */
export interface Pair {
  readonly part: Scene['part'];
  readonly scene: string;
  readonly a: Said;
  readonly b: Said;
  readonly labelled: Relation;
  readonly found: Relation;
}

/** @throws YamlFileError naming the line and what was expected there */
export function readScenes(file: string): readonly Scene[] {
  return yamlFile(readFileSync(file, 'utf8'), { file, schema: SCENES });
}

/** Every pair of statements of each scene. */
export function pairsOf(scenes: readonly Scene[], glossary: Glossary): readonly Pair[] {
  return scenes.flatMap(({ scene, part, says }) => {
    const stated = says.map((said, at) => statedIn(said, `${scene}-${at}`, glossary));
    return says.flatMap((a, at) =>
      says.slice(at + 1).map((b, further): Pair => {
        const found = relationBetween(stated[at] ?? [], stated[at + 1 + further] ?? []);
        return { part, scene, a, b, labelled: labelOf(a, b), found };
      }),
    );
  });
}

function labelOf(a: Said, b: Said): Relation {
  if (a.of !== b.of) return 'unrelated';
  return a.is === b.is ? 'agree' : 'differ';
}

function statedIn(said: Said, id: string, glossary: Glossary): readonly Stated[] {
  const article = articleOf(said, id);
  const start = said.before === undefined ? 0 : said.before.length + 1;
  const ranges = sentences(article.text).filter((range) => range.start >= start);
  const given = ranges.map((range) => ({ article, language: article.language, range }));
  return statementsOf(given, glossary).flatMap((statement) =>
    statement.claims.map((claim) => ({ claim, statement })),
  );
}

function articleOf({ lang, day, before, text: said }: Said, id: string): Article {
  const text = before === undefined ? said : `${before} ${said}`;
  const iso = day === undefined ? undefined : `${day}T12:00:00.000Z`;
  return {
    // Ours by construction: nobody looks it up.
    id: id as ArticleId,
    file: id,
    format: 'text',
    title: id,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    // The schema lets in no other.
    language: lang as Language,
    outlet: id,
    publisher: id,
    author: undefined,
    section: undefined,
    tags: [],
    date: { known: 'stated', iso, precision: iso === undefined ? undefined : 'day', written: day },
    link: undefined,
    image: undefined,
    relatedLinks: [],
    captions: [],
    boilerplate: [],
    dateline: undefined,
    notices: [],
  };
}

/** How many of the pairs that were said to differ do, and how many of those that differ were found. */
export interface DifferenceFigures {
  readonly pairs: number;
  readonly said: number;
  readonly right: number;
  readonly differing: number;
  readonly precision: number;
  readonly recall: number;
}

export function figuresOf(pairs: readonly Pair[]): DifferenceFigures {
  const said = pairs.filter(({ found }) => found === 'differ');
  const right = said.filter(({ labelled }) => labelled === 'differ').length;
  const differing = pairs.filter(({ labelled }) => labelled === 'differ').length;
  return {
    pairs: pairs.length,
    said: said.length,
    right,
    differing,
    precision: said.length === 0 ? 1 : right / said.length,
    recall: differing === 0 ? 1 : right / differing,
  };
}

/** The figures of each part, also of pairs within and across languages, as lines of a table. */
export function differenceReport(pairs: readonly Pair[]): readonly string[] {
  const row = (name: string, of: readonly Pair[]) => {
    const { pairs: count, said, right, differing, precision, recall } = figuresOf(of);
    const cells = [count, differing, said, right].map((value) => String(value).padStart(9));
    return `${name.padEnd(26)}${cells.join('')}${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(9)}`;
  };
  const parts = (['tuned', 'reported'] as const).flatMap((part) => {
    const of = pairs.filter((pair) => pair.part === part);
    return [
      row(part, of),
      row(
        '  within a language',
        of.filter(({ a, b }) => a.lang === b.lang),
      ),
      row(
        '  across languages',
        of.filter(({ a, b }) => a.lang !== b.lang),
      ),
    ];
  });
  return ['pairs                         pairs   differ     said    right  precision   recall', ...parts];
}

/** The pairs of a part that were taken for something else than they are, a few lines each. */
export function differenceFailures(pairs: readonly Pair[]): readonly string[] {
  return pairs
    .filter(({ labelled, found }) => (labelled === 'differ') !== (found === 'differ'))
    .map(
      ({ part, scene, a, b, labelled, found }) =>
        `${part} · ${scene}: ${labelled}, taken for ${found}\n    ${a.text}\n    ${b.text}`,
    );
}
