import { languageOf } from '../../language/detect.js';
import type { Article, Dateline } from '../article.js';
import type { Line } from '../draft.js';
import { layOut } from '../lines/lay-out.js';
import { withoutRepeats } from '../lines/without-repeats.js';
import { searchLink } from '../link.js';
import { publishedBy } from '../outlet-source.js';
import type { Sources } from '../sources.js';
import { openingsOf, titleEndsOf } from './edges.js';
import { closingOf, footerOf, mayBeLine } from './learn.js';
import { type Learned, type LearnedKind, type LearnedLine, siteOf } from './learned.js';
import { lineKey } from './verdicts.js';

/** What is left of a line behind its opening may be the rest of a byline: a place, a name. In UTF-16 code units. */
const MAX_REST_LENGTH = 30;
const ENDS_SENTENCE = /[.!?\u2026\u3002\uFF01\uFF1F\u061F:]["'\u201D\u00BB\u300D\uFF09)]{0,3}$/;

/** By what was learned of an outlet, so that not each article makes it anew. */
const KEYS = new WeakMap<readonly LearnedLine[], Readonly<Record<LearnedKind, ReadonlySet<string>>>>();

/**
 * An article without what recurs over those of its outlet; the very same one where it has none of it, or would have no text left.
 * @param sources what search links are made by
 */
export function withoutLearned(article: Article, learned: Learned, sources: Sources): Article {
  const ofSite = learned.get(siteOf(article) ?? '');
  if (ofSite === undefined) return article;
  const keys = keysOf(ofSite);
  const end =
    keys.title.size === 0 ? undefined : titleEndsOf(article.title).find(({ key }) => keys.title.has(key));
  const title = end === undefined ? article.title : article.title.slice(0, end.at).trimEnd();
  const all = article.blocks.map(
    (block): Line => ({ kind: block.kind, text: article.text.slice(block.start, block.end) }),
  );
  const { lines, taken, dateline } = without(all, keys);
  if (end === undefined && taken.length === 0) return article;
  const left = end === undefined ? lines : withoutRepeats(lines, title);
  if (!left.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return article;
  const laidOut = layOut(left);
  return {
    ...article,
    ...laidOut,
    title,
    language: languageOf(laidOut.text),
    link:
      article.link?.kind === 'search'
        ? { kind: 'search', url: searchLink(title, homepageOf(article, sources)) }
        : article.link,
    boilerplate: [...article.boilerplate, ...(end === undefined ? [] : [end.text.trim()]), ...taken],
    dateline: article.dateline ?? dateline,
  };
}

function without(
  all: readonly Line[],
  keys: Readonly<Record<LearnedKind, ReadonlySet<string>>>,
): {
  readonly lines: readonly Line[];
  readonly taken: readonly string[];
  readonly dateline: Dateline | undefined;
} {
  const taken: string[] = [];
  let dateline: Dateline | undefined;
  const lines = all.flatMap((line, index): readonly Line[] => {
    const { kind, text } = line;
    if (kind === 'question') return [line];
    const footer = index === all.length - 1 && index > 0 ? footerOf(text) : undefined;
    const isFooter = footer !== undefined && keys.footer.has(lineKey(footer));
    const placed = { kind, next: all[index + 1]?.text, isEdge: index === 0 || index === all.length - 1 };
    if (isFooter || (keys.line.size > 0 && mayBeLine(text, placed) && keys.line.has(lineKey(text)))) {
      taken.push(text);
      return [];
    }
    let start = 0;
    let end = text.length;
    const opening = index === 0 ? openingsOf(text).findLast(({ key }) => keys.opening.has(key)) : undefined;
    if (opening !== undefined) {
      const rest = text.slice(opening.at);
      start = rest.length <= MAX_REST_LENGTH && !ENDS_SENTENCE.test(rest) ? text.length : opening.at;
      dateline = { text: text.slice(0, start).trim(), agency: undefined, place: undefined };
      taken.push(dateline.text);
    }
    const closing = index === all.length - 1 ? closingOf(text) : undefined;
    if (closing !== undefined && keys.closing.has(lineKey(closing))) {
      end -= closing.length;
      taken.push(closing);
    }
    if (start === 0 && end === text.length) return [line];
    const left = text.slice(start, Math.max(start, end)).trim();
    return left === '' ? [] : [{ kind, text: left }];
  });
  return { lines, taken, dateline };
}

function homepageOf({ outlet, language }: Article, sources: Sources): string | undefined {
  return publishedBy(sources, { named: outlet, link: undefined }, language).homepage;
}

function keysOf(learned: readonly LearnedLine[]): Readonly<Record<LearnedKind, ReadonlySet<string>>> {
  const known = KEYS.get(learned);
  if (known !== undefined) return known;
  const of = (kind: LearnedKind) =>
    new Set(learned.filter((each) => each.kind === kind).map(({ key }) => key));
  const made = {
    title: of('title'),
    opening: of('opening'),
    closing: of('closing'),
    footer: of('footer'),
    line: of('line'),
  };
  KEYS.set(learned, made);
  return made;
}
