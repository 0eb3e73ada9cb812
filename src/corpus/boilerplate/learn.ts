import type { Article } from '../article.js';
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
const SHARES = { title: 0.1, opening: 0.1, closing: 0.05, line: 0.05 } as const satisfies Record<
  LearnedKind,
  number
>;
/** A whole sentence may be told again and again; only what stands in most articles of an outlet is its own. */
const SENTENCE = { articles: 6, share: 0.4 } as const;
const ENDS_SENTENCE = /[.!?\u2026\u3002\uFF01\uFF1F\u061F]["'\u201D\u2019\u00BB\u300D\uFF09)]{0,3}$/;

interface Count {
  readonly text: string;
  readonly example: Article;
  /** Their headlines: the same article twice is one. */
  readonly titles: Set<string>;
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
  for (const article of articles) {
    const title = comparable(article.title);
    for (const [kind, text, key] of candidatesOf(article)) {
      const id = `${kind} ${key}`;
      const count = counts.get(id) ?? { text, example: article, titles: new Set<string>() };
      counts.set(id, count);
      // With its own end, each headline would be another one.
      count.titles.add(kind === 'title' ? title.slice(0, title.length - comparable(text).length) : title);
    }
  }
  return [...counts].flatMap(([id, { text, example, titles }]) => {
    const space = id.indexOf(' ');
    const kind = id.slice(0, space) as LearnedKind;
    const { articles: least, share } =
      kind !== 'title' && kind !== 'opening' && ENDS_SENTENCE.test(text)
        ? SENTENCE
        : { articles: MIN_ARTICLES, share: SHARES[kind] };
    if (titles.size < Math.max(least, share * articles.length)) return [];
    const key = id.slice(space + 1);
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
    // A line that is a sentence recurs as the first or the last alone.
    if (
      blocks[index]?.kind === 'question' ||
      line.length > MAX_LENGTH ||
      (ENDS_SENTENCE.test(line) && !isEdge)
    )
      continue;
    const key = lineKey(line);
    if (key !== '') found.push(['line', line, key]);
  }
  const closing = closingOf(lines.at(-1) ?? '');
  if (closing !== undefined) found.push(['closing', closing, lineKey(closing)]);
  return found;
}

/** The last sentence of a line of several. */
export function closingOf(line: string): string | undefined {
  const all = pieces(line);
  const last = all.at(-1);
  if (all.length < 2 || last === undefined || last.end - last.start > MAX_LENGTH) return undefined;
  const text = line.slice(last.start, last.end);
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}
