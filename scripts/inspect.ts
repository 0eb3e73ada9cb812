import { loadSnapshot } from '../src/retrieval/library/load-snapshot.js';
import { configuredFiles } from './support/configured.js';
import { printedAnalysis } from './support/print-analysis.js';
import { printedFindings } from './support/print-findings.js';
import {
  EXIT,
  existing,
  languageCode,
  readArguments,
  runCommand,
  UsageError,
  wholeNumber,
} from './support/usage.js';

const USAGE = `npm run inspect -- [options] "text"

Shows what the bot makes of a text: its terms, the names it knows in it, and why it finds what it finds.

  --corpus DIR     folder of articles (default CORPUS_DIR, else data/articles)
  --sources FILE   what is known about outlets and links (default SOURCES_FILE, else data/sources.yaml)
  --glossary FILE  names and terms across languages (default GLOSSARY_FILE, else data/glossary.yaml)
  --lang CODE      only passages in this language: ar, en, ru, uk, zh
  --limit N        passages shown, 1 to 50 (default 5)`;

await runCommand(() => {
  const { values, positionals } = readArguments(
    {
      corpus: { type: 'string' },
      sources: { type: 'string' },
      glossary: { type: 'string' },
      lang: { type: 'string' },
      limit: { type: 'string', default: '5' },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return EXIT.answered;
  }
  const text = positionals.join(' ').trim();
  if (text === '') throw new UsageError(`Give a text.\n\n${USAGE}`);
  const options = {
    language: values.lang === undefined ? undefined : languageCode(values.lang),
    limit: wholeNumber(values.limit, { name: '--limit', min: 1, max: 50 }),
  };
  const { corpusDir, sourcesFile, glossaryFile } = configuredFiles();
  const snapshot = loadSnapshot({
    corpusDir: existing(values.corpus ?? corpusDir, 'folder of articles'),
    sourcesFile: values.sources ?? sourcesFile,
    glossaryFile: values.glossary ?? glossaryFile,
  });
  const lines = [
    ...printedAnalysis(text, snapshot.glossary),
    '',
    ...printedFindings(snapshot, text, options),
  ];
  console.log(lines.join('\n'));
  return EXIT.answered;
});
