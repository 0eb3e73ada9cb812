import type { Article, Block } from '../article.js';
import { comparable } from '../lines/clean.js';
import type { Sources } from '../sources.js';
import { openingsOf, titleEndsOf } from './edges.js';
import { type Learned, type LearnedKind, type LearnedLine, siteOf } from './learned.js';
import { pieces } from './pieces.js';
import { lineKey, verdictsOf } from './verdicts.js';

/** Longer lines are text, however often they stand there. In UTF-16 code units. */
const MAX_LENGTH = 160;
/** What so few articles share may be chance, or one story. */
const MIN_ARTICLES = 4;
/** Of an outlet's articles, so large a share must have it: by what it is. */
const SHARES = {
  title: 0.1,
  opening: 0.1,
  closing: 0.05,
  footer: 0.05,
  line: 0.05,
} as const satisfies Record<LearnedKind, number>;
/** A whole sentence may be told again and again; only what stands in most articles of an outlet is its own. */
const SENTENCE = { articles: 6, share: 0.4 } as const;
const MAX_WORD_LENGTH = 30;
const MAX_CALL_LENGTH = 40;
/** A longer line below a heading is prose. */
const PROSE_LENGTH = 80;
/** Of the lines that begin with a word, so many must be last ones, for it to be what footers begin with. */
const FOOTER_SHARE = 0.8;
const MIN_FOOTERS = 6;
const ENDS_SENTENCE = /[.!?\u2026\u3002\uFF01\uFF1F\u061F]["'\u201D\u2019\u00BB\u300D\uFF09)]{0,3}$/;

interface Count {
  readonly text: string;
  readonly example: Article;
  /** Their headlines: the same article twice is one. */
  readonly titles: Set<string>;
  /** Whether it is a call in some of them: what speeches end in is said, and no line of the page. */
  isCall: boolean;
}

/**
 * What recurs over the articles of each outlet at the edges of their texts and headlines, or as lines that are no sentences. The same
 * for the same articles, in whatever order they were read before.
 *
 * @param articles as their files have them, nothing learned being taken away
 */
export function learn(articles: readonly Article[], sources: Sources): Learned {
  const bySite = new Map<string, Article[]>();
  for (const article of articles) {
    const site = siteOf(article);
    if (site === undefined) continue;
    const own = bySite.get(site);
    if (own === undefined) bySite.set(site, [article]);
    else own.push(article);
  }
  const { isKept } = verdictsOf(sources);
  return new Map(
    [...bySite].flatMap(([site, own]) => {
      const found = own.length < MIN_ARTICLES ? [] : learnedOf(site, own).filter(({ text }) => !isKept(text));
      return found.length === 0 ? [] : [[site, found] as const];
    }),
  );
}

function learnedOf(site: string, articles: readonly Article[]): readonly LearnedLine[] {
  const counts = new Map<string, Count>();
  const begins = new Map<string, number>();
  for (const article of articles) {
    const title = comparable(article.title);
    for (const word of firstWordsOf(article)) begins.set(word, (begins.get(word) ?? 0) + 1);
    for (const [kind, text, key] of candidatesOf(article)) {
      const id = `${kind} ${key}`;
      const count = counts.get(id) ?? { text, example: article, titles: new Set<string>(), isCall: false };
      counts.set(id, count);
      count.isCall ||= isCall(text);
      // With its own end, each headline would be another one.
      count.titles.add(kind === 'title' ? title.slice(0, title.length - comparable(text).length) : title);
    }
  }
  return [...counts].flatMap(([id, { text, example, titles, isCall }]) => {
    if (isCall) return [];
    const space = id.indexOf(' ');
    const kind = id.slice(0, space) as LearnedKind;
    const { articles: least, share } =
      kind !== 'title' && kind !== 'opening' && ENDS_SENTENCE.test(text)
        ? SENTENCE
        : { articles: MIN_ARTICLES, share: SHARES[kind] };
    if (titles.size < Math.max(least, share * articles.length)) return [];
    const key = id.slice(space + 1);
    const isElsewhere = titles.size < FOOTER_SHARE * (begins.get(key) ?? 0);
    if (kind === 'footer' && (isElsewhere || titles.size < MIN_FOOTERS)) return [];
    return [{ kind, site, text, key, count: titles.size, of: articles.length, example: example.id }];
  });
}

/** What of an article may recur, each with what it is compared by. */
function candidatesOf({ title, text, blocks }: Article): readonly (readonly [LearnedKind, string, string])[] {
  const found: [LearnedKind, string, string][] = titleEndsOf(title).map((end) => [
    'title',
    end.text,
    end.key,
  ]);
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const opening = lines[0];
  if (opening !== undefined)
    found.push(
      ...openingsOf(opening).map((each): [LearnedKind, string, string] => ['opening', each.text, each.key]),
    );
  for (const [index, line] of lines.entries()) {
    const isEdge = index === 0 || index === lines.length - 1;
    const key = mayBeLine(line, { kind: blocks[index]?.kind, next: lines[index + 1], isEdge })
      ? lineKey(line)
      : '';
    if (key !== '') found.push(['line', line, key]);
  }
  const footer = footerOf(lines.at(-1) ?? '');
  if (footer !== undefined && lines.length > 1) found.push(['footer', footer, lineKey(footer)]);
  const closing = closingOf(lines.at(-1) ?? '');
  if (closing !== undefined) found.push(['closing', closing, lineKey(closing)]);
  return found;
}

/** Where a line stands in its article. */
export interface Placed {
  readonly kind: Block['kind'] | undefined;
  /** The line below. */
  readonly next: string | undefined;
  /** Whether it is the first or the last. */
  readonly isEdge: boolean;
}

/**
 * Whether a line by itself can belong to the page. Within the text, no sentence does, nor what tells of a day, a time or a figure,
 * nor a heading with prose below it.
 */
export function mayBeLine(line: string, { kind, next, isEdge }: Placed): boolean {
  if (kind === 'question' || line.length > MAX_LENGTH) return false;
  if (kind === 'heading' && (next?.length ?? 0) > PROSE_LENGTH) return false;
  return isEdge || !(ENDS_SENTENCE.test(line) || isDayOrFigure(line));
}

/** Whether a line has a number and hardly more: "17 March", "12:30". */
function isDayOrFigure(line: string): boolean {
  return /\p{Nd}/u.test(line) && (line.match(/\p{L}+/gu)?.length ?? 0) <= 2;
}

/** Whether a text calls out, in a few words. */
function isCall(text: string): boolean {
  return text.length <= MAX_CALL_LENGTH && /[!\uFF01]["'\u201D\u2019\u00BB\u300D]{0,2}$/.test(text);
}

/** What the lines of an article begin with. */
function firstWordsOf({ text, blocks }: Article): readonly string[] {
  return blocks
    .map(({ start, end }) => lineKey(firstWord(text.slice(start, end))))
    .filter((word) => word !== '');
}

/** What a last line that is no sentence begins with; `undefined` for one that is. */
export function footerOf(line: string): string | undefined {
  if (line.length > MAX_LENGTH || ENDS_SENTENCE.test(line)) return undefined;
  const word = firstWord(line);
  return /\p{L}/u.test(word) ? word : undefined;
}

function firstWord(line: string): string {
  const space = line.slice(0, MAX_WORD_LENGTH).indexOf(' ');
  return space < 0 ? '' : line.slice(0, space);
}

/** The last sentence of a line of several. */
export function closingOf(line: string): string | undefined {
  const all = pieces(line);
  const last = all.at(-1);
  if (all.length < 2 || last === undefined || last.end - last.start > MAX_LENGTH) return undefined;
  const text = line.slice(last.start, last.end);
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}
