import { configuredFiles } from './support/configured.js';
import { glossaryReport, isSound, printedReport } from './support/glossary-check.js';
import { readGlossaryAtWork } from './support/glossary-read.js';
import { printedSuggestions } from './support/glossary-suggest.js';
import { printedWhy } from './support/glossary-why.js';
import { EXIT, existing, readArguments, runCommand, UsageError, wholeNumber } from './support/usage.js';

const USAGE = `npm run glossary -- check [options]
npm run glossary -- suggest [options]
npm run glossary -- why [options] "label or sentence"

  check            labels that mean two things or nothing, gaps, and what was mined from the coverage
  suggest          frequent names and words of the coverage that no concept covers
  why              which labels a text matches, why, and what is known of their concepts

  --corpus DIR     folder of articles (default CORPUS_DIR, else data/articles)
  --sources FILE   what is known about outlets and links (default SOURCES_FILE, else data/sources.yaml)
  --glossary FILE  names and terms across languages (default GLOSSARY_FILE, else data/glossary.yaml)
  --limit N        suggest: names shown, and words, 1 to 500 (default 20)
  --all            check: every line of every list, instead of the first ten

Exit code: 0 fine, 1 the glossary has faults or cannot be read, 2 bad usage.`;

/** Long enough to see what kind of thing is listed. */
const LIST_LENGTH = 10;

await runCommand(() => {
  const { values, positionals } = readArguments(
    {
      corpus: { type: 'string' },
      sources: { type: 'string' },
      glossary: { type: 'string' },
      limit: { type: 'string', default: '20' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return EXIT.answered;
  }
  const [action, ...words] = positionals;
  const text = words.join(' ').trim();
  const isKnown = action === 'check' || action === 'suggest' || action === 'why';
  if (!isKnown || (action === 'why') === (text === '')) {
    throw new UsageError(`Give check, suggest, or why with a text.\n\n${USAGE}`);
  }
  const limit = wholeNumber(values.limit, { name: '--limit', min: 1, max: 500 });
  const { corpusDir, sourcesFile, glossaryFile } = configuredFiles();
  const atWork = readGlossaryAtWork({
    corpusDir: existing(values.corpus ?? corpusDir, 'folder of articles'),
    sourcesFile: values.sources ?? sourcesFile,
    glossaryFile: existing(values.glossary ?? glossaryFile, 'glossary'),
  });
  switch (action) {
    case 'suggest':
      console.log(printedSuggestions(atWork, limit));
      return EXIT.answered;
    case 'why':
      console.log(printedWhy(text, atWork.whole));
      return EXIT.answered;
    case 'check': {
      const report = glossaryReport(atWork);
      console.log(printedReport(report, values.all ? Number.POSITIVE_INFINITY : LIST_LENGTH));
      return isSound(report) ? EXIT.answered : EXIT.failed;
    }
  }
});
