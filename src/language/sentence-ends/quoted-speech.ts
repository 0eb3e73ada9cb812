import { type Ahead, isCapital } from './ahead.js';
import { isArabic, isHan, isSpace } from './characters.js';
import { openAt } from './enclosed.js';
import { isBeginning } from './known.js';
import type { Place } from './place.js';

/** UTF-16 code units behind a quotation in which its speaker is looked for. */
const NEAR = 90;
const NEAR_IN_HAN = 24;
/** "“Will it hold?” Smith asked." */
const ENGLISH =
  /^(?:[\p{L}\p{M}.,'\u2019-]{1,24} ){1,8}?(?:said|says|asked|asks|wrote|writes|told|added|adds|shouted|cried|replied|posted|tweeted|recalled|exclaimed|wondered|declared|continued|yelled|quipped|chanted)\b/u;
const HAN_SPEECH =
  '\u8BF4|\u8AAA|\u8AAC|\u95EE|\u554F|\u9053|\u79F0|\u7A31|\u8868\u793A|\u56DE\u7B54|\u56DE\u5E94|\u56DE\u61C9|\u53CD\u95EE|\u53CD\u554F|\u558A|\u53EB|\u5199\u9053|\u5BEB\u9053|\u6307\u51FA|\u5F3A\u8C03|\u5F37\u8ABF|\u611F\u53F9|\u611F\u5606|\u8D28\u7591|\u8CEA\u7591';
const SAID_IN_HAN = new RegExp(
  `^[\\p{sc=Han}\\p{sc=Latn}\u00B7]{0,14}?(?:${HAN_SPEECH})(?:\u9053|\u7740|\u8457|\u4E86)?$`,
  'u',
);
/** The particle and words that make a part of the sentence of what is quoted. */
const BELONGS_IN_HAN =
  /^(?:[\u7684\u7B49\u548C\u4E0E\u8207\u53CA\u6216\u4E4B\u662F\u70BA\u4E3A\u6210\u5728\u4E00\u8FD9\u9019\u88AB\u800C\u5E76\u4E26\u6765\u4F86])/;
const SAID_IN_ARABIC =
  /^[\u0648\u0641]?(?:قال|قالت|يقول|تقول|سأل|سألت|تساءل|تساءلت|يتساءل|يسأل|هكذا|بهذه|بهذا|هتف|صرخ|كتب|كتبت|أجاب|أجابت|رد|ردت)$/u;

/** Whether the sentence goes on behind a quotation that ends with a mark of its own, with who says it. */
export function isSpokenBy(place: Place, ahead: Ahead): boolean {
  const { text, start, at, end } = place;
  if (end === place.marks || ahead.first === '') return false;
  if (isCapital(ahead)) {
    // Behind a full stop within the quotation marks English begins anew: it sets a comma before a speaker.
    if (!/[!?\u2026]/.test(text[place.marks - 1] ?? '')) return false;
    if (ahead.openers !== '' || isBeginning(ahead.word) || !ahead.gap) return false;
    return ENGLISH.test(text.slice(ahead.at, ahead.at + NEAR));
  }
  const open = openAt(text, start, at);
  const before =
    open === undefined
      ? ''
      : text
          .slice(Math.max(start, open.at - 2), open.at)
          .trimEnd()
          .slice(-1);
  const isIntroduced = /[:\uFF1A,\uFF0C\u060C]/.test(before);
  if (isHan(ahead.first)) {
    if (isIntroduced) return false;
    if (namesSpeaker(text, ahead)) return true;
    // Named in the middle of a clause it is a part of it; a full stop within makes it a sentence.
    const isPart = /[!?\uFF01\uFF1F]/.test(text[at] ?? '');
    return isPart && ((before !== '' && isHan(before)) || BELONGS_IN_HAN.test(ahead.first));
  }
  if (isArabic(ahead.first)) {
    if (SAID_IN_ARABIC.test(ahead.word)) return !isIntroduced;
    return (
      /[!?\u061F]/.test(text[at] ?? '') &&
      before !== '' &&
      isArabic(before) &&
      isSpace(text[(open?.at ?? 1) - 1] ?? '')
    );
  }
  return false;
}

/** Whether a Chinese clause says who says what was quoted, and quotes nothing else. */
export function namesSpeaker(text: string, ahead: Ahead): boolean {
  const next = text.slice(ahead.at, ahead.at + NEAR_IN_HAN);
  const [clause = '', mark = ''] =
    /^([^\u3002\uFF01\uFF1F\uFF0C\uFF1A\uFF1B!?,:;\s]*)(.?)/su.exec(next)?.slice(1) ?? [];
  return SAID_IN_HAN.test(clause) && !/[\uFF1A:]/.test(mark);
}
