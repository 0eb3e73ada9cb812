import type { Article, Rejection } from './article.js';
import { articleId } from './article-id.js';
import { decode } from './decode.js';
import type { Draft, Fault } from './draft.js';
import { finish } from './finish.js';
import { clean } from './lines/clean.js';
import { read } from './reader.js';
import type { LookedUp } from './relevant-sources.js';
import type { ArticleSource, Sources } from './sources.js';

/** Ten megabytes: thousands of pages; more is not an article. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** What a megabyte of holds a hundred of memory: lines and tags, and records, each of which is an article. */
const PARTS: ReadonlyMap<number, number> = new Map([
  ['\n'.charCodeAt(0), 1],
  ['<'.charCodeAt(0), 1],
  ['['.charCodeAt(0), 1],
  ['{'.charCodeAt(0), 5],
]);
const MOST_PARTS = Math.max(...PARTS.values());
/** So many take up some hundred megabytes of memory while they are read; the largest pages have a tenth. */
const MAX_PARTS = 300_000;
/** A file that is something else has a fault in every line; so many are told one by one. */
const MAX_REJECTED = 50;

export interface CorpusFile {
  /** Below the corpus folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadArticles {
  /** In the order of the file. */
  readonly articles: readonly Article[];
  readonly rejected: readonly Rejection[];
  readonly lookedUp: LookedUp;
}

const NOTHING_LOOKED_UP: LookedUp = { ids: [], outlets: [] };

/** Reads the articles of one file. Never throws on what the file holds: that is rejected with its reason. */
export function readArticles(given: CorpusFile, sources: Sources): ReadArticles {
  try {
    return articlesOf(given, sources);
  } catch (error) {
    // The engine has no room left for a text of millions of the same signs, or for what nests in thousands.
    if (!(error instanceof RangeError)) throw error;
    const tooMuch = fault(
      'Reading it needs too much memory.',
      'Leave out what is no text of an article, such as signs in thousands, or split it.',
    );
    const file = given.path.normalize('NFC');
    return { articles: [], rejected: [{ file, ...tooMuch }], lookedUp: NOTHING_LOOKED_UP };
  }
}

function articlesOf({ path, bytes }: CorpusFile, sources: Sources): ReadArticles {
  // Some systems keep names decomposed; ids must not depend on it.
  const file = path.normalize('NFC');
  const reject = (fault: Fault): ReadArticles => ({
    articles: [],
    rejected: [{ file, ...fault }],
    lookedUp: NOTHING_LOOKED_UP,
  });
  if (bytes.length === 0) return reject(fault('The file is empty.', 'Put an article into it, or remove it.'));
  if (bytes.length > MAX_FILE_BYTES) {
    return reject(
      fault(`The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB.`, 'Split it into smaller files.'),
    );
  }
  const decoded = decode(bytes);
  if (decoded === undefined) {
    return reject(fault('The file is not text.', 'Save the article as text, markdown or HTML, in UTF-8.'));
  }
  if (hasTooManyParts(decoded.text)) {
    return reject(
      fault(
        `The file has more than ${MAX_PARTS.toLocaleString('en')} lines, tags or brackets.`,
        'Split it into smaller files, or leave out what is no text of an article.',
      ),
    );
  }
  const { drafts, faults } = read({ file, text: clean(decoded.text) });
  const results = withIds(file, drafts).map(({ draft, id }) => {
    const override = overrideFor(sources, { file, id, alone: drafts.length === 1 });
    const hidden = override.hidden === true;
    const clues = { named: override.outlet ?? draft.outlet, link: override.link ?? draft.link };
    return {
      id,
      clues,
      hidden,
      result: finish(draft, { file, id, sources, override, notices: decoded.notices }),
    };
  });
  const rejected = [...faults];
  const articles: Article[] = [];
  for (const { hidden, result } of results) {
    if (!('id' in result)) rejected.push(result);
    else if (!hidden) articles.push(result);
  }
  if (results.length === 0 && faults.length === 0)
    rejected.push(fault('There is no article in it.', 'Remove the file.'));
  const lookedUp = { ids: results.map(({ id }) => id), outlets: results.map(({ clues }) => clues) };
  return { articles, rejected: fewest(rejected).map((each) => ({ file, ...each })), lookedUp };
}

function hasTooManyParts(text: string): boolean {
  // Most files are shorter than what could have too many.
  if (text.length * MOST_PARTS <= MAX_PARTS) return false;
  let parts = 0;
  for (let at = 0; at < text.length && parts <= MAX_PARTS; at += 1)
    parts += PARTS.get(text.charCodeAt(at)) ?? 0;
  return parts > MAX_PARTS;
}

function fewest(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= MAX_REJECTED) return faults;
  const more = `${faults.length - MAX_REJECTED} more parts of the file cannot be read either.`;
  return [...faults.slice(0, MAX_REJECTED), fault(more, 'Check that the file holds articles at all.')];
}

/** Items that say the same thing of themselves are told apart by their number. */
function withIds(file: string, drafts: readonly Draft[]) {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const before = seen.get(draft.key) ?? 0;
    seen.set(draft.key, before + 1);
    return { draft, id: articleId(file, before === 0 ? draft.key : `${draft.key}\n${before}`) };
  });
}

/** What is said of the article by its id goes before what is said of its file. */
function overrideFor(
  { articles }: Sources,
  { file, id, alone }: { file: string; id: string; alone: boolean },
): ArticleSource {
  const ofFile: ArticleSource = (Object.hasOwn(articles, file) ? articles[file] : undefined) ?? {};
  const ofId: ArticleSource = (Object.hasOwn(articles, id) ? articles[id] : undefined) ?? {};
  // One title or address cannot be that of several articles.
  const { title: _title, link: _link, ...common } = ofFile;
  return { ...(alone ? ofFile : common), ...ofId };
}

function fault(reason: string, remedy: string): Fault {
  return { line: undefined, reason, remedy };
}
