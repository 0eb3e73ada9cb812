import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type HtmlNode, parseHtml } from '../../src/corpus/html/html.js';

const METADATA = z.object({ title: z.string().nullish(), publishedTime: z.string().nullish() });
/** Shorter articles say little of a reader. */
const MIN_WORDS = 60;
const RESAMPLES = 2_000;
const ASIDE = new Set('table pre code figure figcaption caption'.split(' '));
const UNSEEN = new Set('script style template noscript head'.split(' '));

/** A page and what a reader is expected to find in it. */
export interface ExpectedPage {
  readonly name: string;
  readonly html: string;
  readonly words: readonly string[];
  /** Words of captions, tables and code: whoever finds them or not is neither better nor worse. */
  readonly aside: readonly string[];
  readonly title: string | undefined;
  /** Milliseconds since 1970. */
  readonly published: number | undefined;
}

/** What a reader found in a page. */
export interface FoundPage {
  readonly title: string;
  readonly text: string;
  readonly iso: string | undefined;
}

export interface PageScore {
  readonly name: string;
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
  /** `undefined` where nothing is expected. */
  readonly titleRight: boolean | undefined;
  readonly dateRight: boolean | undefined;
  readonly title: string;
}

/** The pages of a folder: one folder each, with `source.html`, `expected.html` and `expected-metadata.json`. */
export function expectedPages(folder: string): readonly ExpectedPage[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'expected.html')))
    .sort()
    .map((name) => {
      const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
      const { title, publishedTime } = METADATA.parse(JSON.parse(read('expected-metadata.json')));
      const moment = Date.parse(publishedTime ?? '');
      const parts = { seen: [] as string[], aside: [] as string[] };
      collect(parseHtml(read('expected.html')).root, false, parts);
      return {
        ...{ name, html: read('source.html'), title: title || undefined },
        ...{ words: words(parts.seen.join(' ')), aside: words(parts.aside.join(' ')) },
        published: Number.isNaN(moment) ? undefined : moment,
      };
    })
    .filter((page) => page.words.length >= MIN_WORDS);
}

/** How much of a page's article was found, and how much of what was found is the article, word by word. */
export function pageScore(page: ExpectedPage, found: FoundPage): PageScore {
  const expected = counts(page.words);
  const aside = counts(page.aside);
  const got = counts(words(found.text));
  let right = 0;
  let all = 0;
  for (const [word, times] of got) {
    const here = Math.min(times, expected.get(word) ?? 0);
    right += here;
    all += here + Math.max(0, times - here - (aside.get(word) ?? 0));
  }
  const recall = right / page.words.length;
  const precision = all === 0 ? 0 : right / all;
  return {
    ...{ name: page.name, recall, precision, title: found.title },
    f1: right === 0 ? 0 : (2 * recall * precision) / (recall + precision),
    titleRight: page.title === undefined ? undefined : isSameTitle(page.title, found.title),
    dateRight: page.published === undefined ? undefined : isSameDay(found.iso, page.published),
  };
}

/** Means, the interval of the mean F1, and the pages below .8, as lines. */
export function pagesReport(scores: readonly PageScore[]): readonly string[] {
  const f1 = scores.map((score) => score.f1);
  const [low, high] = interval(f1);
  const titles = scores.flatMap(({ titleRight }) => titleRight ?? []);
  const dates = scores.flatMap(({ dateRight }) => dateRight ?? []);
  const worst = scores.filter((score) => score.f1 < 0.9).sort((one, other) => one.f1 - other.f1);
  return [
    `pages ${scores.length}   recall ${figure(mean(scores.map(({ recall }) => recall)))}   precision ` +
      `${figure(mean(scores.map(({ precision }) => precision)))}   F1 ${figure(mean(f1))} ` +
      `(95 % ${figure(low)} to ${figure(high)})   below .6: ${f1.filter((each) => each < 0.6).length}   ` +
      `below .8: ${f1.filter((each) => each < 0.8).length}`,
    `titles ${share(titles)}   dates ${share(dates)}`,
    ...worst.map(
      ({ name, recall, precision, f1: each }) =>
        `  ${figure(each)}  ${name}  recall ${figure(recall)} precision ${figure(precision)}`,
    ),
  ];
}

/** The pages whose title or date is wrong, as lines. */
export function wrongFields(pages: readonly ExpectedPage[], scores: readonly PageScore[]): readonly string[] {
  return scores.flatMap((score, index) => [
    ...(score.titleRight === false
      ? [`  title  ${score.name}: "${score.title}", not "${pages[index]?.title}"`]
      : []),
    ...(score.dateRight === false ? [`  date   ${score.name}`] : []),
  ]);
}

function collect(node: HtmlNode, isAside: boolean, parts: { seen: string[]; aside: string[] }): void {
  if (node.type === 'text') (isAside ? parts.aside : parts.seen).push(node.data ?? '');
  if (UNSEEN.has(node.name ?? '')) return;
  // Words of different blocks stand apart; those of one block may be parted by markup.
  if (/^(?:p|div|li|h[1-6]|br|td|th|tr|blockquote|section|dd|dt)$/.test(node.name ?? ''))
    (isAside ? parts.aside : parts.seen).push('\n');
  for (const child of node.children ?? []) collect(child, isAside || ASIDE.has(node.name ?? ''), parts);
}

/** Runs of letters, marks and digits in lower case; a character each in scripts without spaces. */
function words(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function counts(all: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of all) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Whether two titles are the same words, or one is the other with the name of the site after or before it. */
function isSameTitle(expected: string, found: string): boolean {
  const spelled = (title: string) => ` ${words(title).join(' ')} `;
  const [one, other] = [spelled(expected), spelled(found)];
  if (one === other) return true;
  const parts = (title: string) => title.split(/\s[-|\u2013\u2014:\u00B7]\s|[|_]/).map(spelled);
  return (
    parts(expected).includes(other) ||
    parts(found).includes(one) ||
    parts(expected).slice(0, -1).join('') === other
  );
}

function isSameDay(iso: string | undefined, published: number): boolean {
  const ms = Date.parse(iso ?? '');
  return !Number.isNaN(ms) && Math.abs(ms - published) <= 24 * 60 * 60 * 1000;
}

/** The 95 % interval of the mean, by resampling with a fixed seed. */
function interval(values: readonly number[]): readonly [number, number] {
  let state = 1;
  // The minimal standard generator of Park and Miller.
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((one, other) => one - other);
  return [means[Math.floor(RESAMPLES * 0.025)] ?? 0, means[Math.floor(RESAMPLES * 0.975)] ?? 0];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

function share(values: readonly boolean[]): string {
  return `${values.filter(Boolean).length} of ${values.length}`;
}
