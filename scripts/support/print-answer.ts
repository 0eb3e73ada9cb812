import { LANGUAGES } from '../../src/language/languages.js';
import type { Answer, Citation, Excerpt, Source } from '../../src/retrieval/answer.js';

/** First strong isolate and pop directional isolate: each text keeps its own direction within a line. */
const ISOLATE = '\u2068';
const POP = '\u2069';

const BOLD = '\u001B[1m';
const PLAIN = '\u001B[22m';

/** An answer for the terminal; matched words in bold where the terminal shows it. */
export function printed({ citations, nearest, coverage }: Answer): string {
  if (citations.length > 0) return citations.map(block).join('\n\n');
  const languages = coverage.languages.map(
    ({ language, articles }) => `${LANGUAGES[language].englishName} ${articles}`,
  );
  return [
    'Nothing in the coverage answers this.',
    `It holds ${coverage.articles} articles (${languages.join(', ')})${span(coverage.dates)}.`,
    ...nearest.map((source) => `  Nearest: ${sourceLine(source)}`),
  ].join('\n');
}

const span = (dates: Answer['coverage']['dates']) =>
  dates === undefined ? '' : `, ${dates.first} to ${dates.last}`;

function block(citation: Citation, index: number): string {
  const { excerpt, question, link, alsoIn } = citation;
  return [
    `${index + 1}. ${sourceLine(citation)}`,
    ...(question === undefined ? [] : [`   Asked: ${isolated(question)}`]),
    `   ${excerpt.cut.before ? '\u2026 ' : ''}${isolated(marked(excerpt))}${excerpt.cut.after ? ' \u2026' : ''}`,
    ...(link === undefined
      ? []
      : [`   ${link.kind === 'search' ? 'Search for the original: ' : ''}${link.url}`]),
    ...(alsoIn.length === 0 ? [] : [`   Also in: ${alsoIn.map(sourceLine).join('; ')}`]),
  ].join('\n');
}

/** An article on one line: headline, outlet, date and how it is known, language. */
export function sourceLine({ title, outlet, date, language }: Source): string {
  const when = date.iso?.slice(0, 10) ?? date.written ?? 'no date';
  const known = date.known === 'stated' || date.known === 'unknown' ? '' : ` (${date.known})`;
  return `${isolated(title)} \u2014 ${isolated(outlet ?? 'unknown outlet')}, ${isolated(when)}${known}, ${LANGUAGES[language].englishName}`;
}

export const isolated = (text: string) => `${ISOLATE}${text}${POP}`;

function marked({ text, highlights }: Excerpt): string {
  if (!process.stdout.isTTY) return text;
  const parts = highlights.map(({ start, end }, index) => {
    const from = highlights[index - 1]?.end ?? 0;
    return `${text.slice(from, start)}${BOLD}${text.slice(start, end)}${PLAIN}`;
  });
  return parts.join('') + text.slice(highlights.at(-1)?.end ?? 0);
}
