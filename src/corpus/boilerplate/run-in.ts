import type { Line } from '../draft.js';

/** Above the text stand the moment and counters; further down a moment begins an entry of a chronicle. */
const HEAD = 2;
/** So many paragraphs that begin with a day and a time are a chronicle. */
const CHRONICLE = 3;
/** What is run in is no longer. In UTF-16 code units. */
const MAX_LENGTH = 120;

const TIME = '\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?';
const DAY_WORDS = '(?:сегодня|вчера|сьогодні|вчора|today|yesterday|اليوم|أمس|今天|昨天)';
/** "Today, 1:34". */
const TODAY = `${DAY_WORDS},? ${TIME}`;
/** "10.11.2018, 13:37", "2018-11-10 13:37", "10 November 2018, Tuesday, 13:37", "13:37, 10 November, 2018". */
const MOMENT = [
  `\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{2,4},? ${TIME}`,
  `\\p{Nd}{4}[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{1,2},? ${TIME}`,
  `\\p{Nd}{1,2} \\p{L}{3,12}(?:,? \\p{Nd}{4})?(?:, \\p{L}{4,12})?,? ${TIME}`,
  `${TIME},? \\p{Nd}{1,2} \\p{L}{3,12},? \\p{Nd}{4}`,
].join('|');
/** "Comments: 0"; behind a moment, "0" or a button too. */
const COUNTER =
  '(?:комментари\\p{L}{1,3}|коментар\\p{L}{0,3}|просмотр\\p{L}{0,3}|перегляд\\p{L}{0,3}|comments?|views?|shares?|评论|評論|阅读|閱讀|浏览|مشاهدات|تعليقات|التعليقات)\\s?[:\\uFF1A]\\s?\\p{Nd}{1,7}';
const BUTTON =
  '(?:распечатать|роздрукувати|версия для печати|версія для друку|поделиться|поділитися|print|share)';
/** What follows is a sentence, or another label. */
const SENTENCE = '(?=[\\p{Lu}\\p{Lo}\\p{Nd}"\\u00AB\\u201C])';
const REST = `(?:[.,|]?\\s(?:${COUNTER}|${BUTTON}(?!\\p{L})|\\p{Nd}{1,6}(?=[.] |\\s\\p{Lu})))`;

const RELATIVE = new RegExp(`^(?:${TODAY})${REST}{0,3}[.,|]?\\s${SENTENCE}`, 'iu');
const DATED = new RegExp(`^(?:${MOMENT})${REST}{0,3}[.,|]?\\s${SENTENCE}`, 'iu');
const COUNTED = new RegExp(`^${COUNTER}${REST}{0,3}[.,|]?\\s${SENTENCE}`, 'iu');
/** Shares and comments, without a word. */
const COUNTS = /^\p{Nd}{1,5} \p{Nd}{1,4}[.] (?=\p{Lu})/u;
/** Who comments: one word that begins small or holds a figure, and a colon. */
const NICK = /^[\p{Ll}_][\p{L}\p{Nd}_.-]{1,24}: /u;
const NICK_WITH_FIGURE = /^\p{L}[\p{L}_.-]{1,20}\p{Nd}{1,6}: /u;

/** Paragraphs without the moments and counters that a page ran into their beginning, and without comments of readers. */
export function withoutRunIns(
  lines: readonly Line[],
  isKept: (line: string) => boolean,
): { readonly lines: readonly Line[]; readonly dropped: readonly string[] } {
  const dated = lines.filter(({ text }) => DATED.test(text.slice(0, MAX_LENGTH))).length;
  const dropped: string[] = [];
  const left = lines.flatMap((line, index): readonly Line[] => {
    const { kind, text } = line;
    if (kind !== 'paragraph' || isKept(text)) return [line];
    const start = text.slice(0, MAX_LENGTH);
    const [relative, day] = [RELATIVE.exec(start)?.[0], DATED.exec(start)?.[0]];
    const moment = relative ?? day;
    if (moment !== undefined && /[.] $/.test(moment) && isComment(text.slice(moment.length))) {
      dropped.push(text);
      return [];
    }
    const isHead = index < HEAD && dated < CHRONICLE;
    const label =
      relative ?? COUNTED.exec(start)?.[0] ?? (isHead ? (day ?? COUNTS.exec(start)?.[0]) : undefined);
    // A sentence may begin with a moment too, and goes on in small letters.
    if (label === undefined || /^\p{Ll}/u.test(text.slice(label.length))) return [line];
    dropped.push(label.trim());
    return [{ kind, text: text.slice(label.length) }];
  });
  return dropped.length === 0 ? { lines, dropped } : { lines: left, dropped };
}

function isComment(rest: string): boolean {
  const start = rest.slice(0, MAX_LENGTH);
  return NICK.test(start) || NICK_WITH_FIGURE.test(start);
}
