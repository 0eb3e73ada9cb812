import { encodingOf } from './encoding/charset-labels.js';
import { decodeBytes } from './encoding/decode-bytes.js';
import { guessEncoding } from './encoding/guess-encoding.js';
import { unmarkedUtf16 } from './encoding/utf-16.js';

/** A file with more broken than this for each whole character beyond ASCII is not UTF-8 with a fault, but something else. */
const MAX_BROKEN_SHARE = 0.5;
/** How much of a file is looked at to tell text from something else, in bytes. */
const SAMPLE_BYTES = 4096;
/** Where pages and XML state their encoding, in bytes. */
const HEAD_BYTES = 4096;
const DECLARED =
  /<(?:meta\b[^<>]{0,300}?\bcharset|\?xml\b[^<>]{0,100}?\bencoding)\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{3,30})/i;
const COMMENT = /<!--[\s\S]{0,3000}?(?:-->|$)/g;
/** What windows-1252 has for the control characters U+0080 to U+009F, which nobody writes. */
const CONTROLS = /[\u0080-\u009F]/g;

export interface Decoded {
  readonly text: string;
  /** What was not as it should be, as sentences. */
  readonly notices: readonly string[];
}

export interface DecodeOptions {
  /** What the server says of the encoding: the charset of its Content-Type, with or without quotation marks. */
  readonly charset?: string | undefined;
}

/** The text of a file in whatever encoding it is; `undefined` where the bytes are not text. */
export function decode(bytes: Uint8Array, { charset }: DecodeOptions = {}): Decoded | undefined {
  const marked = byteOrderMark(bytes) ?? (bytes.includes(0) ? unmarkedUtf16(bytes) : undefined);
  if (marked !== undefined) {
    return {
      text: withoutControls(decodeBytes(bytes, marked)),
      notices: marked === 'utf-8' ? [] : [said(marked)],
    };
  }
  if (isBinary(bytes)) return undefined;
  const text = utf8(bytes);
  if (!text.includes('\uFFFD')) return { text: withoutControls(text), notices: [] };
  // A file may hold U+FFFD as such: what was lost before it came to us says nothing about its encoding.
  const broken = count(text, /\uFFFD/g) - count(decodeBytes(bytes, 'latin1'), /\xEF\xBF\xBD/g);
  const whole = count(text, /[^\u0000-\u007F\uFFFD]/g);
  if (broken <= whole * MAX_BROKEN_SHARE)
    return { text: withoutControls(text), notices: lostCharacters(text) };
  const encoding = guessEncoding(bytes, declared(bytes, charset));
  const other = withoutControls(decodeBytes(bytes, encoding));
  return { text: other, notices: [said(encoding), ...lostCharacters(other)] };
}

/** What is UTF-8 without a fault, as most files are, is read at once. */
function utf8(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.includes('\uFFFD') ? decodeBytes(bytes, 'utf-8') : text;
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** No text has a NUL, and none has one control character in twenty. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const byte = sample[at] ?? 0;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls += 1;
  }
  return controls * 20 > sample.length;
}

/** What the server says, else what the page says of itself; unless it is UTF-8, which the bytes are not. */
function declared(bytes: Uint8Array, charset: string | undefined): string | undefined {
  const head = decodeBytes(bytes.subarray(0, HEAD_BYTES), 'latin1').replace(COMMENT, ' ');
  const labels = [charset, DECLARED.exec(head)?.[1]];
  return labels.map(encodingOf).find((encoding) => encoding !== undefined && !/^utf/.test(encoding));
}

function withoutControls(text: string): string {
  return text.replace(CONTROLS, (control) =>
    decodeBytes(Uint8Array.of(control.charCodeAt(0)), 'windows-1252'),
  );
}

function lostCharacters(text: string): string[] {
  const lost = count(text, /\uFFFD/g);
  return lost === 0 ? [] : [`${lost} unreadable characters are shown as \uFFFD; save the file as UTF-8.`];
}

function said(encoding: string): string {
  return `Read as ${encoding}; save the file as UTF-8 to be sure that every letter is right.`;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
