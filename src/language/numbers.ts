/**
 * What multiplies the number before it, written after it with or without a space: Chinese, English,
 * Russian, Ukrainian and Arabic thousands, ten thousands, millions, hundred millions and thousand millions.
 */
const MULTIPLIERS: readonly (readonly [pattern: string, factor: number])[] = [
  ['\u4E07|\u842C', 1e4],
  ['\u4EBF|\u5104', 1e8],
  [
    'thousand|\u0442\u044B\u0441(?:\\.|\u044F\u0447\\p{L}*)|\u0442\u0438\u0441(?:\\.|\u044F\u0447\\p{L}*)|\u0623\u0644\u0641\u0627?|\u0627\u0644\u0641|\u0622\u0644\u0627\u0641|\u0627\u0644\u0627\u0641',
    1e3,
  ],
  [
    'million|\u043C\u043B\u043D\\.?|\u043C\u0438\u043B\u043B\u0438\u043E\u043D\\p{L}*|\u043C\u0456\u043B\u044C\u0439\u043E\u043D\\p{L}*|\u0645\u0644\u064A\u0648\u0646\u0627?|\u0645\u0644\u0627\u064A\u064A\u0646',
    1e6,
  ],
  [
    'billion|\u043C\u043B\u0440\u0434\\.?|\u043C\u0438\u043B\u043B\u0438\u0430\u0440\u0434\\p{L}*|\u043C\u0456\u043B\u044C\u044F\u0440\u0434\\p{L}*|\u0645\u0644\u064A\u0627\u0631\u0627?',
    1e9,
  ],
];

/** Digits with thousands separators (comma, thin, no-break or plain space), else digits with points or colons. */
const DIGITS = '(?:\\d{1,3}(?:[,\\u00A0\\u2009\\u202F ]\\d{3})+(?![\\d,]\\d)(?:\\.\\d+)?|\\d+(?:[.,:]\\d+)*)';

/** A number with what multiplies it, in folded text. To be used as a part of a pattern with the flag `u`. */
export const NUMBER = `${DIGITS}(?:[\\s\\u00A0]?(?:${MULTIPLIERS.map(([pattern]) => pattern).join('|')})(?!\\p{L}(?<![\\u4E07\\u842C\\u4EBF\\u5104]\\p{L})))?`;

const PARTS = new RegExp(`^(${DIGITS})[\\s\\u00A0]?(.*)`, 'su');
const FACTORS = MULTIPLIERS.map(
  ([pattern, factor]) => [new RegExp(`^(?:${pattern})$`, 'u'), factor] as const,
);

/**
 * The one form of a number: `1,000`, `1 000` and `1000` alike, `10\u4E07` (ten times ten thousand) as
 * `100000`. A comma before other than three digits is a decimal point. Times (`15:02`) and versions stay.
 *
 * @param written a match of {@link NUMBER}, perhaps with direction marks behind it
 */
export function plainNumber(written: string): string {
  const figures = written.replace(/[\u061C\u200E\u200F]/g, '');
  const [, digits = figures, multiplier = ''] = PARTS.exec(figures) ?? [];
  const joined = digits.replace(/(\d)[,\u00A0\u2009\u202F ](?=\d{3}(?!\d))/g, '$1').replace(/,/g, '.');
  const factor = FACTORS.find(([pattern]) => pattern.test(multiplier))?.[1] ?? 1;
  if (factor === 1 || !/^\d+(?:\.\d+)?$/.test(joined)) return joined;
  return String(Math.round(Number(joined) * factor));
}
