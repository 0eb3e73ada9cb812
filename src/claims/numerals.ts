import type { Language } from '../language/languages.js';
import { NUMBER, plainNumber } from '../language/numbers.js';
import { isSpelled, type SpelledLanguage, valueOfWord } from './lexicon/number-words.js';

/** A number in a folded text, in digits or in words. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The unit of its last significant digit: 100 of 1,200. */
  readonly step: number;
  /** What its way of writing leaves open above it: "a thousand and some" in Chinese. */
  readonly isOpen: boolean;
  readonly isSpelled: boolean;
}

const DIGITS = new RegExp(`(?<![\\p{L}\\p{N}.,/:-])${NUMBER}(?![\\p{N}/:])`, 'gu');
/** After Chinese and Arabic letters, digits need no space. */
const DIGITS_UNSPACED = new RegExp(`(?<![A-Za-z\\p{N}.,/:-])${NUMBER}(?![\\p{N}/:])`, 'gu');
const HAN =
  /(?<![\p{N}第.])[\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u4EBF\u3007\u96F6]+/gu;
const HAN_DIGITS: Readonly<Record<string, number>> = {
  '\u3007': 0,
  '\u96F6': 0,
  '\u4E00': 1,
  '\u4E8C': 2,
  '\u4E24': 2,
  '\u4E09': 3,
  '\u56DB': 4,
  '\u4E94': 5,
  '\u516D': 6,
  '\u4E03': 7,
  '\u516B': 8,
  '\u4E5D': 9,
};
const HAN_UNITS: Readonly<Record<string, number>> = { '\u5341': 10, '\u767E': 100, '\u5343': 1e3 };
const HAN_GROUPS: Readonly<Record<string, number>> = { '\u4E07': 1e4, '\u4EBF': 1e8 };
/** yu, duo, lai: "and some". */
const OPEN = /^[\u4F59\u591A\u6765]/u;
const CONNECTORS: Readonly<Record<SpelledLanguage, RegExp>> = {
  en: /^and$/,
  ru: /^(?!)/,
  uk: /^(?!)/,
  ar: /^(?!)/,
};

/** The numbers of a folded text, from left to right; none within another. */
export function numeralsIn(folded: string, language: Language): readonly Numeral[] {
  const digits = Array.from(
    folded.matchAll(language === 'zh' || language === 'ar' ? DIGITS_UNSPACED : DIGITS),
    (match) => digitNumeral(folded, match),
  ).flatMap((numeral) => numeral ?? []);
  const spelled =
    language === 'zh' ? hanNumerals(folded) : isSpelled(language) ? spelledNumerals(folded, language) : [];
  const free = spelled.filter(
    ({ start, end }) => !digits.some((other) => start < other.end && other.start < end),
  );
  return [...digits, ...free].sort((a, b) => a.start - b.start);
}

function digitNumeral(folded: string, { 0: written, index }: RegExpExecArray): Numeral | undefined {
  const plain = plainNumber(written);
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  const end = index + written.length;
  const multiplied = /[\d.,\s\u00A0]$/.test(written)
    ? 1
    : value / Number(plainNumber(/^[\d.,\s]+/.exec(written)?.[0].trim() ?? plain));
  const [, decimals = ''] = /^[\d,\s]+[.](\d+)/.exec(written) ?? [];
  const step = decimals === '' ? stepOf(value) : multiplied / 10 ** decimals.length;
  return { start: index, end, value, step, isOpen: OPEN.test(folded.slice(end)), isSpelled: false };
}

function hanNumerals(folded: string): readonly Numeral[] {
  return Array.from(folded.matchAll(HAN), ({ 0: written, index }) => {
    const value = hanValue(written);
    const end = index + written.length;
    return {
      start: index,
      end,
      value,
      step: stepOf(value),
      isOpen: OPEN.test(folded.slice(end)),
      isSpelled: true,
    };
  }).filter(({ value }) => value > 1);
}

