import type { Line } from '../draft.js';
import type { HtmlText } from './html-lines.js';
import { weightOf } from './measure.js';

/** What leads elsewhere is a small part of an article; a text that is mostly links is a digest, and they are its text. */
const MAX_SHARE = 1 / 3;

/** Without lines that are nothing but a link: they lead elsewhere. Headings may be links. */
export function withoutTeasers(found: HtmlText): HtmlText {
  const lines = found.lines.filter(({ kind, text }) => kind === 'heading' || !found.teasers.has(text));
  return { ...found, lines: lines.length === 0 ? found.lines : lines };
}

/** The same for a text that nothing else stands around, as posts have it: also lists of nothing but links. */
export function withoutTeaserLists(found: HtmlText): HtmlText {
  const isTeaser = ({ kind, text }: Line) =>
    kind !== 'heading' && (found.teasers.has(text) || found.linkLists.has(text));
  const share = weightOfLines(found.lines.filter(isTeaser)) / Math.max(1, weightOfLines(found.lines));
  return share > MAX_SHARE ? found : { ...found, lines: found.lines.filter((line) => !isTeaser(line)) };
}

export function weightOfLines(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + weightOf(text), 0);
}
