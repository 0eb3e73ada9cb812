import { type Candidate, suggestConcepts } from '../../src/glossary/suggest-concepts.js';
import { LANGUAGES } from '../../src/language/languages.js';
import type { GlossaryAtWork } from './glossary-read.js';
import { isolated, shortened } from './terminal-text.js';

const MAX_EXAMPLE_LENGTH = 120;

const TITLES = {
  name: 'Names that no concept covers',
  term: 'Words that no concept covers',
} as const satisfies Record<Candidate['kind'], string>;

/** What the coverage uses and the glossary lacks, for the terminal: at most `limit` names, and as many words. */
export function printedSuggestions({ articles, whole }: GlossaryAtWork, limit: number): string {
  const found = suggestConcepts(articles, whole);
  const kinds = ['name', 'term'] as const satisfies readonly Candidate['kind'][];
  return kinds
    .map((kind) => {
      const own = found.filter((candidate) => candidate.kind === kind);
      if (own.length === 0) return `${TITLES[kind]}: none that is frequent`;
      const shown = own.length > limit ? `${limit} of ${own.length}` : String(own.length);
      return [`${TITLES[kind]} (${shown})`, ...own.slice(0, limit).map(candidateLines)].join('\n');
    })
    .join('\n\n');
}

function candidateLines({ written, language, count, articles, example }: Candidate): string {
  const where = articles === 1 ? 'one article' : `${articles} articles`;
  return [
    `  ${isolated(written)} (${LANGUAGES[language].englishName}): ${count} times in ${where}`,
    `    ${isolated(shortened(example.sentence.replace(/\s+/g, ' '), MAX_EXAMPLE_LENGTH))} \u2014 ${example.file}`,
  ].join('\n');
}
