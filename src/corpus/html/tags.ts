/** Elements of HTML, and the commonest of SVG and MathML. */
const ELEMENTS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br ' +
    'button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt ' +
    'em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i ' +
    'iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem ' +
    'meta meter nav nobr noembed noframes noindex noscript object ol optgroup option output p param picture plaintext ' +
    'portal pre progress q rb rp rt rtc ruby s samp script search section select slot small source spacer span strike ' +
    'strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var ' +
    'video wbr xmp path g circle rect line polyline polygon ellipse defs use symbol desc text tspan'
  ).split(' '),
);
/** What stands in these is no markup. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
/** Words in a tag that are attributes without a value, and those that pages leave without one by mistake. */
const BARE =
  /^(?:async|autofocus|autoplay|checked|compact|controls|default|defer|disabled|download|hidden|inert|ismap|itemscope|loop|multiple|muted|nohref|nomodule|noresize|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected|class|id|style|title|alt|href|src|lang|dir|name|amp|[a-z]+[-:@.].{0,60})$/i;
/** Of a longer tag the words are not looked at. */
const MAX_PROSE_LENGTH = 500;
/** How often a text is passed over at most, however its tags and quotes are left open. */
const MAX_PASSES = 4;

const NAME = /[a-z][^\s/><"'=]*/iy;
const MARK = /[<>=]/g;
const LETTER = /[\p{L}\p{N}]/u;

export interface Tag {
  /** `stray`: a `<` that opens no element, one character long; `other`: a comment or a declaration. */
  readonly kind: 'open' | 'close' | 'stray' | 'other';
  /** In lower case; empty for others. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether it ends in `/>`. */
  readonly isEmpty: boolean;
}

/**
 * The tags of HTML in order, without parsing it; what stands in scripts, styles and comments is passed over. A `<` is a
 * tag only if an element begins there: in "x<y in March", "<keeper@reef.example>" and "<Unity>" it is `stray`, though a
 * parser that goes by the letter takes it for a tag and drops what follows.
 */
export function* tagsOf(html: string): Generator<Tag, void> {
  let budget = html.length * MAX_PASSES;
  let closing: ReadonlySet<string> | undefined;
  for (let start = html.indexOf('<'); start >= 0 && budget > 0; ) {
    const name = nameAt(html, start + 1);
    let next = start + 1;
    if (name === '') {
      const other = otherAt(html, start);
      next = other.end;
      if (other.kind !== 'stray') yield other;
    } else {
      const inner = innerAt(html, start + 1 + name.length);
      budget -= inner.end - start;
      const known = ELEMENTS.has(name);
      const sure = known ? !isProse(html, start, inner) : hasMarks(name, inner);
      if (!sure && !known) closing ??= closingNames(html);
      const kind = sure || (!known && closing?.has(name) === true) ? 'open' : 'stray';
      const end = kind === 'open' ? Math.max(inner.end, start + 1) : start + 1;
      yield { kind, name, start, end, isEmpty: inner.closed === 'itself' };
      next = kind === 'open' && RAW.has(name) && inner.closed === 'open' ? pastRaw(html, end, name) : end;
    }
    start = html.indexOf('<', next);
  }
}

interface Inner {
  /** Where what follows the tag begins. */
  readonly end: number;
  readonly closed: 'open' | 'itself' | 'never';
  readonly hasValue: boolean;
  /** Between the name and the end; empty if it is long. */
  readonly text: string;
}

function nameAt(html: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0].toLowerCase() ?? '';
}

/** What follows a tag's name, to its `>`; a `<` outside of quotes and the end of the text leave it unclosed. */
function innerAt(html: string, start: number): Inner {
  let hasValue = false;
  for (let at = start; at < html.length; at += 1) {
    MARK.lastIndex = at;
    at = html[at] === '>' ? at : (MARK.exec(html)?.index ?? html.length);
    const mark = html[at];
    if (mark === '>') {
      const closed = html[at - 1] === '/' ? 'itself' : 'open';
      return { end: at + 1, closed, hasValue, text: innerText(html, start, at + 1) };
    }
    if (mark === '<') return { end: at, closed: 'never', hasValue, text: innerText(html, start, at) };
    if (mark === undefined) break;
    hasValue = true;
    while (html[at + 1] === ' ') at += 1;
    const quote = html[at + 1];
    if (quote !== '"' && quote !== "'") continue;
    const close = html.indexOf(quote, at + 2);
    if (close < 0) break;
    at = close;
  }
  return { end: html.length, closed: 'never', hasValue, text: innerText(html, start, html.length) };
}

function innerText(html: string, start: number, end: number): string {
  return end - start > MAX_PROSE_LENGTH ? '' : html.slice(start, end);
}

/** Whether what looks like the tag of an element is prose: "a<b in the log", with words that are no attributes. */
function isProse(html: string, start: number, { closed, hasValue, text }: Inner): boolean {
  if (hasValue || text === '' || text === '>') return false;
  const words = text.split(/[\s/>]+/).filter((word) => word !== '' && !BARE.test(word)).length;
  const afterWord = LETTER.test(html[start - 1] ?? '');
  if (closed === 'never') return words > 0 || afterWord;
  return words >= (afterWord ? 1 : 3);
}

/** Whether an unknown name has the marks of a tag: a value, `/>`, or a prefix as in `o:p` and `amp-img`. */
function hasMarks(name: string, { closed, hasValue }: Inner): boolean {
  return (
    (hasValue && closed !== 'never') ||
    closed === 'itself' ||
    /^[a-z][\w.]{0,60}[-:][\w.:-]{0,60}$/.test(name)
  );
}

/** An end tag, a comment or a declaration; else a stray `<`. */
function otherAt(html: string, start: number): Tag {
  const name = html[start + 1] === '/' ? nameAt(html, start + 2) : '';
  if (name !== '') return tagUntil('>', html, { kind: 'close', name, start });
  const other = { kind: 'other', name: '', start } as const;
  if (html.startsWith('<!--', start)) return tagUntil('-->', html, other);
  if (html[start + 1] === '!' || html[start + 1] === '?') return tagUntil('>', html, other);
  return { kind: 'stray', name: '', start, end: start + 1, isEmpty: false };
}

/** With its end behind a mark, or at the end of the text. */
function tagUntil(
  mark: string,
  html: string,
  { kind, name, start }: Pick<Tag, 'kind' | 'name' | 'start'>,
): Tag {
  const end = html.indexOf(mark, start + (mark === '-->' ? 4 : 2));
  return { kind, name, start, end: end < 0 ? html.length : end + mark.length, isEmpty: false };
}

/** Where the end tag of a raw element begins, else the end of the text. */
function pastRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function closingNames(html: string): ReadonlySet<string> {
  return new Set(
    [...html.matchAll(/<\/([a-z][^\s/><"'=]{0,60})/gi)].map(([, name = '']) => name.toLowerCase()),
  );
}
