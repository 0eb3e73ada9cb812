import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../disk/replace-file.js';
import { eachOf } from './each-of.js';
import type { Found } from './entry.js';
import { failureText } from './failure-text.js';
import type { KnownArticles } from './known-articles.js';
import { linkKey } from './link-key.js';
import { isPage, PAGE_REQUEST } from './page-request.js';
import type { PoliteFetch } from './polite-fetch.js';
import type { Post, PostOrNot } from './post-of.js';
import type { Reading } from './reading.js';

export const OUTCOMES = ['imported', 'there', 'older', 'not-an-article', 'disallowed', 'failed'] as const;

/** What became of one article. */
export interface Outcome {
  readonly state: (typeof OUTCOMES)[number];
  /** Its address, else its title. */
  readonly subject: string;
  /** The headline, where it was read. */
  readonly title?: string | undefined;
  /** Below the corpus folder. */
  readonly file?: string | undefined;
  /** Why it was not imported, as a sentence. */
  readonly reason?: string | undefined;
}

export interface ImportOptions {
  readonly corpusDir: string;
  readonly fetch: PoliteFetch;
  readonly reading: Reading;
  readonly known: KnownArticles;
  /** So many articles that are not there yet are looked at. */
  readonly limit: number;
  /** Only what is dated this day or later: `2025-05-16`. What has no date is taken. */
  readonly since: string | undefined;
  /** Nothing is written, and no page is fetched. */
  readonly isDry: boolean;
  /** What to call the publisher, whatever a page says. */
  readonly outlet: string | undefined;
  readonly clock: () => Date;
  /** Ends it after what is under way. */
  readonly signal: AbortSignal;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** So many hosts are asked at once; each of them gets one request at a time. */
const AT_ONCE = 4;

/** Fetches, reads and writes what a source has found, one article a file, and tells what became of each. */
export async function importArticles(found: AsyncIterable<Found>, options: ImportOptions): Promise<void> {
  const { limit, onOutcome, signal } = options;
  let begun = 0;
  const told = (outcome: Outcome) => {
    onOutcome(outcome);
    return undefined;
  };
  await eachOf(found, { atOnce: AT_ONCE, signal }, async (each) => {
    if (each.kind === 'fault') return told({ state: 'failed', subject: each.subject, reason: each.reason });
    const subject = each.kind === 'address' ? each.url : (each.entry.link ?? each.entry.title);
    const link = each.kind === 'address' ? each.url : each.entry.link;
    if (link !== undefined && !claimed(options.known.links, linkKey(link)))
      return told({ state: 'there', subject });
    begun += 1;
    if (begun > limit) return 'enough';
    told(await outcomeOf(each, subject, options));
    return begun >= limit ? 'enough' : undefined;
  });
}

async function outcomeOf(
  found: Exclude<Found, { readonly kind: 'fault' }>,
  subject: string,
  options: ImportOptions,
): Promise<Outcome> {
  if (found.kind === 'address') {
    if (options.isDry) return { state: 'imported', subject };
    const page = await postAt(found, options);
    return 'reason' in page ? { subject, ...page } : taken(page.post, subject, { found, options });
  }
  const page =
    found.page === undefined || options.isDry ? undefined : await postAt({ url: found.page }, options);
  if (page !== undefined && page.state === 'post') return taken(page.post, subject, { found, options });
  // The feed's own text is better than none.
  const read = await options.reading.entry(found.entry, dayOf(options.clock()));
  return read.state === 'post' ? taken(read.post, subject, { found, options }) : { subject, ...read };
}

/** The post of the page at an address. */
export async function postAt(
  {
    url,
    date,
    outlet,
  }: { readonly url: string; readonly date?: string | undefined; readonly outlet?: string | undefined },
  options: Pick<ImportOptions, 'fetch' | 'reading' | 'clock' | 'outlet'>,
): Promise<PostOrNot | { readonly state: 'failed' | 'disallowed'; readonly reason: string }> {
  const answer = await options.fetch.fetch(url, PAGE_REQUEST);
  if (answer.state !== 'fetched') {
    const state = answer.state === 'disallowed' ? 'disallowed' : 'failed';
    return { state, reason: failureText(answer) };
  }
  if (!isPage(answer.mediaType))
    return { state: 'not-an-article', reason: `It is no web page, but ${answer.mediaType?.slice(0, 60)}.` };
  const { body, charset } = answer;
  const given = { date, outletElse: outlet, outlet: options.outlet, today: dayOf(options.clock()) };
  return options.reading.page({ url: answer.url.href, bytes: body, charset, ...given });
}

/** Writes a post, unless its article is there under another address. */
async function taken(
  post: Post,
  subject: string,
  { found, options }: { readonly found: Found; readonly options: ImportOptions },
): Promise<Outcome> {
  const { known, since, corpusDir, isDry } = options;
  const { title, link, date, path, hash } = post;
  if (since !== undefined && date !== undefined && date.slice(0, 10) < since.slice(0, date.length))
    return { state: 'older', subject, title };
  const claim = found.kind === 'address' ? found.url : found.kind === 'entry' ? found.entry.link : undefined;
  const isNewLink =
    link === undefined ||
    (claim !== undefined && linkKey(claim) === linkKey(link)) ||
    claimed(known.links, linkKey(link));
  const isNewText = hash === undefined || claimed(known.hashes, hash);
  if (!isNewLink || !isNewText) return { state: 'there', subject, title };
  if (!isDry) {
    const file = join(corpusDir, path);
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, post.text);
  }
  return { state: 'imported', subject, title, file: path };
}

/** Whether nobody has claimed it before: two pages may be read at once. */
function claimed(set: Set<string>, key: string): boolean {
  if (set.has(key)) return false;
  set.add(key);
  return true;
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
