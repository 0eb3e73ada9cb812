import type { Article } from '../../src/corpus/article.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { problemLists } from './print-problems.js';
import type { DataFindings } from './read-data.js';
import { isolated, shortened } from './terminal-text.js';

/** Whether the bot would read all of it. */
export function isFine({ invalid, corpus }: DataFindings): boolean {
  return invalid.length === 0 && corpus.rejected.length === 0 && corpus.articles.length > 0;
}

/** What was found, for the terminal: numbers first, then what needs a hand, each list at most `limit` lines long. */
export function printedData(findings: DataFindings, limit: number): string {
  const { corpus, files, passages, concepts, invalid, idleSources, problems } = findings;
  const { articles, rejected } = corpus;
  const list = (title: string, lines: readonly string[]) => section(title, lines, limit);
  return [
    [
      `${articles.length} articles from ${files} files, ${passages} passages; ${concepts} concepts in the glossary`,
      `languages  ${counts(articles.map(({ language }) => LANGUAGES[language].englishName))}`,
      `outlets    ${counts(articles.map(({ outlet }) => outlet ?? '(none)'))}`,
      `formats    ${counts(articles.map(({ format }) => format))}`,
      `dates      ${counts(articles.map(({ date }) => date.known))}${span(articles)}`,
      `links      ${counts(articles.map(({ link }) => link?.kind ?? 'none'))}`,
    ],
    list('Invalid', invalid),
    list(
      'Rejected',
      rejected.map(
        ({ file, line, reason, remedy }) =>
          `${file}${line === undefined ? '' : `, line ${line}`}: ${reason} ${remedy}`,
      ),
    ),
    list('Sources that change nothing', idleSources),
    list(
      'Mended while reading',
      articles.flatMap((article) => article.notices.map((notice) => `${nameOf(article)}: ${notice}`)),
    ),
    ...problemLists(problems).map(({ title, lines }) => list(title, lines)),
    [verdict(findings)],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function verdict(findings: DataFindings): string {
  const { invalid, corpus } = findings;
  if (isFine(findings)) return 'Everything can be read.';
  if (corpus.articles.length === 0) return 'There is no article to be read.';
  return `${corpus.rejected.length} rejected, ${invalid.length} invalid.`;
}

function section(title: string, lines: readonly string[], limit: number): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - limit;
  return [
    `${title} (${lines.length})`,
    ...lines.slice(0, limit).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${rest} more; --all shows them`] : []),
  ];
}

/** The file alone does not tell the items of a page apart. */
function nameOf({ file, id, title }: Article): string {
  return `${file} [${id}] ${isolated(shortened(title, 60))}`;
}

/** Most frequent first. */
function counts(values: readonly string[]): string {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found]
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => `${isolated(value)} ${count}`)
    .join(', ');
}

function span(articles: readonly Article[]): string {
  const days = articles.flatMap(({ date }) => (date.iso === undefined ? [] : [date.iso.slice(0, 10)])).sort();
  return days.length === 0 ? '' : `; ${days[0]} to ${days.at(-1)}`;
}
