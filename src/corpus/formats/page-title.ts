import { isHidden } from '../html/elements.js';
import type { HtmlDocument } from '../html/html.js';
import { comparable } from '../lines/clean.js';
import { textField } from './fields.js';
import type { Fields } from './front-matter.js';
import { elementText, metaOf, type PageMeta } from './page-meta.js';

/** The names under which pages state their headline, the surest first. */
const STATED = [
  'dc:title',
  'dcterm:title',
  'dcterms:title',
  'og:title',
  'weibo:article:title',
  'title',
  'twitter:title',
  'parsely-title',
];
/** So many headings of the first rank may be the headline; a page with more is a list. */
const MAX_HEADINGS = 5;
/** What parts a headline from the name of a site in a window's title: marks with space around, or bars and underlines. */
const PARTS = /(\s[-\u2010-\u2015\u2212|\u00B7\u2022\u00BB\u00AB/:]{1,2}\s|\s?[|\uFF5C\u4E28_]\s?)/;
/** In characters; the name of a site is shorter. */
const MAX_SITE_LENGTH = 40;
const MAX_SITE_WORDS = 4;
const MAX_TITLE_LENGTH = 1_000;

/**
 * The headline of a page without the name of its site: what the page states, completed by its main heading where that
 * goes on; where it states none, the heading that its window's title names too, else the window's title.
 */
export function pageTitle(
  page: HtmlDocument,
  { meta, data, sites }: { meta: PageMeta; data: Fields; sites: readonly string[] },
): string {
  const known = new Set(sites.map(comparable).filter((site) => site !== ''));
  const strip = (title: string) => withoutSite(title, known);
  const said = (title: string) => title !== '' && !known.has(comparable(title));
  const headings = page
    .select('h1')
    .filter((node) => !isHidden(node))
    .slice(0, MAX_HEADINGS)
    .map((node) => strip(elementText(node)))
    .filter(said);
  const windows = page.select('title').slice(0, 1).map(elementText).filter(said);
  const stated = [
    textField(data, ['headline']),
    ...STATED.map((name) => metaOf(meta, [name])),
    textField(data, ['name']),
  ]
    .flatMap((title) => title ?? [])
    .map(strip)
    .filter(said);
  const [first] = stated;
  if (first !== undefined)
    return agreed(stated, headings, windows) ?? longer(first, [...stated, ...headings]);
  const window = windows[0] ?? '';
  const named = headings.find((heading) => isWithin(heading, window));
  return named ?? ((said(strip(window)) && withoutLastPart(strip(window))) || headings[0] || '');
}

/** The first statement that the page shows as its heading or in its window's title. */
function agreed(
  stated: readonly string[],
  headings: readonly string[],
  windows: readonly string[],
): string | undefined {
  const shown = stated.find(
    (title) =>
      headings.some((heading) => comparable(heading) === comparable(title)) ||
      windows.some((window) => isWithin(title, window)),
  );
  return shown === undefined ? undefined : longer(shown, [...stated, ...headings]);
}

/** The one that begins with the title and goes on; the title where there is none. */
function longer(title: string, others: readonly string[]): string {
  const opening = comparable(title.replace(/(?:\.{2,3}|\u2026)$/, ''));
  return (
    others.find(
      (other) =>
        other.length < title.length * 4 &&
        comparable(other).startsWith(opening) &&
        comparable(other) !== opening,
    ) ?? title
  );
}

function isWithin(heading: string, window: string): boolean {
  const inner = comparable(heading);
  return inner.length >= 4 && comparable(window).includes(inner);
}

/** Without a first or last part that is the name of the site. */
function withoutSite(title: string, known: ReadonlySet<string>): string {
  if (title.length > MAX_TITLE_LENGTH) return title;
  let pieces = title.split(PARTS);
  while (pieces.length >= 3 && known.has(comparable(pieces.at(-1) ?? ''))) pieces = pieces.slice(0, -2);
  while (pieces.length >= 3 && known.has(comparable(pieces[0] ?? ''))) pieces = pieces.slice(2);
  return pieces.join('').trim();
}

/** Without a last part that has the shape of a site's name: a few words after a mark, after a headline of more. */
function withoutLastPart(title: string): string {
  if (title.length > MAX_TITLE_LENGTH) return title;
  const pieces = title.split(PARTS);
  const last = pieces.at(-1) ?? '';
  const rest = pieces.slice(0, -2).join('').trim();
  const isSite =
    last.length <= MAX_SITE_LENGTH &&
    last.split(' ').length <= MAX_SITE_WORDS &&
    /^[^\p{Ll}]/u.test(last) &&
    (rest.split(' ').length > 3 || comparable(rest).length >= 8);
  return pieces.length >= 3 && isSite && rest.length > last.length ? rest : title;
}
