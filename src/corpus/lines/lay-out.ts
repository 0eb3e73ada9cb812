import type { Article, Block } from '../article.js';
import type { Line } from '../draft.js';

/** A text of lines, and where each stands in it. */
export function layOut(lines: readonly Line[]): Pick<Article, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of lines) {
    blocks.push({ kind, start, end: start + text.length });
    start += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), blocks };
}
