/** Han numerals of any kind, as the inside of a character class: zero, one to nine, ten, twenty, thirty, hundred. */
export const HAN_NUMERALS =
  '\u3007\u25CB\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u5EFF\u5344\u5345\u4E24\u5169\u767E';

const DIGITS: Readonly<Record<string, number>> = {
  ...{
    〇: 0,
    '\u25CB': 0,
    零: 0,
    一: 1,
    二: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    两: 2,
    兩: 2,
  },
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卄: 20, 卅: 30 };

/** The number that is written in digits or Han numerals, up to 999 or digit by digit; NaN where it is none. */
export function numberOf(written: string): number {
  if (written !== '' && /^\d+$/.test(written)) return Number(written);
  const signs = [...written.replace(/^[初元]/, (sign) => (sign === '元' ? '一' : ''))];
  if (signs.length === 0 || signs.length > 6) return Number.NaN;
  if (signs.length > 1 && signs.every((sign) => Object.hasOwn(DIGITS, sign)))
    return Number(signs.map((sign) => DIGITS[sign]).join(''));
  let sum = 0;
  let before: number | undefined;
  for (const sign of signs) {
    const ten = TENS[sign];
    if (sign === '百') sum += (before ?? 1) * 100;
    // Three tens are written as three and ten; twenty and thirty have signs of their own.
    else if (ten !== undefined) sum += ten === 10 ? (before ?? 1) * 10 : ten;
    else if (Object.hasOwn(DIGITS, sign)) {
      before = DIGITS[sign];
      continue;
    } else return Number.NaN;
    before = undefined;
  }
  return sum + (before ?? 0);
}
