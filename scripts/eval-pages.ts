import { parseHtml } from '../src/corpus/html/html.js';
import { htmlLines } from '../src/corpus/html/html-lines.js';
import { readableNodes } from '../src/corpus/html/readable.js';
import { readArticles } from '../src/corpus/read-articles.js';
import { NO_SOURCES } from '../src/corpus/sources.js';
import {
  type ExpectedPage,
  expectedPages,
  type FoundPage,
  pageScore,
  pagesReport,
  wrongFields,
} from './support/eval-pages.js';
import { EXIT, existing, readArguments, runCommand, UsageError } from './support/usage.js';

const USAGE = `npm run eval:pages -- --pages DIR [--reader ours|readability|both] [--failures]

How well the articles of saved web pages are read: DIR has one folder for each page, with source.html,
expected.html (the article) and expected-metadata.json ({"title", "publishedTime"}).
Words are runs of letters and digits, each as often as it stands there; captions, tables and code count neither way.
Recall: words of the article that were found. Precision: words found that are the article's. F1: their harmonic mean.
Pages of fewer than 60 words are left out. A title is right if its words are the same, a date if it is within a day.
  --reader      ours (default), Mozilla's Readability alone, or both
  --failures    also list titles and dates that are wrong`;

const READERS: Readonly<Record<string, (page: ExpectedPage) => FoundPage>> = { ours, readability };

await runCommand(() => {
  const { values } = readArguments(
    {
      pages: { type: 'string' },
      reader: { type: 'string', default: 'ours' },
      failures: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (values.pages === undefined) throw new UsageError(`--pages is missing.\n\n${USAGE}`);
  const names = values.reader === 'both' ? Object.keys(READERS) : [values.reader];
  const pages = expectedPages(existing(values.pages, 'folder of pages'));
  if (pages.length === 0) throw new UsageError(`There is no page in ${values.pages}.`);
  for (const name of names) {
    const read = READERS[name];
    if (read === undefined) throw new UsageError(`There is no reader "${name}".\n\n${USAGE}`);
    const started = performance.now();
    const found = pages.map(read);
    const each = (performance.now() - started) / pages.length;
    const scores = pages.flatMap((page, index) => {
      const its = found[index];
      return its === undefined ? [] : [pageScore(page, its)];
    });
    console.log(`${name} (${each.toFixed(1)} ms a page)\n${pagesReport(scores).join('\n')}`);
    if (values.failures) console.log(wrongFields(pages, scores).join('\n'));
  }
  return EXIT.answered;
});

function ours({ name, html }: ExpectedPage): FoundPage {
  const bytes = new TextEncoder().encode(html);
  const [article] = readArticles({ path: `${name}.html`, bytes }, NO_SOURCES).articles;
  return { title: article?.title ?? '', text: article?.text ?? '', iso: article?.date.iso };
}

function readability({ html }: ExpectedPage): FoundPage {
  const page = parseHtml(html);
  const nodes = readableNodes(page, { title: '', unwanted: new Set() }) ?? [];
  return {
    title: '',
    text: htmlLines(nodes)
      .lines.map(({ text }) => text)
      .join('\n'),
    iso: undefined,
  };
}
