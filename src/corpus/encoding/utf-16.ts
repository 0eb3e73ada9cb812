/** How much of a file is looked at, in characters. */
const SAMPLE = 4096;
/** Latin with its accents, punctuation, Cyrillic, Arabic, Han with its marks and full-width forms. */
const EXPECTED =
  /[\t\n\r\u0020-\u007E\u00A0-\u024F\u2010-\u2044\u20AC\u2116\u2122\u0400-\u04FF\u0600-\u06FF\u200B-\u200F\u3000-\u303F\u3400-\u9FFF\uFF00-\uFFEF]/;
const MIN_SHARE = 0.97;

/** UTF-16 without a byte order mark, told by what its letters are either way; `undefined` where they make no text. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const shares = { 'utf-16le': shareOf(bytes, 1), 'utf-16be': shareOf(bytes, 0) };
  const best = shares['utf-16le'] >= shares['utf-16be'] ? 'utf-16le' : 'utf-16be';
  return shares[best] >= MIN_SHARE ? best : undefined;
}

/** @param high which byte of a pair is the high one */
function shareOf(bytes: Uint8Array, high: 0 | 1): number {
  const end = Math.min(bytes.length, SAMPLE * 2);
  let expected = 0;
  for (let index = 0; index < end; index += 2) {
    const code = (bytes[index + high] ?? 0) * 256 + (bytes[index + 1 - high] ?? 0);
    if (EXPECTED.test(String.fromCharCode(code))) expected += 1;
  }
  return expected / (end / 2);
}
