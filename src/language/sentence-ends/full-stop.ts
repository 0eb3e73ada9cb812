import { type Ahead, isCapital, isSmall, isWord } from './ahead.js';
import { type Behind, isBare, lookBehind } from './behind.js';
import { isArabic, isDigit, isHan, isLower, isOpener, isUpper } from './characters.js';
import { isBeginning, type Role, rolesOf } from './known.js';
import type { Place } from './place.js';

/** Of "долл." and its like: what stands behind with a capital and belongs to it. */
const OF_CURRENCIES =
  /^(?:США|USA|Канад[ыи]|Австрали[ия]|Австралії|Гонконг[ау]|С[ии]нгапур[ау]|Сінгапуру|Тайваня)$/u;
/** A sentence that is this short before a year has not begun yet: "В 1990 г. Верховный Совет …". */
const MAX_OPENING = 28;
/** UTF-16 code units without a comma before a year that then does not open a clause. */
const MIN_CLAUSE = 48;
/** Endings of who did it and of what a participle before belongs to, in Russian and Ukrainian. */
const AGENT = /(?:[оеёыи]м|[оеё][йю]|ами|ями|ими|ыми|[оеє]ю|[ое]го|[ое]му|[иы]х)$/u;
const OPENING =
  /^[\s"«“(]*(?:В|Во|До|С|К|После|От|Около|На|Летом|Зимой|Весной|Осенью|У|Від|Після|З|За|Влітку|Взимку)\s/u;
const DAY =
  /^\d{1,2}\s(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)/u;
/** Answers of one word, which "no." is after them. */
const SAID = /(?:said|say|says|answered|replied|voted|or)\s+$/i;

/** Whether a single full stop ends the sentence, from the word before it and what follows. */
export function fullStopEnds(place: Place, ahead: Ahead): boolean {
  const { text, start, at } = place;
  const behind = lookBehind(text, start, at);
  if (isPoint(place, behind)) return false;
  if (!ahead.gap && ahead.first !== '') return endsWithoutSpace(place, ahead, behind);
  if (isHan(text[at - 1] ?? '')) return true;
  if (ahead.first === '') return true;
  if (isSmall(ahead) && !(/[([\uFF08]/.test(ahead.openers) && behind.word.length > 3)) return false;
  const letter = isArabic(behind.word) ? letterEnds(place, behind, ahead) : undefined;
  return letter ?? wordEnds(place, behind, ahead);
}

/** "1. A truce": what counts a point belongs to it, at the beginning of a sentence or behind a colon. */
function isPoint({ text, start, at }: Place, { word, at: from }: Behind): boolean {
  if (word === '') return isBare(text, start, at);
  if (isBare(text, start, from))
    return /^(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,2}){0,3}|[IVXІХ]{1,5}|\p{L})$/u.test(word);
  if (!/^\p{Nd}{1,2}$/u.test(word)) return false;
  const before = text.slice(Math.max(start, from - 3), from);
  return /[:;]\s+["«“(]?$|[\uFF1A\uFF1B(\uFF08]$/.test(before);
}

/** A full stop right before the next letter: in names, addresses and figures, or a space was forgotten. */
function endsWithoutSpace({ text, at, end }: Place, ahead: Ahead, { word }: Behind): boolean {
  const [before = '', next] = [text[at - 1], ahead.first];
  if (isHan(next) && isHan(before)) return isWrittenInFullStops(text);
  if (isHan(next)) return end > at + 1 || (isDigit(before) && /\p{Nd}{3}$/u.test(word));
  if (isHan(before)) return !isDigit(next);
  if (end > at + 1) return isUpper(next) || isOpener(next) || (isArabic(next) && isArabic(before));
  // A quotation mark or a bracket behind a word closes or opens another sentence.
  if (ahead.openers !== '' && !isSmall(ahead)) return word.length > 3 && rolesOf(word).size === 0;
  if (isArabic(next)) return isArabic(before) && /^\p{L}{3,}$/u.test(word) && ahead.word.length > 2;
  if (!/^\p{Lu}(?:[\p{Ll}\p{M}'\u2019]|$)/u.test(ahead.word) || rolesOf(word).size > 0) return false;
  if (!isLower(before) && !isDigit(before) && !/[)»”"]/.test(before)) return false;
  // "Yandex.Metrika" and "Leave.EU" are names; "ended.The" is none.
  const name = /^\p{Lu}/u.test(word) || /[.\d/]/.test(word) || word.length < 3;
  return isBeginning(ahead.word) && /[\s,]/.test(ahead.behind) ? true : !name && ahead.word.length > 2;
}

/** Whether a text in Chinese that sets full stops sets them as Latin ones: else they stand inside names. */
function isWrittenInFullStops(text: string): boolean {
  return !text.includes('\u3002') && /\.[\u201D"\u300D]?\s{0,3}$/.test(text.slice(-5));
}

/** Arabic titles of one letter or two, years and agencies; `undefined` for a word. */
function letterEnds({ text, start }: Place, behind: Behind, ahead: Ahead): boolean | undefined {
  const letters = behind.word.replace(/[\u0640\p{M}]/gu, '');
  const dotted = behind.compounds.find((each) => /^\p{L}\u0640?(?:\.\p{L}\u0640?)+$/u.test(each));
  if (letters.length > 1 && dotted === undefined) return undefined;
  // Counted years and agencies may end it, and do where the next word begins with "and".
  const begins = /^[\u0648\u0641]\p{L}{2}/u.test(ahead.word) || isBeginning(ahead.word) || !isWord(ahead);
  if (behind.counted || (dotted ?? '').length >= 5) return begins;
  // "\u0623 \u0641 \u0628": an agency in single letters.
  if (dotted === undefined && /\p{L}\s$/u.test(text.slice(Math.max(start, behind.at - 2), behind.at))) {
    const letterBefore = text.slice(Math.max(start, behind.at - 3), behind.at);
    if (/(?:^|\s)[^\P{L}\u0648]\s$/u.test(letterBefore)) return true;
  }
  return false;
}

function wordEnds(place: Place, behind: Behind, ahead: Ahead): boolean {
  const begins = (isBeginning(ahead.word) && ahead.behind !== '.') || isDay(place.text, ahead);
  switch (roleOf(place, behind, ahead)) {
    case 'word':
      return true;
    case 'before':
      return false;
    case 'measures':
      if (isCapital(ahead)) return !OF_CURRENCIES.test(ahead.word);
      return begins || (!isWord(ahead) && !isDigit(ahead.word.slice(0, 1)));
    case 'initial':
      return begins || /["\u201C\u00AB]/.test(ahead.openers);
    case 'either':
      return begins ? !isOpeningOf(place, behind) : endsItsClause(place, behind, ahead);
  }
}

/** "12 марта": the day that a sentence begins with, unlike the rest of a figure, as in "5 руб. 20 коп." */
function isDay(text: string, { at }: Ahead): boolean {
  return DAY.test(text.slice(at, at + 16));
}

type Ends = 'word' | 'initial' | Exclude<Role, 'beforeNumbers'>;

function roleOf({ text, start }: Place, { word, at, compounds, counted, dated }: Behind, ahead: Ahead): Ends {
  if (word === '') return 'word';
  if (/^\p{Lu}\p{M}*$/u.test(word)) return counted && !dated ? 'word' : 'initial';
  const last = word.slice(word.lastIndexOf('.') + 1);
  const known = [...compounds, last].find((each) => rolesOf(each).size > 0);
  const roles = rolesOf(known ?? '');
  const isFigure = /^\p{Nd}/u.test(ahead.word) || /^[IVXLC]+$/.test(ahead.word) || ahead.first === '\u2116';
  if (roles.has('beforeNumbers') && isFigure) {
    return /^no$/.test(word) && SAID.test(text.slice(Math.max(start, at - 12), at)) ? 'word' : 'before';
  }
  if (counted) {
    if (dated && roles.has('either')) return 'either';
    if (roles.has('measures')) return 'measures';
    if (roles.has('either') || roles.has('before')) return 'either';
  }
  for (const role of ['before', 'measures', 'either'] as const) if (roles.has(role)) return role;
  // "U.S.", "В.В.", "Ph.D.": parts of one capital letter, or of a few with a last one of one.
  if (/^(?:\p{L}{1,2}\.)+\p{L}$/u.test(word)) return 'initial';
  if (!counted && roles.size === 0 && isWithoutVowel(word)) return 'either';
  return 'word';
}

/** Two to five small letters without a vowel, and single ones, are read as an abbreviation that no list has. */
function isWithoutVowel(word: string): boolean {
  return (
    /^\p{L}?\p{Ll}{1,4}$/u.test(word) &&
    !/[aeiouyаеёиоуыэюяіїєґ\u00E0-\u00FF]/iu.test(word) &&
    !isArabic(word)
  );
}

/** "В 1990 г. Верховный Совет": the year that a sentence begins with does not end it. */
function isOpeningOf({ text, start, at }: Place, { dated }: Behind): boolean {
  return dated && at - start <= MAX_OPENING && OPENING.test(text.slice(start, at));
}

/**
 * Whether a year stands at the end of a long clause, and no agent follows: "суд вынес решение по делу фирмы в 2009 г.
 * Истцы …", unlike "а в 2009 г. Истцы …" and "закон, принятый в 1990 г. Верховным Советом".
 */
function endsItsClause({ text, start, at }: Place, { dated, word }: Behind, ahead: Ahead): boolean {
  if (
    !dated ||
    !/^[\u0433\u0440]{1,2}$/.test(word) ||
    !/^[\u0410-\u042F\u0404\u0406\u0407]\p{Ll}{3}/u.test(ahead.word)
  )
    return false;
  const before = text.slice(Math.max(start, at - MIN_CLAUSE), at);
  return (
    before.length >= MIN_CLAUSE &&
    !/[,;:(\u00AB"\u201C\u2013\u2014]| - /.test(before) &&
    !AGENT.test(ahead.word)
  );
}
