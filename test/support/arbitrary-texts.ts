/** Characters that are drawn more often than chance would: those that folding and cutting treat in a way of their own. */
const DRAWN =
  "aZé1٣５,.:'’ʼ`-\u00ad\u200b\u200d\u200f\ufeff\u0640\u064b\u0301 \u00a0\n桥渡輪万萬かナー๓กالةىيєїйёЪ。？！؟“”«»·%İıßﬁΣ";

/**
 * Texts of up to 20 UTF-16 code units of any kind, lone surrogates too; the same ones on every run. In every
 * other text they are mostly letters, digits and marks of the languages that articles are in.
 */
export function arbitraryTexts(count: number): readonly string[] {
  let state = 1;
  const below = (limit: number) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
  const anyUnit = () => below(0x10000);
  const drawnUnit = () => (below(8) === 0 ? anyUnit() : DRAWN.charCodeAt(below(DRAWN.length)));
  return Array.from({ length: count }, (_, at) =>
    String.fromCharCode(...Array.from({ length: below(20) }, at % 2 === 0 ? anyUnit : drawnUnit)),
  );
}
