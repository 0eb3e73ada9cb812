// A mark in brackets that plugins replace: [gallery ids="1"], [/caption], [embed].
const SHORTCODE =
  /\[(\/?)([a-z][\w-]{0,40})((?:\s{1,5}[\w-]{1,40}\s{0,2}=\s{0,2}(?:"[^"[\]]{0,1000}"|'[^'[\]]{0,1000}'|[^\s"'[\]]{1,300})){0,20})\s{0,5}\/?\]/gi;
/** Shortcodes of WordPress itself that show something else than words. */
const SHOWN = new Set(['gallery', 'playlist', 'audio', 'video', 'embed', 'wp_caption', 'caption']);
const EMBED = /\[(embed|audio|video|playlist)\b[^[\]]{0,2000}\][^[\]]{0,2000}\[\/\1\]/gi;
const CAPTION =
  /\[(wp_)?caption\b[^[\]]{0,2000}\]((?:(?!\[\/?(?:wp_)?caption)[\s\S]){0,5000})\[\/(?:wp_)?caption\]/gi;
const BLOCK =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|table|t[rdh]|thead|tbody|pre|section|article|aside|hr|form|iframe|script|style)\b/i;

/**
 * The HTML that WordPress would show of a post as it keeps it: paragraphs where there are empty lines, pictures with their
 * captions, and no marks that plugins replace.
 */
export function wordpressHtml(content: string): string {
  const text = content.replace(/\r\n?/g, '\n');
  // The block editor writes whole HTML, between comments of its own, which no reader sees.
  const html = text.includes('<!-- wp:') ? text : inParagraphs(text);
  return withoutShortcodes(html);
}

function withoutShortcodes(html: string): string {
  if (!html.includes('[')) return html;
  const closed = new Set(
    Array.from(html.matchAll(/\[\/([a-z][\w-]{0,40})\]/gi), ([, name = '']) => name.toLowerCase()),
  );
  return html
    .replace(EMBED, '')
    .replace(CAPTION, (_, _prefix: string, inside: string) => captioned(inside))
    .replace(SHORTCODE, (mark, slash: string, name: string, attributes: string) => {
      const isCode =
        slash !== '' || attributes !== '' || SHOWN.has(name.toLowerCase()) || closed.has(name.toLowerCase());
      // A word in brackets, such as [sic], is of the article.
      return isCode ? '' : mark;
    });
}

/** A picture, and what stands below it. */
function captioned(inside: string): string {
  const end = inside.lastIndexOf('>') + 1;
  const [picture, caption] = [inside.slice(0, end), inside.slice(end).trim()];
  return `\n<figure>${picture}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>\n`;
}

/** As WordPress does: an empty line parts paragraphs, a single line break stays one. */
function inParagraphs(text: string): string {
  return text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.replaceAll('\n', '<br>\n')}</p>`))
    .join('\n');
}