function hanValue(written: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const character of written) {
    const unit = HAN_UNITS[character];
    const group = HAN_GROUPS[character];
    if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
    } else if (group !== undefined) {
      total = (total + section + digit || 1) * group;
      section = 0;
      digit = 0;
    } else {
      digit = HAN_DIGITS[character] ?? 0;
    }
  }
  return total + section + digit;
}

/** What Arabic writes together with the next word: and, so, for, by. */
const ATTACHED = /^\u0648?[\u0641\u0644\u0628]?/u;
/** Plurals that count nothing by themselves: "thousands of people". After "about" or "more than" they do. */
const VAGUE = /^(?:тысячи|тысяч|тисячі|тисяч|الاف|ملايين|مليارات|миллион(?:ы|ов)|мільйон(?:и|ів))$/u;
const COUNTED = /(?:около|более|свыше|менее|больше|до|почти|порядка|понад|близько|майже|більше|менше)\s*$/u;

interface Word {
  readonly text: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

function spelledNumerals(folded: string, language: SpelledLanguage): readonly Numeral[] {
  const numerals: Numeral[] = [];
  let run: Word[] = [];
  const close = () => {
    const numeral = numeralOf(run, language, folded);
    if (numeral !== undefined) numerals.push(numeral);
    run = [];
  };
  let lastEnd = 0;
  for (const match of folded.matchAll(/[\p{L}\p{M}'.]+/gu)) {
    const start = match.index;
    const word = match[0].replace(/\.$/, '');
    if (run.length > 0 && !/^[\s-]*$/.test(folded.slice(lastEnd, start))) close();
    const attached =
      language === 'ar' && valueOfWord(word, language) === undefined
        ? (ATTACHED.exec(word)?.[0].length ?? 0)
        : 0;
    const isJoined = run.length > 0 && language === 'ar' && word.startsWith('\u0648');
    const value = valueOfWord(word.slice(attached), language);
    const read = value !== undefined && {
      text: word,
      value,
      start: start + attached,
      end: start + word.length,
    };
    if (read && fits(run, read.value, isJoined || language !== 'ar')) {
      run.push(read);
    } else if (read) {
      close();
      run.push(read);
    } else if (!(run.length > 0 && CONNECTORS[language].test(word))) {
      close();
    }
    lastEnd = start + match[0].length;
  }
  close();
  return numerals;
}

/** Whether a number word goes on with the number before it: "two hundred", "twenty five", not "two three". */
function fits(run: readonly Word[], value: number, isJoined: boolean): boolean {
  const last = run.at(-1);
  if (last === undefined) return true;
  if (value >= 1000 || (value === 100 && last.value < 100)) return true;
  if (value === 10 && last.value < 10) return true;
  // Arabic says "five and twenty".
  return isJoined && (value < last.value || (last.value < 10 && value < 100));
}

function numeralOf(run: readonly Word[], language: SpelledLanguage, folded: string): Numeral | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // "Thousands of" is no number; "one" and "a" alone rarely are.
  const isLoneArticle = run.length === 1 && first.value === 1;
  const isLoneUnit = run.length === 1 && first.value >= 100 && language === 'en';
  const isVague = run.length === 1 && VAGUE.test(first.text) && !COUNTED.test(folded.slice(0, first.start));
  if (isLoneArticle || isLoneUnit || isVague) return undefined;
  let [total, current] = [0, 0];
  for (const { value } of run) {
    if (value >= 1000 && value !== 2000 && value !== 2e6) {
      total += (current || 1) * value;
      current = 0;
    } else if (value === 100) {
      current = (current || 1) * 100;
    } else {
      current += value;
    }
  }
  const value = total + current;
  return { start: first.start, end: last.end, value, step: stepOf(value), isOpen: false, isSpelled: true };
}

/** The power of ten that the last digit other than nought stands for. */
export function stepOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}
