import { decodeBytes } from './decode-bytes.js';
import {
  arabicScore,
  centralScore,
  cyrillicScore,
  hanScore,
  type Score,
  westernScore,
} from './letter-scores.js';

/** The encodings that are told by their letters; where two fit alike, the former. */
const CANDIDATES: readonly (readonly [encoding: string, score: Score])[] = [
  ['windows-1252', westernScore],
  ['windows-1251', cyrillicScore],
  ['gb18030', hanScore],
  ['big5hkscs', hanScore],
  ['windows-1256', arabicScore],
  ['koi8-u', cyrillicScore],
  ['iso-8859-5', cyrillicScore],
  ['cp866', cyrillicScore],
  ['maccyrillic', cyrillicScore],
  ['iso-8859-6', arabicScore],
  ['windows-1250', centralScore],
  ['iso-8859-2', centralScore],
];
/** How much text is looked at, in bytes without markup. */
const SAMPLE_BYTES = 16 * 1024;
/** A declared encoding holds unless another fits better by this much in each foreign letter. */
const MARGIN = 1;

/**
 * The encoding of a text that is not UTF-8, by its letters outside of markup: the one in which they are as frequent as
 * in text of their script.
 *
 * @param declared what the file or its server says, which is believed where its letters do not clearly say otherwise
 */
export function guessEncoding(bytes: Uint8Array, declared?: string): string {
  const sample = withoutMarkup(bytes);
  const scored = CANDIDATES.map(([encoding, score]) => ({ encoding, fit: fitOf(sample, encoding, score) }));
  const best = scored.reduce((one, other) => (other.fit > one.fit + 0.05 ? other : one));
  if (declared === undefined) return best.encoding;
  const own = scored.find(({ encoding }) => encoding === declared);
  // What is not among the candidates cannot be compared: it is believed unless its letters are broken.
  if (own === undefined) return isBroken(sample, declared) ? best.encoding : declared;
  return own.fit + MARGIN >= best.fit ? declared : best.encoding;
}

/** The mean of what the foreign letters score, for each byte that is not ASCII. */
function fitOf(sample: Buffer, encoding: string, score: Score): number {
  const text = decodeBytes(sample, encoding);
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character >= '\u0080') sum += score(character, text.charAt(index - 1), text.charAt(index + 1));
  }
  const foreign = sample.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  return sum / Math.max(1, foreign);
}

function isBroken(sample: Buffer, encoding: string): boolean {
  const text = decodeBytes(sample, encoding);
  return (text.match(/\uFFFD/g)?.length ?? 0) * 50 > text.length;
}

const LESS = 0x3c;
const GREATER = 0x3e;

/** The first of the bytes that are not within tags; all of them where none of those is foreign. */
function withoutMarkup(bytes: Uint8Array): Buffer {
  const kept = Buffer.alloc(SAMPLE_BYTES);
  let length = 0;
  let inTag = false;
  let foreign = false;
  for (let index = 0; index < bytes.length && length < SAMPLE_BYTES; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte === LESS && /[a-z/!?]/i.test(String.fromCharCode(bytes[index + 1] ?? 0))) inTag = true;
    // Runs of ASCII without a foreign letter near them say nothing and would fill the sample.
    const wanted =
      !inTag &&
      (byte >= 0x80 || (bytes[index - 1] ?? 0) >= 0x80 || (bytes[index + 1] ?? 0) >= 0x80 || byte === 0x20);
    if (wanted && !(byte === 0x20 && kept[length - 1] === 0x20)) {
      kept[length] = byte;
      length += 1;
      foreign ||= byte >= 0x80;
    }
    if (byte === GREATER) inTag = false;
  }
  return foreign ? kept.subarray(0, length) : Buffer.from(bytes.subarray(0, SAMPLE_BYTES));
}
