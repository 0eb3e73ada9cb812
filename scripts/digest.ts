import type { Article } from '../src/corpus/article.js';
import { REPLY_LOCALES, type ReplyLocale } from '../src/language/reply-locales.js';
import { makeDigest } from '../src/retrieval/digest/make-digest.js';
import { loadSnapshot } from '../src/retrieval/library/load-snapshot.js';
import { configuredFiles } from './support/configured.js';
import { printedDigest } from './support/print-digest.js';
import { EXIT, existing, languageCode, readArguments, runCommand, UsageError } from './support/usage.js';

const USAGE = `npm run digest -- --since DAY [options]

Prints what a channel would be told of the articles dated since a day; articles without a date are named below.

  --since DAY      YYYY-MM-DD
  --corpus DIR     folder of articles (default CORPUS_DIR, else data/articles)
  --sources FILE   what is known about outlets and links (default SOURCES_FILE, else data/sources.yaml)
  --glossary FILE  names and terms across languages (default GLOSSARY_FILE, else data/glossary.yaml)
  --locale CODE    whose headlines come first: ${REPLY_LOCALES.join(', ')} (default en)
  --lang CODE      only articles in this language; may be given several times
  --outlet NAME    only this outlet; may be given several times
  --topic WORDS    only stories on this; may be given several times
  --undated        take in articles without a date as well
  --json           the digest as one JSON object

Exit code: 0 there are stories, 3 nothing is new, 2 bad usage, 1 the corpus cannot be read.`;

await runCommand(() => {
  const { values } = readArguments(
    {
      since: { type: 'string' },
      corpus: { type: 'string' },
      sources: { type: 'string' },
      glossary: { type: 'string' },
      locale: { type: 'string', default: 'en' },
      lang: { type: 'string', multiple: true, default: [] },
      outlet: { type: 'string', multiple: true, default: [] },
      topic: { type: 'string', multiple: true, default: [] },
      undated: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return EXIT.answered;
  }
  const since = day(values.since);
  const locale = replyLocale(values.locale);
  const languages = values.lang.map(languageCode);
  const configured = configuredFiles();
  const snapshot = loadSnapshot({
    corpusDir: existing(values.corpus ?? configured.corpusDir, 'folder of articles'),
    sourcesFile: values.sources ?? configured.sourcesFile,
    glossaryFile: values.glossary ?? configured.glossaryFile,
  });
  const articles = [...snapshot.articles.values()];
  const undated = articles.filter(({ date }) => date.iso === undefined);
  const taken = [
    ...articles.filter((article) => isSince(article, since)),
    ...(values.undated ? undated : []),
  ];
  const digest = makeDigest(snapshot, {
    arrivals: taken.map(({ id }) => ({ id, kind: 'new' })),
    languages,
    outlets: values.outlet,
    topics: values.topic,
    locale,
    firstRun: false,
  });
  const passedOver = values.undated ? [] : undated;
  console.log(
    values.json
      ? JSON.stringify(digest, undefined, 2)
      : printedDigest(digest, { since, undated: passedOver }),
  );
  return digest.stories.length > 0 ? EXIT.answered : EXIT.abstained;
});

function day(text: string | undefined): string {
  if (text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new UsageError(
    `--since takes a day as YYYY-MM-DD${text === undefined ? '' : `, not "${text}"`}.\n\n${USAGE}`,
  );
}

function replyLocale(code: string): ReplyLocale {
  const found = REPLY_LOCALES.find((locale) => locale.toLowerCase() === code.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(`--locale takes one of ${REPLY_LOCALES.join(', ')}, not "${code}".`);
}

function isSince({ date: { iso } }: Article, since: string): boolean {
  return iso !== undefined && iso.slice(0, 10) >= since;
}
