import { z } from 'zod';
import { readCorpus } from '../src/corpus/read-corpus.js';
import { NO_SOURCES } from '../src/corpus/sources.js';
import { type Agreement, compareReading, interval } from './support/eval-reading.js';
import { readJsonLines } from './support/json-lines.js';
import { EXIT, existing, readArguments, runCommand, UsageError } from './support/usage.js';

const USAGE = `npm run eval:reading -- --corpus DIR --manifest FILE [--all]

Compares the titles and the dates that are read with those that are known from elsewhere.

  --corpus DIR     folder of articles
  --manifest FILE  JSON Lines: file, index (of several in a file, from 0), title, date (begins with YYYY-MM-DD)
  --all            every disagreement, instead of the first 20

Exit code: 0 compared, 2 bad usage.`;

const KNOWN = z.object({
  file: z.string(),
  index: z
    .number()
    .int()
    .min(0)
    .nullish()
    .transform((index) => index ?? undefined),
  title: z.string().nullish(),
  date: z.string().nullish(),
});
const LIST_LENGTH = 20;

await runCommand(() => {
  const { values } = readArguments(
    {
      corpus: { type: 'string' },
      manifest: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return EXIT.answered;
  }
  if (values.corpus === undefined || values.manifest === undefined) throw new UsageError(USAGE);
  const known = readJsonLines(values.manifest, KNOWN);
  const { articles } = readCorpus({
    dir: existing(values.corpus, 'folder of articles'),
    sources: NO_SOURCES,
  });
  const { dates, stated, titles, missing } = compareReading(articles, known);
  const most = values.all ? Number.POSITIVE_INFINITY : LIST_LENGTH;
  console.log(
    [
      told('Dates', dates, most),
      told('Days that are named', stated, most),
      told('Titles', titles, most),
    ].join('\n\n'),
  );
  console.log(`\nNot read: ${missing.length} of ${known.length}`);
  for (const file of missing.slice(0, most)) console.log(`  ${file}`);
  return EXIT.answered;
});

function told(name: string, agreement: Agreement, most: number): string {
  const { right, of, wrong } = agreement;
  const [low, high] = interval(agreement).map((bound) => (100 * bound).toFixed(1));
  const share = of === 0 ? '' : ` (${((100 * right) / of).toFixed(1)} %, 95 % within ${low} to ${high} %)`;
  const lines = wrong
    .slice(0, most)
    .map(({ file, known, read }) => `  ${file}: ${known} | ${read ?? 'none'}`);
  const more = wrong.length > most ? [`  and ${wrong.length - most} more`] : [];
  return [`${name}: ${right} of ${of} right${share}`, ...lines, ...more].join('\n');
}
