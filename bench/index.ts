// Speed and memory, beside MiniSearch as it comes: `npm run bench`. Compare within one run; machines differ.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LABELLED } from '../scripts/support/eval-questions.js';
import { readJsonLines } from '../scripts/support/json-lines.js';
import { EXIT, existing, readArguments, runCommand, wholeNumber } from '../scripts/support/usage.js';
import { readCorpus } from '../src/corpus/read-corpus.js';
import { NO_SOURCES } from '../src/corpus/sources.js';
import { dragoman, type Figures, miniSearch } from './answering.js';
import { differenceTimes } from './differences.js';
import { ARRIVALS, digestTimes } from './digests.js';
import { exploring } from './exploring.js';
import { writeGeneratedCoverage } from './generated-coverage.js';
import { labelsBench } from './labels.js';
import { type MainThreadFigures, mainThread } from './main-thread.js';
import { readingBench } from './reading.js';
import { type ReloadFigures, reloading } from './reloading.js';
import { startUpMs } from './start-up.js';

const USAGE = `npm run bench
npm run bench -- --passages N
npm run bench -- --reading DIR

Measures the bot on N passages (default 10000, 100 to 100000) made of the sample articles' sentences;
or only how long it takes to read the files of a folder, beside parsing them as HTML.`;

await runCommand(async () => {
  const { values } = readArguments(
    {
      passages: { type: 'string', default: '10000' },
      reading: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return EXIT.answered;
  }
  if (values.reading !== undefined) {
    printReadingFiles(existing(values.reading, 'folder of articles'));
    return EXIT.answered;
  }
  const count = wholeNumber(values.passages, { name: '--passages', min: 100, max: 100_000 });
  const questions = readJsonLines('data/questions.jsonl', LABELLED).map(({ q }) => q);
  const corpusDir = mkdtempSync(join(tmpdir(), 'dragoman-bench-'));
  try {
    const from = readCorpus({ dir: 'data/articles', sources: NO_SOURCES }).articles;
    writeGeneratedCoverage(corpusDir, { from, count });
    const source = { corpusDir, sourcesFile: 'data/sources.yaml', glossaryFile: 'data/glossary.yaml' };
    printAnswering(source, questions);
    printMainThread(await mainThread(source, questions));
    printReloading(await reloading(source, `${corpusDir}-analyses`));
  } finally {
    rmSync(corpusDir, { recursive: true, force: true });
    rmSync(`${corpusDir}-analyses`, { recursive: true, force: true });
  }
  printLabels();
  printReadingFiles('data/articles');
  console.log(`\nStart-up, from nothing to the playground on the samples: ${ms(await startUpMs())}`);
  return EXIT.answered;
});

/** The snapshot is let go at the end of this function, so that it does not weigh on what is measured next. */
function printAnswering(source: Parameters<typeof dragoman>[0], questions: readonly string[]): void {
  const { snapshot, ...ours } = dragoman(source, questions);
  const theirs = miniSearch(snapshot, questions);
  const row = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(12))).join('');
  const cells = ({ name, passages, buildMs, bytes, p50Ms, p99Ms }: Figures) =>
    row([name, String(passages), ms(buildMs), `${(bytes / 1e6).toFixed(0)} MB`, ms(p50Ms), ms(p99Ms)]);
  const ratio = (key: 'buildMs' | 'bytes' | 'p50Ms' | 'p99Ms') => `${(ours[key] / theirs[key]).toFixed(1)} x`;
  console.log(row(['In one thread', 'passages', 'build', 'memory', 'p50', 'p99']));
  console.log(cells(ours));
  console.log(cells(theirs));
  console.log(row(['Ratio', '', ratio('buildMs'), ratio('bytes'), ratio('p50Ms'), ratio('p99Ms')]));
  const differing = differenceTimes(snapshot, questions);
  console.log('\nOf an answer, finding what its quotes differ on');
  for (const [name, { p50Ms, p99Ms }] of Object.entries(differing))
    console.log(row([`  ${name} time`, '', '', '', ms(p50Ms), ms(p99Ms)]));
  console.log(`\nA digest of ${ARRIVALS} articles`);
  for (const [name, { p50Ms, p99Ms }] of Object.entries(digestTimes(snapshot)))
    console.log(row([`  ${name} time`, '', '', '', ms(p50Ms), ms(p99Ms)]));
  console.log(`\n${row(['Beyond questions', '', '', '', 'p50', 'p99'])}`);
  for (const { name, p50Ms, p99Ms } of exploring(snapshot, questions)) {
    console.log(row([name, '', '', '', ms(p50Ms), ms(p99Ms)]));
  }
}

function printMainThread(rows: readonly MainThreadFigures[]): void {
  const row = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(12))).join('');
  console.log(`\n${row(['Main thread during', 'took', 'delay p99', 'delay max', 'answers', 'p50', 'p99'])}`);
  for (const { during, tookMs, delayP99Ms, delayMaxMs, answers, answerP50Ms, answerP99Ms } of rows) {
    const figures = answers === 0 ? ['0', '', ''] : [String(answers), ms(answerP50Ms), ms(answerP99Ms)];
    console.log(row([during, ms(tookMs), ms(delayP99Ms), ms(delayMaxMs), ...figures]));
  }
}

function printReloading(rows: readonly ReloadFigures[]): void {
  console.log('\nLoading and reloading, with what was analysed kept on disk');
  for (const { what, tookMs } of rows) console.log(what.padEnd(26) + ms(tookMs).padStart(12));
}

function ms(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function printLabels(): void {
  console.log('\nMatching labels in an article of the samples');
  for (const { glossary, labels, p50Ms, p99Ms, ratio } of labelsBench()) {
    const cells = [String(labels), ms(p50Ms), ms(p99Ms), `${ratio.toFixed(2)} x`].map((cell) =>
      cell.padStart(12),
    );
    console.log(glossary.padEnd(22) + cells.join(''));
  }
}

function printReadingFiles(dir: string): void {
  const row = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(12))).join('');
  console.log(`\n${row(['Reading files', 'files', 'articles', 'an article', 'file p99', 'of parsing'])}`);
  for (const { ending, files, articles, articleMs, p99Ms, ratio } of readingBench(dir)) {
    console.log(
      row([ending, String(files), String(articles), ms(articleMs), ms(p99Ms), `${ratio.toFixed(2)} x`]),
    );
  }
}
