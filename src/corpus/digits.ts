// Arabic-Indic U+0660 to U+0669, Persian U+06F0 to U+06F9, full-width U+FF10 to U+FF19.
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g;

/** The text with the digits 0 to 9 for those of other scripts; as long as before, so that offsets hold. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));
}
