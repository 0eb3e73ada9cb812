import { appendFileSync, writeFileSync } from 'node:fs';
import { oneLine } from '../../src/corpus/lines/clean.js';
import { OUTCOMES, type Outcome } from '../../src/import/import-articles.js';
import { isolated, shortened } from './terminal-text.js';

/** What is said of what became of articles, and counts it. */
export interface ImportReport {
  note(outcome: Outcome): void;
  /** What it came to, in one line. */
  summary(): string;
  /** Whether there was anything that was not imported though it was asked for. */
  readonly isWhole: boolean;
}

const CALLED: Readonly<Record<Outcome['state'], string>> = {
  imported: 'imported',
  there: 'already there',
  older: 'older',
  'not-an-article': 'not an article',
  disallowed: 'refused by robots.txt',
  failed: 'failed',
};
const MAX_TITLE_LENGTH = 100;
const MAX_REASON_LENGTH = 300;
/** Of those that are there, each so many are told of. */
const THERE_STEP = 1000;

/** @param file gets a line of JSON for each article as it happens */
export function importReport({
  file,
  isDry,
  print,
}: {
  readonly file: string | undefined;
  readonly isDry: boolean;
  readonly print: (line: string) => void;
}): ImportReport {
  const counts = new Map<Outcome['state'], number>();
  if (file !== undefined) writeFileSync(file, '');
  const count = (state: Outcome['state']) => counts.get(state) ?? 0;
  return {
    note: (outcome) => {
      const { state, subject, title, file: written, reason } = outcome;
      counts.set(state, count(state) + 1);
      if (file !== undefined) appendFileSync(file, `${JSON.stringify(outcome)}\n`);
      const shown = isolated(shortened(oneLine(title ?? subject), MAX_TITLE_LENGTH));
      if (state === 'imported')
        print(
          `${isDry ? 'would import' : `${count(state)}`} ${shown}${written === undefined ? '' : `  ${written}`}`,
        );
      else if (state === 'there' && count(state) % THERE_STEP === 0) print(`(${count(state)} already there)`);
      else if (reason !== undefined)
        print(`${CALLED[state]}: ${oneLine(subject)} ${shortened(oneLine(reason), MAX_REASON_LENGTH)}`);
    },
    summary: () =>
      OUTCOMES.filter((state) => count(state) > 0 || state === 'imported')
        .map((state) => `${isDry && state === 'imported' ? 'to import' : CALLED[state]} ${count(state)}`)
        .join(', '),
    get isWhole() {
      return count('failed') + count('not-an-article') + count('disallowed') === 0;
    },
  };
}
