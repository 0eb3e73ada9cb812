import type { HtmlDocument } from '../html/html.js';
import type { Fields } from './front-matter.js';

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;
const MAX_NESTING = 6;

/** What a page says of its article in JSON-LD (schema.org); no fields where it says nothing. */
export function linkedData(page: HtmlDocument): Fields {
  for (const script of page.select('script[type="application/ld+json"]')) {
    const source = (script.children ?? []).map(({ data = '' }) => data).join('');
    const found = articleIn(parsed(source), 0);
    if (found !== undefined) return found;
  }
  return {};
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    // Pages with broken linked data are common, and still readable.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function articleIn(value: unknown, nesting: number): Fields | undefined {
  if (typeof value !== 'object' || value === null || nesting > MAX_NESTING) return undefined;
  if (Array.isArray(value)) {
    return value.map((each) => articleIn(each, nesting + 1)).find((found) => found !== undefined);
  }
  // An object that is not a list has string keys and unknown values: that is what Fields says.
  const fields = value as Fields;
  const types: unknown[] = [fields['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return fields;
  return articleIn(fields['@graph'], nesting + 1);
}
