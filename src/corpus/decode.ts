import iconv from 'iconv-lite';

/** Above this share of broken sequences a file is not UTF-8 with a fault, but something else. */
const MAX_BROKEN_SHARE = 0.002;
/** How much of a file is looked at to tell its encoding, in bytes. */
const SAMPLE_BYTES = 64 * 1024;
const CHARSET = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i;
// Alef, lam, yeh, meem, waw, noon, reh, teh, beh, teh marbuta: three of four letters of any Arabic text.
const FREQUENT_ARABIC = /[\u0627\u0644\u064A\u0645\u0648\u0646\u0631\u062A\u0628\u0629]/g;
const CYRILLIC = /[\u0400-\u045F\u0490\u0491]/g;
// A small letter followed by a capital: what Arabic or Latin bytes look like when they are read as Cyrillic.
const CAMEL_CYRILLIC = /[\u0430-\u045F][\u0410-\u042F]/g;
const HAN = /[\u4E00-\u9FFF\u3000-\u303F\uFF00-\uFFEF]/g;

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
  const marked = byteOrderMark(bytes);
  if (marked !== undefined)
    return { text: decoded(bytes, marked), notices: marked === 'utf-8' ? [] : [said(marked)] };
  if (isBinary(bytes)) return undefined;
  const text = decoded(bytes, 'utf-8');
  if (!text.includes('\uFFFD')) return { text, notices: [] };
  // A file may hold U+FFFD as such: what was lost before it came to us says nothing about its encoding.
  const broken = count(text, /\uFFFD/g) - count(decoded(bytes, 'latin1'), /\xEF\xBF\xBD/g);
  if (broken / text.length <= MAX_BROKEN_SHARE) return { text, notices: lostCharacters(text) };
  const encoding = named(charset) ?? declared(bytes) ?? guessed(bytes);
  const other = decoded(bytes, encoding);
  return { text: other, notices: [said(encoding), ...lostCharacters(other)] };
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
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
  const sample = bytes.subarray(0, SAMPLE_BYTES / 16);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls += 1;
  }
  return controls * 20 > sample.length;
}

/** What a web page says of itself, unless it says UTF-8, which it is not. */
function declared(bytes: Uint8Array): string | undefined {
  return named(CHARSET.exec(decoded(bytes.subarray(0, 2048), 'latin1'))?.[1]);
}

function named(charset: string | undefined): string | undefined {
  const name = charset?.replace(/["'\s]/g, '').toLowerCase();
  return name !== undefined && !/^utf/.test(name) && iconv.encodingExists(name) ? name : undefined;
}

function guessed(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const foreign = count(decoded(sample, 'latin1'), /[\x80-\xFF]/g);
  if (foreign * 5 < sample.length) return 'windows-1252';
  const chinese = decoded(sample, 'gb18030');
  if (count(chinese, HAN) * 2 > foreign * 0.9 && count(chinese, /\uFFFD/g) < 3) return 'gb18030';
  if (count(decoded(sample, 'windows-1256'), FREQUENT_ARABIC) > foreign * 0.5) return 'windows-1256';
  const cyrillic = decoded(sample, 'windows-1251');
  if (count(cyrillic, CYRILLIC) > foreign * 0.8 && count(cyrillic, CAMEL_CYRILLIC) < foreign * 0.1) {
    return 'windows-1251';
  }
  const koi8 = decoded(sample, 'koi8-u');
  if (count(koi8, CYRILLIC) > foreign * 0.8 && count(koi8, CAMEL_CYRILLIC) < foreign * 0.1) return 'koi8-u';
  return 'windows-1252';
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
