import { configuredFiles } from './support/configured.js';
import { isFine, printedData } from './support/print-data.js';
import { readData } from './support/read-data.js';
import { EXIT, existing, readArguments, runCommand } from './support/usage.js';

const USAGE = `npm run check:data
npm run check:data -- [options]

Reads the articles as the bot does, and says what it would not read, and why.

  --corpus DIR     folder of articles (default CORPUS_DIR, else data/articles)
  --sources FILE   what is known about outlets and links (default SOURCES_FILE, else data/sources.yaml)
  --glossary FILE  names and terms across languages (default GLOSSARY_FILE, else data/glossary.yaml)
  --all            every line of every list, instead of the first ten

Exit code: 0 everything can be read, 1 something cannot, 2 bad usage.`;

/** Long enough to see what kind of thing is listed. */
const LIST_LENGTH = 10;

await runCommand(() => {
  const { values } = readArguments(
    {
      corpus: { type: 'string' },
      sources: { type: 'string' },
      glossary: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return EXIT.answered;
  }
  const { corpusDir, sourcesFile, glossaryFile } = configuredFiles();
  const findings = readData({
    corpusDir: existing(values.corpus ?? corpusDir, 'folder of articles'),
    sourcesFile: values.sources ?? sourcesFile,
    glossaryFile: values.glossary ?? glossaryFile,
  });
  console.log(printedData(findings, values.all ? Number.POSITIVE_INFINITY : LIST_LENGTH));
  return isFine(findings) ? EXIT.answered : EXIT.failed;
});
