import { BARE_ATTRIBUTES, PLAIN_ELEMENTS, WORD_ELEMENTS } from './element-names.js';

/** Names of elements that a text closes, in lower case. */
export type ClosedNames = ReadonlySet<string>;

const CLOSING = /<\/([a-z][a-z0-9:-]{0,30})\s{0,10}>/gi;
// A comment, a section, a declaration, a tag up to its end or the next angle bracket, or the bracket alone.
const OPENINGS =
  /<!--|<!\[CDATA\[|<!doctype\b|<\?(?:xml|php)\b|<(\/?)([a-z][a-z0-9]*(?:[:-][a-z0-9-]*)?)(?=[\s/>])([^<>]*)(>?)|</gi;
const HAS_VALUE = /[\w-]\s?=\s?["'\w#./]/;

/** Which elements are closed somewhere in a text. */
export function closedNames(html: string): ClosedNames {
  return new Set([...html.matchAll(CLOSING)].map(([, name = '']) => name.toLowerCase()));
}

/**
 * The markup with every angle bracket escaped that opens no element, such as those of `x<y`, `<Unity>` and
 * `<keeper@reef.example>`: a parser would take them for tags, and what follows would vanish. Never throws.
 *
 * @param closed of the whole text, where this is a part of it
 */
export function escapeStrayBrackets(html: string, closed: ClosedNames = closedNames(html)): string {
  if (!html.includes('<')) return html;
  const lastComment = html.lastIndexOf('-->');
  const sections = html.includes('<![CDATA[') && html.includes(']]>');
  const escaped = html.replace(
    OPENINGS,
    (match: string, slash?: string, name?: string, rest?: string, end?: string, at = 0) => {
      if (match === '<!--') return at < lastComment ? match : '&lt;!--';
      if (/^<!\[CDATA\[/i.test(match)) return sections ? '' : '&lt;![CDATA[';
      if (name === undefined) return match === '<' ? '&lt;' : match;
      const tag = {
        name: name.toLowerCase(),
        rest: rest ?? '',
        isClosing: slash === '/',
        hasEnd: end === '>',
      };
      return isTag(tag, closed) ? match : `&lt;${match.slice(1)}`;
    },
  );
  return sections ? escaped.replaceAll(']]>', '') : escaped;
}

interface Tag {
  readonly name: string;
  /** What stands between the name and the end. */
  readonly rest: string;
  readonly isClosing: boolean;
  readonly hasEnd: boolean;
}

function isTag({ name, rest, isClosing, hasEnd }: Tag, closed: ClosedNames): boolean {
  const isPlain = PLAIN_ELEMENTS.has(name);
  const isKnown = isPlain || WORD_ELEMENTS.has(name);
  // Elements of an application's own have a hyphen or a colon; so have words.
  if (!isKnown && !/[:-]/.test(name)) return false;
  if (HAS_VALUE.test(rest)) return hasEnd || isInQuotes(rest);
  if (!hasEnd) return false;
  const words = rest.toLowerCase().split(/[\s/]+/);
  if (!words.every((word) => word === '' || BARE_ATTRIBUTES.has(word) || word.startsWith('data-')))
    return false;
  return isPlain || closed.has(name) || (isKnown && isClosing) || rest.endsWith('/');
}

/** Whether a value is open where an angle bracket stands in it. */
function isInQuotes(rest: string): boolean {
  return (rest.match(/"/g)?.length ?? 0) % 2 === 1 || (rest.match(/'/g)?.length ?? 0) % 2 === 1;
}
