import { createInterface } from 'node:readline';
import type { Answer, Question } from '../src/retrieval/answer.js';
import { ask } from '../src/retrieval/ask.js';
import { loadSnapshot } from '../src/retrieval/library/load-snapshot.js';
import type { Snapshot } from '../src/retrieval/snapshot.js';
import { configuredFiles } from './support/configured.js';
import { printed } from './support/print-answer.js';
import {
  EXIT,
  existing,
  languageCode,
  readArguments,
  runCommand,
  UsageError,
  wholeNumber,
} from './support/usage.js';

const USAGE = `npm run ask -- [options] "question"
npm run ask -- [options] --batch < questions.jsonl

  --corpus DIR     folder of articles (default CORPUS_DIR, else data/articles)
  --sources FILE   what is known about outlets and links (default SOURCES_FILE, else data/sources.yaml)
  --glossary FILE  names and terms across languages (default GLOSSARY_FILE, else data/glossary.yaml)
  --lang CODE      only passages in this language: ar, en, ru, uk, zh
  --outlet NAME    only this outlet
  --from DAY       only articles of this day or later, YYYY-MM-DD
  --to DAY         only articles of this day or earlier
  --limit N        citations at most, 1 to 25 (default 5)
  --json           the answer as one JSON object
  --batch          questions as JSON lines {"id","q"} on stdin, answers as JSON lines on stdout

Exit code: 0 answered, 3 nothing in the coverage answers, 2 bad usage, 1 the corpus cannot be read.`;

await runCommand(async () => {
  const { values, positionals } = readArguments(
    {
      corpus: { type: 'string' },
      sources: { type: 'string' },
      glossary: { type: 'string' },
      lang: { type: 'string' },
      outlet: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      limit: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return EXIT.answered;
  }
  const filters = {
    language: values.lang === undefined ? undefined : languageCode(values.lang),
    outlet: values.outlet,
    from: day(values.from, '--from'),
    to: day(values.to, '--to'),
    limit: wholeNumber(values.limit, { name: '--limit', min: 1, max: 25 }),
  };
  const text = positionals.join(' ').trim();
  if (values.batch === (text !== '')) throw new UsageError(`Give either a question or --batch.\n\n${USAGE}`);
  const configured = configuredFiles();
  const snapshot = loadSnapshot({
    corpusDir: existing(values.corpus ?? configured.corpusDir, 'folder of articles'),
    sourcesFile: values.sources ?? configured.sourcesFile,
    glossaryFile: values.glossary ?? configured.glossaryFile,
    // A glossary that is named stands for itself.
    localGlossaryFile: values.glossary === undefined ? configured.localGlossaryFile : undefined,
  });
  if (values.batch) return batch(snapshot, filters);
  const answer = ask(snapshot, { ...filters, text });
  console.log(values.json ? JSON.stringify(answer, undefined, 2) : printed(answer));
  return answer.citations.length > 0 ? EXIT.answered : EXIT.abstained;
});

function day(text: string | undefined, name: string): string | undefined {
  if (text === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))))
    return text;
  throw new UsageError(`${name} takes a day as YYYY-MM-DD, not "${text}".`);
}

async function batch(snapshot: Snapshot, filters: Omit<Question, 'text'>): Promise<number> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, q } = questionIn(line, number);
    console.log(JSON.stringify(record(id, ask(snapshot, { ...filters, text: q }))));
  }
  return EXIT.answered;
}

function questionIn(line: string, number: number): { readonly id: unknown; readonly q: string } {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null && 'q' in row && typeof row.q === 'string') {
      return { id: 'id' in row ? row.id : number, q: row.q };
    }
  } catch {
    // Said below, together with a line that is JSON of another shape.
  }
  throw new UsageError(`Line ${number} of stdin is not a JSON object with "id" and "q".`);
}

/** One line of the batch's output. */
function record(id: unknown, { citations, languages }: Answer) {
  return {
    id,
    abstained: citations.length === 0,
    language: languages[0] ?? 'und',
    citations: citations.map(({ excerpt, link, date, ...source }, index) => ({
      n: index + 1,
      file: source.file,
      title: source.title,
      outlet: source.outlet ?? null,
      language: source.language,
      date: date.iso ?? date.written ?? null,
      dateKnown: date.known,
      url: link?.kind === 'source' ? link.url : null,
      excerpt: excerpt.text,
      start: excerpt.start,
      end: excerpt.end,
      passage: source.passage,
    })),
  };
}
