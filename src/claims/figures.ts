import type { Claim } from './claim.js';
import { countedAt } from './counted.js';
import { exactnessOf } from './exactness.js';
import { NAMING } from './lexicon/marks.js';
import { DEED_OF_NOUN, NOUNS } from './lexicon/nouns.js';
import { TIME_UNITS, UNITS } from './lexicon/units.js';
import type { Numeral } from './numerals.js';
import { frameOf, nearest, type Reading, reach, valueSaid } from './reading.js';

/** Currency signs before a number. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'money:usd',
  '\u20AC': 'money:eur',
  '\u20B4': 'money:uah',
  '\u20BD': 'money:rub',
  '\u00A3': 'money:gbp',
};
/** Chinese "per cent of" comes first. */
const HAN_PERCENT = /百分之$/u;
const TO = /^\s*(?:-|to|or|and|до|или|або|чи|и|й|та|الي|او|至|到|或)\s*$/u;
/** "1,000 for 1,000": for, muqabil, na, huan, dui. */
const FOR = /^\s*(?:for|مقابل|في مقابل|на|换|对|換|對)\s*$/u;

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly least: Numeral;
  readonly most: Numeral;
  readonly isSwap: boolean;
}

/** The figures that a sentence states: how many of what, or how much. */
export function figuresIn(reading: Reading): readonly Claim[] {
  return amountsIn(reading).flatMap((amount) => figure(reading, amount) ?? []);
}

/** Numbers, ranges and swaps that count something: no dates, times, names of things. */
function amountsIn({ text, numerals, dates, language }: Reading): readonly Amount[] {
  const counting = numerals.filter(
    ({ start, end }) =>
      !dates.some((date) => start < date.end && date.start < end) &&
      NAMING.before(text.slice(Math.max(0, start - 16), start), language) === undefined &&
      !/[\p{L}][-.]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
      !/^(?:号|號|岁|歲|点|(?:st|nd|rd|th)(?!\p{L})|-(?:летн|річн|й|го|я|е|ма|и|х|a|year|point|й))/u.test(
        text.slice(end),
      ),
  );
  const amounts: Amount[] = [];
  for (const numeral of counting) {
    const last = amounts.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, numeral.start);
    const isSwap = FOR.test(between) && last?.most.value === numeral.value;
    const isRange =
      last !== undefined &&
      !isSwap &&
      TO.test(between) &&
      last.most.value < numeral.value &&
      isNoList(between);
    if (last !== undefined && (isSwap || isRange)) {
      amounts[amounts.length - 1] = { ...last, end: numeral.end, most: numeral, isSwap };
    } else {
      amounts.push({ start: numeral.start, end: numeral.end, least: numeral, most: numeral, isSwap: false });
    }
  }
  return amounts;
}

/** "12 and 15" may be two numbers; "between 12 and 15" would be one, but the two cannot be told apart. */
const isNoList = (between: string) => !/^\s*(?:and|и|й|та)\s*$/u.test(between);

function figure(reading: Reading, amount: Amount): Claim | undefined {
  const { text, language } = reading;
  const measured = unitOf(reading, amount);
  if (measured === undefined) return undefined;
  const counted = amount.isSwap ? swapped(reading, amount) : countedAt(reading, measured.end);
  if (counted === undefined && measured.unit === 'count') return undefined;
  const of = counted?.of ?? [];
  const noun = of[0];
  const end = counted?.end ?? measured.end;
  const span = { start: amount.start, end };
  const frame = frameOf(reading, span);
  const exactness = amount.least.value < amount.most.value ? 'range' : exactnessOf(text, span, language);
  return {
    kind: 'figure',
    range: { start: reading.at(span.start), end: reading.at(end - 1) + 1 },
    unit: measured.unit,
    of,
    nation: counted?.nation,
    deed: deedOf(reading, span, noun),
    value: amountValue(amount, exactness),
    office: undefined,
    mode: frame.mode,
    scope: amount.isSwap ? 'each' : frame.scope,
  };
}

function deedOf(
  reading: Reading,
  span: { readonly start: number; readonly end: number },
  noun: string | undefined,
) {
  const { text, language } = reading;
  // The key is looked up among those that there are.
  const own =
    noun === undefined ? undefined : (DEED_OF_NOUN as Readonly<Record<string, string | undefined>>)[noun];
  return own ?? nearest(reading.deeds, span, { text, within: reach(language) })?.id;
}

function amountValue({ least, most }: Amount, exactness: Claim['value']['exactness']): Claim['value'] {
  if (exactness === 'range') return { said: least.value, exactness, least: least.value, most: most.value };
  if (!least.isOpen) return valueSaid(least.value, least.step, exactness);
  return { said: least.value, exactness: 'over', least: least.value, most: least.value + least.step };
}

/** The unit of a number and where it ends; `undefined` for a stretch of time. */
function unitOf(
  { text, language }: Reading,
  { start, end }: Amount,
): { readonly unit: string; readonly end: number } | undefined {
  const sign = SIGNS[text[start - 1] ?? ''];
  if (sign !== undefined) return { unit: sign, end };
  if (HAN_PERCENT.test(text.slice(0, start))) return { unit: 'percent', end };
  const [gap = ''] = /^[\s-]*(?:[余多来]|из|من)?\s*/u.exec(text.slice(end)) ?? [];
  const after = text.slice(end + gap.length, end + gap.length + 24);
  const time = TIME_UNITS.find(after, language)[0];
  if (time?.start === 0 && !/^(?:[名])/.test(after)) return undefined;
  const unit = UNITS.find(after, language).find(({ start: at }) => at === 0);
  return unit === undefined ? { unit: 'count', end } : { unit: unit.id, end: end + gap.length + unit.end };
}

/** What a swap "of 1,000 for 1,000" is of: the human beings that its sentence speaks of, else prisoners. */
function swapped({ text, language, deeds }: Reading, { end }: Amount) {
  const isExchange = deeds.some(({ id }) => id === 'exchanged');
  const noun = NOUNS.find(text, language).find(({ id }) =>
    ['prisoner', 'body', 'soldier', 'person'].includes(id),
  );
  if (noun === undefined && !isExchange) return undefined;
  return { of: [noun?.id ?? 'prisoner'], nation: undefined, end };
}
