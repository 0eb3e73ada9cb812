/** The scripts by which languages are told; `other` for letters of any other one. */
export const LETTER_KINDS = ['han', 'kana', 'arabic', 'cyrillic', 'latin', 'other'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** How many letters of each script a text has, and how many runs of Latin ones. */
export type Letters = Readonly<Record<LetterKind | 'latinWords', number>>;

const TESTS: readonly (readonly [LetterKind, RegExp])[] = [
  ['han', /\p{sc=Han}/u],
  ['kana', /[\p{sc=Hira}\p{sc=Kana}]/u],
  ['arabic', /\p{sc=Arab}/u],
  ['cyrillic', /\p{sc=Cyrl}/u],
  ['latin', /\p{sc=Latn}/u],
  ['other', /\p{L}/u],
];
const NONE = LETTER_KINDS.length;
const LATIN = LETTER_KINDS.indexOf('latin');
/** The kind of each UTF-16 code unit once it was asked for, counted from 1. */
const KINDS = new Uint8Array(0x10000);

/** Counts the letters of a text in one pass: a pattern would make a list of them all. */
export function lettersOf(text: string): Letters {
  const counts = new Array<number>(NONE + 1).fill(0);
  let latinWords = 0;
  let before: number = NONE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    let kind: number;
    if (code >= 0xd800 && code <= 0xdbff) {
      const whole = String.fromCodePoint(text.codePointAt(at) ?? code);
      kind = kindOf(whole);
      at += whole.length - 1;
    } else {
      const known = KINDS[code] ?? 0;
      kind = known === 0 ? kindOf(String.fromCharCode(code)) : known - 1;
      if (known === 0) KINDS[code] = kind + 1;
    }
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind === LATIN && before !== LATIN) latinWords += 1;
    before = kind;
  }
  const [han = 0, kana = 0, arabic = 0, cyrillic = 0, latin = 0, other = 0] = counts;
  return { han, kana, arabic, cyrillic, latin, other, latinWords };
}

function kindOf(character: string): number {
  const index = TESTS.findIndex(([, test]) => test.test(character));
  return index < 0 ? NONE : index;
}
