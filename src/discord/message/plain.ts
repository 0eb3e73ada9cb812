/**
 * Bidirectional controls: they turn text around far beyond the words that they stand by, and so can make a
 * line say something else. Arabic letter mark; left-to-right and right-to-left mark; embeddings and overrides;
 * isolates. A mark within a figure stays: it turns nothing but the figure, which would be another one without it.
 */
const BIDI_CONTROLS =
  /[\u202A-\u202E\u2066-\u2069]|(?<!\p{Nd}[.,\u066B\u066C/:-]?[\u061C\u200E\u200F]{0,2})[\u061C\u200E\u200F]|[\u061C\u200E\u200F](?![\u061C\u200E\u200F]{0,2}[.,\u066B\u066C/:-]?\p{Nd})/gu;

/** C0 and C1 controls except tab and line ends, and the byte order mark. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF]/g;

/** What some program or other takes for the end of a line. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

const LONE_SURROGATES = /\p{Surrogate}/gu;

const REPLACEMENT = '\uFFFD';

/** Letters written from right to left: the scripts that a line of ours must be shielded from. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * The text without bidirectional and other control characters, with a line feed for every kind of line end
 * and U+FFFD for half a surrogate pair, which JSON could not carry. Text of an article comes out unchanged.
 */
export function plain(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(BIDI_CONTROLS, '')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, REPLACEMENT);
}

/** {@link plain} text on one line. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

/** The text shielded from the direction of the line it stands in, where it is written from right to left. */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
}

/**
 * The text on one line, at most `max` UTF-16 code units long, cut between letters as readers see them and,
 * where there is one near, at a space; "…" shows the cut. Never for quotes.
 */
export function shorten(text: string, max: number): string {
  const line = oneLine(text);
  if (line.length <= max) return line;
  let cut = 0;
  for (const { index, segment } of new Intl.Segmenter('und').segment(line.slice(0, max))) {
    if (index + segment.length > max - 1) break;
    cut = index + segment.length;
  }
  const space = line.lastIndexOf(' ', cut);
  return `${line.slice(0, space > cut * 0.7 ? space : cut).trimEnd()}…`;
}
