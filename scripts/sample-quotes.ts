import { writeFileSync } from 'node:fs';
import { readCorpus } from '../src/corpus/read-corpus.js';
import { readSourcesOf } from '../src/corpus/sources.js';
import { configuredFiles } from './support/configured.js';
import { drawQuotes, HALVES, isHalf, quotesTable } from './support/draw-quotes.js';
import { EXIT, existing, readArguments, runCommand, UsageError, wholeNumber } from './support/usage.js';

const USAGE = `npm run sample:quotes
npm run sample:quotes -- [options]

Draws quotes as the bot cuts them, at random, each with what stands around it in its article, and writes them as a table of
tab-separated values with empty columns: for somebody who judges by eye whether they are boilerplate, or cut inside a sentence.

  --corpus DIR     folder of articles (default CORPUS_DIR, else data/articles)
  --sources FILE   what is known about outlets and links (default SOURCES_FILE, else data/sources.yaml)
  --count N        how many quotes (default 500)
  --seed N         the same seed draws the same quotes (default 1)
  --half WHICH     even, odd, or all files, by a hash of their names: tune on one half, report the other (default all)
  --out FILE       where to write the table (default: the terminal)

Exit code: 0 drawn, 1 nothing to draw from, 2 bad usage.`;

await runCommand(() => {
  const { values } = readArguments(
    {
      corpus: { type: 'string' },
      sources: { type: 'string' },
      count: { type: 'string', default: '500' },
      seed: { type: 'string', default: '1' },
      half: { type: 'string', default: 'all' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return EXIT.answered;
  }
  const { half } = values;
  if (!isHalf(half)) throw new UsageError(`--half: expected one of ${HALVES.join(', ')}`);
  const { corpusDir, sourcesFile } = configuredFiles();
  const dir = existing(values.corpus ?? corpusDir, 'folder of articles');
  const place = { corpusDir: dir, sourcesFile: values.sources ?? sourcesFile };
  const { articles } = readCorpus({ dir, sources: readSourcesOf(place) });
  const quotes = drawQuotes(articles, {
    count: wholeNumber(values.count, { name: '--count', min: 1, max: 100_000 }),
    seed: wholeNumber(values.seed, { name: '--seed', min: 0, max: 2 ** 31 }),
    half,
  });
  const table = quotesTable(quotes);
  if (values.out === undefined) console.log(table);
  else writeFileSync(values.out, `${table}\n`);
  return quotes.length > 0 ? EXIT.answered : EXIT.failed;
});
