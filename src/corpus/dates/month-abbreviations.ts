/**
 * How months are abbreviated beside a day and a year, or spelt beside the names of the whole month; January first.
 * By CLDR and the press. In lower case, without full stops, Arabic letters folded. Too short or too common as words to
 * be looked for in running text ("лист" is a letter as well).
 */
export const MONTH_ABBREVIATIONS: readonly (readonly string[])[] = [
  ['янв', 'січ', 'كانون ثاني'],
  ['февр', 'фев', 'лют'],
  ['март', 'берез'],
  ['апр', 'квіт', 'افريل'],
  ['трав'],
  ['июн', 'черв', 'يونيه'],
  ['июл', 'лип', 'يوليه', 'جويليه'],
  ['авг', 'серп', 'اغشت'],
  ['сент', 'верес'],
  ['окт', 'жовт', 'اوكتوبر', 'تشرين اول'],
  ['нояб', 'лист', 'تشرين ثاني'],
  ['дек', 'груд', 'كانون اول'],
];
