import { fontRuns } from './font-runs.js';
import { PLAIN_FONT } from './fonts.js';

/** A bar of a timeline, or where there is nothing for a while. Texts of any length, in any script. */
export type TimelineRow =
  | { readonly kind: 'bar'; readonly label: string; readonly count: number; readonly headline: string }
  | { readonly kind: 'gap'; readonly label: string };

export interface TimelinePicture {
  readonly title: string;
  readonly subtitle: string;
  /** In order of time. */
  readonly rows: readonly TimelineRow[];
  /** Whether its words are written from right to left: then it is laid out so. */
  readonly rightToLeft: boolean;
}

const WIDTH = 1000;
const MARGIN = 40;
const LABEL_WIDTH = 190;
const TOP = 120;
const ROW_HEIGHT = { bar: 62, gap: 44 } as const;
const BAR_HEIGHT = 20;
const COLOURS = {
  ground: '#ffffff',
  text: '#1f2328',
  faint: '#656d76',
  bar: '#2f6f9f',
  gap: '#b08800',
} as const;
/** About as many letters of each size as there is room for; a Chinese one is twice as wide. */
const MAX_TITLE_WIDTH = 56;
const MAX_SUBTITLE_WIDTH = 96;
const MAX_HEADLINE_WIDTH = 84;
const MAX_GAP_WIDTH = 80;

/** A timeline as an SVG: a bar for each period, its headline beneath, and gaps named. */
export function timelineSvg({ title, subtitle, rows, rightToLeft }: TimelinePicture): string {
  const most = Math.max(1, ...rows.map((row) => (row.kind === 'bar' ? row.count : 0)));
  const widest = WIDTH - 2 * MARGIN - LABEL_WIDTH - 60;
  const text = (content: string, at: Placed) => textElement(content, at, rightToLeft);
  const box = (x: number, width: number) => (rightToLeft ? WIDTH - x - width : x);
  let y = TOP;
  const drawn = rows.map((row) => {
    const top = y;
    y += ROW_HEIGHT[row.kind];
    if (row.kind === 'gap') {
      const middle = top + ROW_HEIGHT.gap / 2;
      const line = `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${top + 6}" y2="${top + 6}" stroke="${COLOURS.gap}" stroke-dasharray="3 7"/>`;
      return (
        line +
        text(fitted(row.label, MAX_GAP_WIDTH), { x: MARGIN, y: middle + 10, size: 16, colour: COLOURS.gap })
      );
    }
    const width = Math.max(6, (row.count / most) * widest);
    const left = MARGIN + LABEL_WIDTH;
    return [
      text(row.label, { x: MARGIN, y: top + 18, size: 18, colour: COLOURS.text }),
      `<rect x="${box(left, width)}" y="${top + 2}" width="${width}" height="${BAR_HEIGHT}" rx="4" fill="${COLOURS.bar}"/>`,
      text(String(row.count), { x: left + width + 12, y: top + 18, size: 18, colour: COLOURS.text }),
      text(fitted(row.headline, MAX_HEADLINE_WIDTH), {
        x: left,
        y: top + 42,
        size: 14,
        colour: COLOURS.faint,
      }),
    ].join('');
  });
  const height = y + MARGIN / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="${PLAIN_FONT}">`,
    `<rect width="${WIDTH}" height="${height}" fill="${COLOURS.ground}"/>`,
    text(fitted(title, MAX_TITLE_WIDTH), { x: MARGIN, y: 54, size: 28, colour: COLOURS.text }),
    text(fitted(subtitle, MAX_SUBTITLE_WIDTH), { x: MARGIN, y: 86, size: 17, colour: COLOURS.faint }),
    ...drawn,
    '</svg>',
  ].join('\n');
}

interface Placed {
  /** From the side that its words begin on. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

/** A line that begins at its place, on the left or the right, whatever script it is in. */
function textElement(content: string, { x, y, size, colour }: Placed, rightToLeft: boolean): string {
  const anchor = rightToLeft ? 'end' : 'start';
  const at = rightToLeft ? WIDTH - x : x;
  const spans = fontRuns(content)
    .map(({ font, text }) => `<tspan font-family="${font}">${escaped(text)}</tspan>`)
    .join('');
  return `<text x="${at}" y="${y}" font-size="${size}" fill="${colour}" text-anchor="${anchor}">${spans}</text>`;
}

/** The text, at most so wide, cut between letters as readers see them. */
function fitted(content: string, max: number): string {
  let width = 0;
  let cut = 0;
  for (const { index, segment } of new Intl.Segmenter('und').segment(content)) {
    width += /\p{sc=Han}|\p{Emoji_Presentation}/u.test(segment) ? 2 : 1;
    if (width > max) return `${content.slice(0, cut).trimEnd()}…`;
    cut = index + segment.length;
  }
  return content;
}

/** As XML takes it: without the controls that it has no way to write. */
function escaped(content: string): string {
  return content
    .toWellFormed()
    .replace(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
