import { isPublicAddress } from '../src/fetch/public-address.js';
import { UnknownEncodingError } from '../src/import/decoded-chunks.js';
import { CsvHeaderError } from '../src/import/from-csv.js';
import { importArticles } from '../src/import/import-articles.js';
import { knownArticles } from '../src/import/known-articles.js';
import { politeFetch } from '../src/import/polite-fetch.js';
import { startReading } from '../src/import/reading.js';
import { XmlLimitError } from '../src/import/xml-items.js';
import { configuredFiles } from './support/configured.js';
import { expectedDay, expectedSeconds, importSource, sleep } from './support/import-options.js';
import { importReport } from './support/print-import.js';
import { EXIT, existing, readArguments, runCommand, UsageError, wholeNumber } from './support/usage.js';

const USAGE = `npm run import -- [options] URL...
npm run import -- [options] --list FILE | --sitemap URL | --wordpress EXPORT.xml | --csv FILE | --feed URL

Brings coverage into the corpus folder, one post for each article. What is there already is left out, by its
link and by its text, so that the same command goes on where it was broken off.

  URL...            pages, by their addresses
  --list FILE       pages by a list of addresses, one a line; lines that begin with # are left out
  --sitemap URL     pages that a sitemap names, or with the address of a site, all of its sitemaps
  --wordpress FILE  published posts of a WordPress export (Tools, Export)
  --csv FILE        rows of a table with a header: title, text (body, content), date, link (url), outlet
  --feed URL        items of a feed: RSS, Atom or JSON Feed

  --pages N         with --feed: older pages of it too, up to N, 1 to 1000 (default 1)
  --full            with --feed: fetches each item's page for its whole text
  --since DAY       only what is dated 2025-05-16, say, or later
  --outlet NAME     what to call the publisher
  --encoding NAME   what a file is written in, where it is not UTF-8, such as windows-1251
  --limit N         at most so many articles that are not there yet
  --pause SECONDS   between two requests to one host, 0 to 600 (default 1; a longer one in robots.txt goes before)
  --dry-run         says what would be imported, and writes nothing
  --report FILE     what became of each article, as JSON Lines
  --corpus DIR      folder of articles (default CORPUS_DIR, else data/articles)

Exit code: 0 all is there, 1 something was not imported, 2 bad usage, 130 stopped by Ctrl-C.`;

const STOPPED = 130;
const MAX_LIMIT = 10_000_000;

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = readArguments(
    {
      ...{ list: text, sitemap: text, wordpress: text, csv: text, feed: text },
      ...{ since: text, outlet: text, encoding: text, limit: text, report: text, corpus: text },
      pages: { ...text, default: '1' },
      pause: { ...text, default: '1' },
      full: flag,
      'dry-run': flag,
      help: { ...flag, short: 'h' },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return EXIT.answered;
  }
  const { list, sitemap, wordpress, csv, feed, outlet, encoding } = values;
  const open = importSource({ list, sitemap, wordpress, csv, feed, addresses: positionals }, USAGE);
  if (feed === undefined && (values.full || values.pages !== '1'))
    throw new UsageError('--pages and --full go with --feed.');
  const pages = wholeNumber(values.pages, { name: '--pages', min: 1, max: 1000 });
  const since = values.since === undefined ? undefined : expectedDay(values.since, '--since');
  const limit =
    values.limit === undefined
      ? Number.POSITIVE_INFINITY
      : wholeNumber(values.limit, { name: '--limit', min: 1, max: MAX_LIMIT });
  const pauseMs = expectedSeconds(values.pause, '--pause') * 1000;
  const config = configuredFiles();
  const corpusDir = existing(values.corpus ?? config.corpusDir, 'folder of articles');

  const stopping = stopOnInterrupt();
  const clock = () => new Date();
  const mayReach = config.feedAllowPrivate ? () => true : isPublicAddress;
  const { signal } = stopping;
  const fetch = politeFetch({ mayReach, clock, pauseMs, backOffMs: 2 * pauseMs, sleep, signal });
  const reading = startReading();
  const isDry = values['dry-run'];
  const report = importReport({ file: values.report, isDry, print: console.log });
  try {
    const known = await knownArticles(corpusDir);
    const source = open({ fetch, reading, since, outlet, encoding, pages, isFull: values.full });
    const options = { corpusDir, fetch, reading, known, limit, since, isDry, outlet, clock, signal };
    await importArticles(source, { ...options, onOutcome: report.note });
  } catch (error) {
    const isOfFile =
      error instanceof UnknownEncodingError ||
      error instanceof CsvHeaderError ||
      error instanceof XmlLimitError;
    throw isOfFile
      ? new UsageError(`${wordpress ?? csv ?? list}: ${error.message}`, { cause: error })
      : error;
  } finally {
    await reading.close();
    stopping.end();
  }
  console.log(report.summary());
  if (signal.aborted) {
    console.log('Stopped. The same command goes on from here.');
    return STOPPED;
  }
  return report.isWhole ? EXIT.answered : EXIT.failed;
});

/** Ctrl-C ends it after what is under way; a second one, at once. */
function stopOnInterrupt() {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(STOPPED);
    console.error('Stopping; Ctrl-C again stops at once.');
    controller.abort();
  };
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.on(name, stop);
  return {
    signal: controller.signal,
    end: () => {
      for (const name of names) process.off(name, stop);
    },
  };
}
