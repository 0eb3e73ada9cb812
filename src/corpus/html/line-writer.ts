import type { Line } from '../draft.js';
import { oneLine } from '../lines/clean.js';
import type { MarkedLine } from '../lines/line-kinds.js';
import { endsSentence } from './ends-sentence.js';
import { weightOf } from './measure.js';

/** Where a text stands: within which elements. */
export interface Place {
  readonly bold: boolean;
  readonly item: boolean;
  readonly centred: boolean;
  readonly linked: boolean;
  readonly pre: boolean;
  /** Within the head of an article, where only prose is its text. */
  readonly header: boolean;
}

export interface Writer {
  readonly lines: MarkedLine[];
  readonly captions: string[];
  readonly links: Map<string, string>;
  readonly images: string[];
  /** The texts of lines that are links for the most part. */
  readonly leading: Set<string>;
  /** The texts of lines outside of lists that are one link and nothing else. */
  readonly teasers: Set<string>;
  /** The texts of items of lists that are one link and no sentence. */
  readonly linkedItems: Set<string>;
  buffer: string;
  /** How much of the buffer is inside of links, in UTF-16 code units. */
  linked: number;
  /** Whether all of the buffer is bold so far. */
  bold: boolean;
  unlinked: number;
  /** Whether a picture was the last thing before the buffer. */
  afterImage: boolean;
}

const MAX_CAPTION_LENGTH = 200;
/** Below this, a line in the head of an article is a label, a byline or a date. */
const MIN_LEAD_WEIGHT = 40;
// A credit in brackets, half or full width, on a line of its own.
const CREDIT = /^[(\uFF08][^()\uFF08\uFF09]{1,40}[)\uFF09]$/;
// Two ideographic or em spaces: how Chinese pages indent a paragraph, tags or not.
const INDENT = /[\u3000\u2003]{2,}/;

export function newWriter(): Writer {
  return {
    ...{ lines: [], captions: [], links: new Map(), images: [], leading: new Set() },
    ...{ teasers: new Set(), linkedItems: new Set() },
    ...{ buffer: '', linked: 0, bold: true, unlinked: 0, afterImage: false },
  };
}

/** Adds text to the line that is being written; in preformatted text, its own line feeds end lines. */
export function write(data: string, place: Place, writer: Writer): void {
  const visible = data.trim().length;
  if (visible > 0) {
    if (!place.bold) writer.bold = false;
    if (place.linked) writer.linked += visible;
    else writer.unlinked += visible;
  }
  if (!place.pre) {
    writer.buffer += data;
    return;
  }
  for (const line of data.split('\n')) {
    writer.buffer += line;
    flush(writer, place);
  }
}

/** Ends the line that is being written, as a line of the text or as the caption of a picture. */
export function flush(
  writer: Writer,
  place: Place,
  { kind = 'paragraph', caption = false }: { kind?: Line['kind']; caption?: boolean } = {},
): void {
  for (const piece of writer.buffer.split(INDENT)) {
    const text = oneLine(piece);
    if (text === '') continue;
    const belongsToPicture =
      writer.afterImage && text.length <= MAX_CAPTION_LENGTH && (place.centred || CREDIT.test(text));
    const isLabel =
      place.header && kind === 'paragraph' && (weightOf(text) < MIN_LEAD_WEIGHT || !endsSentence(text));
    if (isLabel) continue;
    if (kind === 'paragraph' && (caption || belongsToPicture)) writer.captions.push(text);
    else writer.lines.push({ kind, text, bold: writer.bold, item: place.item });
    if (writer.linked * 2 > text.length) writer.leading.add(text);
    if (writer.linked >= text.length && !endsSentence(text))
      (place.item ? writer.linkedItems : writer.teasers).add(text);
    writer.afterImage = false;
  }
  writer.buffer = '';
  writer.linked = 0;
  writer.bold = true;
}
