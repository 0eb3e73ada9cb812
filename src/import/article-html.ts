import type { Article, Block } from '../corpus/article.js';
import { escapedText } from './post-text.js';

/** Shorter ones stand in a text by chance. */
const MIN_LINK_LENGTH = 3;
/** A line that is mostly a link leads elsewhere, and is not read as text. */
const MAX_LINKED_SHARE = 0.5;

/** The HTML of an article that was read: its blocks, the links in them, and below them what belongs to its pictures. */
export function articleHtml({ text, blocks, relatedLinks, captions }: Article): string {
  const waiting = new Map(relatedLinks.map(({ text: label, url }) => [url, label]));
  const written = blocks.map((block) => inTags(block, linked(text.slice(block.start, block.end), waiting)));
  const below = captions.map(
    (caption) => `<figure><figcaption>${escapedText(caption)}</figcaption></figure>`,
  );
  return [...written, ...below].join('\n');
}

function inTags({ kind }: Block, html: string): string {
  switch (kind) {
    case 'heading':
      return `<h3>${html}</h3>`;
    case 'question':
      // As interviews are written: a list of its own, in bold.
      return `<ul><li><strong>${html}</strong></li></ul>`;
    case 'paragraph':
      return `<p>${html}</p>`;
  }
}

/** A block with the links whose words stand in it; each of them is used up by its first place. */
function linked(block: string, waiting: Map<string, string>): string {
  const found: { readonly start: number; readonly end: number; readonly url: string }[] = [];
  let length = 0;
  for (const [url, label] of waiting) {
    const start = label.length < MIN_LINK_LENGTH ? -1 : block.indexOf(label);
    const end = start + label.length;
    if (start < 0 || length + label.length > block.length * MAX_LINKED_SHARE) continue;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ start, end, url });
    length += label.length;
    waiting.delete(url);
  }
  let html = '';
  let done = 0;
  for (const { start, end, url } of found.sort((one, other) => one.start - other.start)) {
    const address = url.replace(/["&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    html += `${escapedText(block.slice(done, start))}<a href="${address}">${escapedText(block.slice(start, end))}</a>`;
    done = end;
  }
  return html + escapedText(block.slice(done));
}
