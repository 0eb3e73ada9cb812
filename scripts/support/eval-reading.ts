import type { Article } from '../../src/corpus/article.js';
import { comparable } from '../../src/corpus/lines/clean.js';

/** What is known of an article from elsewhere: the file, which of its articles, and what it should say of itself. */
export interface Known {
  readonly file: string;
  /** Which article of the file, counted from 0; the only one where it is missing. */
  readonly index?: number | undefined;
  readonly title?: string | null | undefined;
  /** Begins with a day, `YYYY-MM-DD`. */
  readonly date?: string | null | undefined;
}

export interface Disagreement {
  readonly file: string;
  readonly known: string;
  readonly read: string | undefined;
}

export interface Agreement {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly Disagreement[];
}

export interface ReadingEval {
  readonly dates: Agreement;
  /** Of those only where a day is named: the others are unknown, or told to the month. */
  readonly stated: Agreement;
  readonly titles: Agreement;
  /** Files that the list knows and in which no such article was read. */
  readonly missing: readonly string[];
}

/** In UTF-16 code units: of a first sentence so much is compared, and so much of it must be the title's beginning. */
const MAX_OPENING = 300;
const MIN_OPENING = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
/** 95 % of a normal distribution lie within so many standard deviations. */
const Z = 1.96;

/** Compares what was read with what is known: titles by their letters and figures, dates by their day in any zone. */
export function compareReading(articles: readonly Article[], known: readonly Known[]): ReadingEval {
  const byFile = grouped(articles);
  const missing: string[] = [];
  const pairs = known.flatMap((each) => {
    const read = articleOf(byFile.get(each.file.normalize('NFC')) ?? [], each);
    if (read === undefined) missing.push(each.file);
    return read === undefined ? [] : [{ each, read }];
  });
  const dates = pairs.filter(({ each }) => isDay(each.date));
  const titles = pairs.filter(({ each }) => (each.title ?? '') !== '');
  return {
    dates: agreement(dates, ({ each, read }) => [each.date ?? '', read.date.iso], isSameDay),
    stated: agreement(
      dates.filter(({ read }) => read.date.precision === 'day' || read.date.precision === 'minute'),
      ({ each, read }) => [each.date ?? '', read.date.iso],
      isSameDay,
    ),
    titles: agreement(
      titles,
      ({ each, read }) => [each.title ?? '', withEnd(each.title ?? '', read)],
      isSameTitle,
    ),
    missing,
  };
}

/** The bounds of the share with 95 % confidence, by Wilson. */
export function interval({
  right,
  of,
}: Pick<Agreement, 'right' | 'of'>): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = right / of;
  const middle = share + (Z * Z) / (2 * of);
  const width = Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  const scale = 1 + (Z * Z) / of;
  return [Math.max(0, (middle - width) / scale), Math.min(1, (middle + width) / scale)];
}

function grouped(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const found = new Map<string, Article[]>();
  for (const article of articles) {
    const inFile = found.get(article.file);
    if (inFile === undefined) found.set(article.file, [article]);
    else inFile.push(article);
  }
  return found;
}

/** The article by its title where the file has several: their order is the reader's own. */
function articleOf(inFile: readonly Article[], { index, title }: Known): Article | undefined {
  if (inFile.length <= 1 || index === undefined) return inFile[0];
  return inFile.find((article) => isSameTitle(title ?? '', article.title)) ?? inFile[index];
}

function agreement<Pair extends { readonly read: Article }>(
  pairs: readonly Pair[],
  valuesOf: (pair: Pair) => readonly [known: string, read: string | undefined],
  isSame: (known: string, read: string) => boolean,
): Agreement {
  const wrong = pairs.flatMap((pair) => {
    const [known, read] = valuesOf(pair);
    return read !== undefined && isSame(known, read) ? [] : [{ file: pair.read.file, known, read }];
  });
  return { right: pairs.length - wrong.length, of: pairs.length, wrong };
}

function isDay(date: string | null | undefined): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(date ?? '');
}

/** A moment lies on the day before in some zones, and on the day after in others. */
function isSameDay(known: string, read: string): boolean {
  const apart = Math.abs(Date.parse(`${known.slice(0, 10)}T12:00:00Z`) - Date.parse(read));
  return apart <= DAY_MS;
}

/**
 * The headline as it is read; with the end that was taken off as the site's name, or the opening words whole, where the list gives
 * it so.
 */
function withEnd(known: string, { title, boilerplate, text }: Article): string {
  if (isSameTitle(known, title)) return title;
  const whole = boilerplate.map((end) => `${title} ${end}`).find((each) => isSameTitle(known, each));
  if (whole !== undefined) return whole;
  // An article without a headline is called by its opening words, the list by its first sentence.
  const opening = comparable(known.slice(0, MAX_OPENING));
  const isOpening = opening !== '' && comparable(text.slice(0, 4 * MAX_OPENING)).includes(opening);
  return isOpening && opening.startsWith(comparable(title).slice(0, MIN_OPENING)) ? known : title;
}

function isSameTitle(known: string, read: string): boolean {
  return comparable(known) === comparable(read);
}
