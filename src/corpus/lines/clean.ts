// Controls except tab and line feed, soft hyphen, Arabic letter mark, Mongolian vowel separator, zero-width and
// bidirectional marks, embeddings and isolates, invisible operators, byte order mark, interlinear and language tags.
// Without the u flag, which makes it several times slower; hence the language tags U+E0000 to U+E007F as pairs.
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDC7F]/g;
// A digit, perhaps a separator (full stop, comma, the Arabic ones, slash, colon, hyphen), and other marks of direction.
const FIGURE_BEFORE = /\p{Nd}[.,\u066B\u066C/:-]?[\u061C\u200E\u200F]{0,2}$/u;
const FIGURE_AFTER = /^[\u061C\u200E\u200F]{0,2}[.,\u066B\u066C/:-]?\p{Nd}/u;
const REACH = 4;
const SPACE = 0x20;
const ANY_SURROGATE = /[\uD800-\uDFFF]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;
// Han, kana, CJK punctuation and full-width forms: scripts that are written without spaces.
const UNSPACED = /[\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/;

/** The text with line feeds only, and without characters that nobody sees: controls, bidirectional and zero-width marks. */
export function clean(text: string): string {
  const visible = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(INVISIBLE, keptInFigure);
  return ANY_SURROGATE.test(visible) ? visible.replace(LONE_SURROGATE, '\uFFFD') : visible;
}

/** Within a figure, a direction mark says in which order its parts are shown: without it, the figure would be another one. */
function keptInFigure(mark: string, at: number, whole: string): string {
  if (mark !== '\u200E' && mark !== '\u200F' && mark !== '\u061C') return '';
  const before = whole.slice(Math.max(0, at - REACH), at);
  return FIGURE_BEFORE.test(before) && FIGURE_AFTER.test(whole.slice(at + 1, at + 1 + REACH)) ? mark : '';
}

/** The text on one line: cleaned, its white space collapsed, and none left between two Han characters of different lines. */
export function oneLine(text: string): string {
  if (isOneLine(text)) return text;
  return clean(text)
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '))
    .replace(/\n/g, (_, at: number, whole: string) =>
      UNSPACED.test(whole[at - 1] ?? '') && UNSPACED.test(whole[at + 1] ?? '') ? '' : ' ',
    )
    .trim();
}

/** Whether a text has nothing but letters and marks that are sure to stay, with single spaces between: most lines do. */
function isOneLine(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : !isSure(code)) return false;
    before = code;
  }
  return text === '' || before !== SPACE;
}

/** Neither white space nor invisible, nor half of a pair: Latin, Greek, Cyrillic, Arabic, quotation marks, Han, Hangul, full-width forms. */
function isSure(code: number): boolean {
  if (code < 0x7f) return code > SPACE;
  if (code < 0x1680) return code >= 0xae && code !== 0x61c;
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x2070 && code <= 0x2fff) ||
    (code >= 0x3001 && code <= 0xd7ff) ||
    (code >= 0xff01 && code <= 0xffee)
  );
}

/** What is the same in two spellings of a line: letters and digits only, in lower case. For comparing, never for showing. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,200}/gu, '');
}
