// Shortcodes of Hugo; tags and values of Liquid, Nunjucks, Jinja and Vue.
const SHORTCODE = /\{\{[<%][^{}]{0,2000}[>%]\}\}/g;
const VALUE = /\{\{-?[ \t]{0,5}[\w$."'(][\x20-\x7A|~]{0,300}\}\}/g;
const LIQUID = /(\{%(?:[^%{}]|%(?!\})){0,2000}%\})/;
const LIQUID_COMMENT = /^\{%-?\s{0,5}(end)?comment\b/;
/** A link of Hexo to another post shows the title that it was given. */
const POST_LINK = /^\{%\s{0,5}(?:post_link|link|abbr)\s[^"']{0,300}["']([^"']{1,300})["']/;
// Attributes of kramdown and Pandoc: {:.class}, {#id .class}.
const ATTRIBUTES = /\{(?::|[#.](?=[\w-]))[^{}\n]{0,200}\}/g;
const CAPTION =
  /\[(?:wp_)?caption\b[^[\]\n]{0,1000}\]((?:[^[]|\[(?!\/|(?:wp_)?caption\b)){0,3000})\[\/(?:wp_)?caption\]/gi;
const EMBED = /\[embed\b[^[\]\n]{0,500}\][^[\]]{0,2000}\[\/embed\]/gi;
// A shortcode of WordPress; what a link or an address follows upon is the label of a link.
const BRACKETS = /\[(\/?)([a-z][a-z0-9_-]{1,40})((?:[\s=][^[\]\n]{0,1000})?)\](?![(:])/gi;
const BARE_SHORTCODES = new Set(
  'gallery playlist embed audio video more nextpage toc ad ads adsense adrotate contact-form caption wp_caption'.split(
    ' ',
  ),
);
const BUILDERS = /^(?:vc|et_pb|su|fusion|av|ux|elementor|tdc|td)_/;

/**
 * A body without what only the program that made its site understands: shortcodes of Hugo and WordPress, tags of
 * Liquid, attributes of kramdown. What stands between an opening and a closing mark stays.
 */
export function withoutGeneratorMarks(body: string): string {
  let text = body;
  if (text.includes('{'))
    text = withoutLiquid(text.replace(SHORTCODE, '')).replace(VALUE, '').replace(ATTRIBUTES, '');
  if (/\[\/?[a-z]/i.test(text)) text = withoutBrackets(text);
  return text;
}

function withoutLiquid(text: string): string {
  if (!text.includes('{%')) return text;
  let isComment = false;
  return text
    .split(LIQUID)
    .map((piece, index) => {
      if (index % 2 === 0) return isComment ? '' : piece;
      const comment = LIQUID_COMMENT.exec(piece);
      if (comment !== null) isComment = comment[1] === undefined;
      return POST_LINK.exec(piece)?.[1] ?? '';
    })
    .join('');
}

function withoutBrackets(text: string): string {
  const closed = new Set(
    [...text.matchAll(/\[\/([a-z][a-z0-9_-]{1,40})\]/gi)].map(([, name = '']) => name.toLowerCase()),
  );
  return text
    .replace(CAPTION, (_, inner: string) => `<figure>${inner}</figure>`)
    .replace(EMBED, '')
    .replace(BRACKETS, (whole: string, slash: string, written: string, rest: string) => {
      const name = written.toLowerCase();
      const isShortcode =
        slash === '/' ||
        closed.has(name) ||
        BUILDERS.test(name) ||
        (rest.trim() === '' ? BARE_SHORTCODES.has(written) : /\s[\w-]{1,40}=["'\w]/.test(rest));
      return isShortcode ? '' : whole;
    });
}
