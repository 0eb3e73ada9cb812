import type { HtmlDocument } from '../html/html.js';
import type { Fields } from './front-matter.js';

/** The kinds of schema.org that an article is; lists of them end in these. */
const ARTICLE_TYPE =
  /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report)$/;
/** What holds an article, or says of the page what an article would say of itself. */
const PAGE_TYPE = /(?:WebPage|ItemPage|VideoObject|CreativeWork)$/;
/** Where one object holds others that may be the article. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'];
const MAX_NESTING = 6;
const MAX_ITEMS = 200;
/** Scripts, and UTF-16 code units of one of them, that are read. */
const MAX_SCRIPTS = 50;
const MAX_LENGTH = 1_000_000;
/** Signs that scripts put around data so that browsers which know no scripts pass over it: CDATA and comments. */
const WRAPPERS = ['<![CDATA[', ']]>', '<!--', '-->', '//', '/*', '*/', ';'];

/** What a page says of its article in JSON-LD (schema.org), else of itself; no fields where it says nothing. */
export function linkedData(page: HtmlDocument): Fields {
  const values = page
    .select('script')
    .filter(({ attribs = {} }) => /ld\+json/i.test((attribs.type ?? '').slice(0, 100)))
    .slice(0, MAX_SCRIPTS)
    .map(({ children = [] }) => parsed(children.map(({ data = '' }) => data).join('')));
  for (const type of [ARTICLE_TYPE, PAGE_TYPE]) {
    for (const value of values) {
      const found = objectOf(value, type, 0);
      if (found !== undefined) return found;
    }
  }
  return {};
}

/** The value of a script, whatever wraps it; `undefined` where it is broken, for such pages are common and readable. */
function parsed(script: string): unknown {
  if (script.length > MAX_LENGTH) return undefined;
  const source = unwrapped(script);
  return json(source) ?? json(mended(source));
}

function json(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function unwrapped(script: string): string {
  let source = script.trim();
  for (let before = ''; before !== source; ) {
    before = source;
    for (const sign of WRAPPERS) {
      if (source.startsWith(sign)) source = source.slice(sign.length).trimStart();
      if (source.endsWith(sign)) source = source.slice(0, -sign.length).trimEnd();
    }
  }
  return source;
}

/** JSON without commas before a closing bracket, and without controls, which people leave within strings. */
function mended(source: string): string {
  const pieces: string[] = [];
  let quoted = false;
  let last = -1;
  for (let at = 0; at < source.length; at += 1) {
    const mark = source[at] ?? '';
    if (quoted && mark === '\\') {
      pieces.push(mark + (source[at + 1] ?? ''));
      at += 1;
    } else {
      if (mark === '"') quoted = !quoted;
      if (!quoted && (mark === '}' || mark === ']') && pieces[last] === ',') pieces[last] = ' ';
      pieces.push(mark < ' ' ? ' ' : mark);
    }
    if (quoted || mark > ' ') last = pieces.length - 1;
  }
  return pieces.join('');
}

function objectOf(value: unknown, type: RegExp, nesting: number): Fields | undefined {
  if (typeof value !== 'object' || value === null || nesting > MAX_NESTING) return undefined;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, MAX_ITEMS)) {
      const found = objectOf(each, type, nesting + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  // An object that is not a list has string keys and unknown values: that is what Fields says.
  const fields = value as Fields;
  const types: unknown[] = [fields['@type']].flat();
  if (types.some((each) => typeof each === 'string' && type.test(each))) return fields;
  return objectOf(
    HOLDERS.map((key) => fields[key]).filter((held) => typeof held === 'object'),
    type,
    nesting + 1,
  );
}
