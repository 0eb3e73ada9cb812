import { analysisOf } from '../language/analysis.js';
import { foldUnits } from '../language/fold.js';
import type { Language } from '../language/languages.js';
import { scan } from '../language/scan.js';
import { scriptOf } from '../language/scripts.js';
import { sentences } from '../language/sentences.js';
import type { Glossary } from './glossary.js';
import { chineseNames } from './sound-chinese.js';

/** An article, as far as it is looked through. */
export interface Coverage {
  readonly file: string;
  readonly text: string;
  readonly language: Language;
}

/** A name or term of the coverage that no concept covers. */
export interface Candidate {
  readonly kind: 'name' | 'term';
  /** As it is written most often. */
  readonly written: string;
  readonly language: Language;
  readonly count: number;
  /** In how many articles. */
  readonly articles: number;
  readonly example: { readonly file: string; readonly sentence: string };
}

/** In fewer articles, a name is not worth an entry, unless it is there that often; a word is hardly a term. */
const MIN_ARTICLES = { name: 2, term: 3 } as const;
const MIN_COUNT_OF_NAME = 3;
const MIN_CHINESE_NAME = 3;
/** Words of an Arabic name or phrase. */
const ARABIC_RUN = [2, 3] as const;

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Occurrence extends Span {
  readonly kind: Candidate['kind'];
  /** What forms of one name share. */
  readonly key: string;
}

/** Names and terms that several articles use and no label covers: those in most articles first. */
export function suggestConcepts(coverage: readonly Coverage[], glossary: Glossary): readonly Candidate[] {
  const found = new Map<string, { first: Occurrence & Coverage; forms: string[]; files: Set<string> }>();
  for (const article of coverage) {
    for (const { start, end } of sentences(article.text)) {
      const sentence = { ...article, text: article.text.slice(start, end) };
      for (const occurrence of occurrences(sentence, glossary)) {
        const key = `${occurrence.kind} ${article.language} ${occurrence.key}`;
        const candidate = found.get(key) ?? {
          first: { ...sentence, ...occurrence },
          forms: [],
          files: new Set(),
        };
        found.set(key, candidate);
        candidate.forms.push(sentence.text.slice(occurrence.start, occurrence.end));
        candidate.files.add(article.file);
      }
    }
  }
  return [...found.values()]
    .filter(
      ({ first: { kind }, files, forms }) =>
        files.size >= MIN_ARTICLES[kind] || (kind === 'name' && forms.length >= MIN_COUNT_OF_NAME),
    )
    .map(({ first, forms, files }) => ({
      kind: first.kind,
      written: mostFrequent(forms),
      language: first.language,
      count: forms.length,
      articles: files.size,
      example: { file: first.file, sentence: first.text.trim() },
    }))
    .sort((a, b) => b.articles - a.articles || b.count - a.count);
}

function occurrences({ text, language }: Coverage, glossary: Glossary): readonly Occurrence[] {
  const covered = glossary.matches(text, language);
  const isFree = (span: Span) => !covered.some(({ start, end }) => start < span.end && span.start < end);
  const names = [
    ...capitalisedRuns(text, language),
    ...arabicRuns(text, language),
    ...chineseRuns(text),
  ].filter(isFree);
  const isInName = ({ start, end }: Span) => names.some((name) => name.start <= start && end <= name.end);
  const terms = analysisOf(language)
    .content(text)
    .words.filter((token) => isFree(token) && !isInName(token) && isWord(text.slice(token.start, token.end)))
    .map(({ term, start, end }): Occurrence => ({ kind: 'term', key: term, start, end }));
  return [...names, ...terms];
}

const isWord = (written: string) => written.length >= 2 && /\p{L}/u.test(written);

/** Capitalised words side by side; a word that begins the sentence counts only with a second one. */
function capitalisedRuns(text: string, language: Language): readonly Occurrence[] {
  const { stem, isStopWord } = analysisOf(language);
  const run = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'\u2019]*(?:[ -]\p{Lu}[\p{L}\p{M}'\u2019]*)*/gu;
  return Array.from(text.matchAll(run)).flatMap(({ 0: whole, index }): readonly Occurrence[] => {
    const words = whole.split(/[ -]/);
    // A sentence may begin with a stop word before the name.
    const led = words.findIndex((word) => !isStopWord(word));
    const name = words.slice(Math.max(0, led));
    const start = index + words.slice(0, Math.max(0, led)).join(' ').length + (led > 0 ? 1 : 0);
    const isFirst = !/\p{L}/u.test(text.slice(0, start));
    const end = index + whole.length;
    if (name.some(isStopWord) || end - start < 3 || (isFirst && name.length === 1)) return [];
    return [{ kind: 'name', key: name.map((word) => stem(foldUnits(word))).join(' '), start, end }];
  });
}

/** Two or three Arabic content words side by side. */
function arabicRuns(text: string, language: Language): readonly Occurrence[] {
  if (language !== 'ar') return [];
  const { content, stem } = analysisOf('ar');
  const words = content(text).words.filter(({ start }) => scriptOf(text.charAt(start)) === 'Arabic');
  return ARABIC_RUN.flatMap((length) =>
    words.flatMap((first, at): readonly Occurrence[] => {
      const run = words.slice(at, at + length);
      const last = run.at(-1);
      const isTogether = run.every(
        ({ start }, nth) => nth === 0 || /^\s+$/.test(text.slice(run[nth - 1]?.end, start)),
      );
      if (last === undefined || run.length < length || !isTogether) return [];
      const key = run.map(({ start, end }) => stem(foldUnits(text.slice(start, end)))).join(' ');
      return [{ kind: 'name', key, start: first.start, end: last.end }];
    }),
  );
}

/** Runs of characters that transcribe a foreign name. */
function chineseRuns(text: string): readonly Occurrence[] {
  return scan(text)
    .filter(({ kind }) => kind === 'han')
    .flatMap(({ text: run, start: at }) => {
      const names = chineseNames(run).filter(({ name }) => name.length >= MIN_CHINESE_NAME);
      const isWhole = ({ start, end }: Span) =>
        !names.some(
          (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
        );
      return names.filter(isWhole).map(
        ({ name, start, end }): Occurrence => ({
          kind: 'name',
          key: name,
          start: at + start,
          end: at + end,
        }),
      );
    });
}

function mostFrequent(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
