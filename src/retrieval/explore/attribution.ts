import type { Range } from '../../corpus/article.js';
import type { Language } from '../../language/languages.js';
import { REPORTING, type Reporting } from './reporting.js';

/** Where a text names a person. */
export interface Mention extends Range {
  /** Whether it is written as the subject of a sentence would be: Russian and Ukrainian names change their endings. */
  readonly isPlain: boolean;
}

/** Fewer letters in quotation marks are a title, a nickname or irony; a Chinese character counts as three. */
const MIN_QUOTE_LENGTH = 18;
/** Of what stands between a name, the verb and the quotation. */
const MAX_GAP = 48;
const QUOTATIONS =
  /\u201C[^\u201C\u201D]+\u201D|"[^"]+"|\u00AB[^\u00AB\u00BB]+\u00BB|\u300C[^\u300C\u300D]+\u300D/gu;

/**
 * The quotations in a paragraph that a person is said to have spoken: in quotation marks, with a reporting verb and the
 * name beside them. Uncertain ones are left out: where another person stands between, or the name may be who was spoken to.
 *
 * @param others where other people and organisations are named
 * @returns the quotations with their marks, in order
 */
export function quotationsBy(
  text: string,
  mentions: readonly Mention[],
  { others, language }: { readonly others: readonly Range[]; readonly language: Language },
): readonly Range[] {
  const reporting = REPORTING[language];
  if (reporting === undefined) return [];
  const quotations = Array.from(text.matchAll(QUOTATIONS), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
  const isFree = (start: number, end: number) =>
    ![...others, ...quotations].some((other) => other.start < end && start < other.end);
  return quotations.filter((quotation, at) => {
    if (sizeOf(text.slice(quotation.start, quotation.end)) < MIN_QUOTE_LENGTH) return false;
    const earlier = quotations[at - 1]?.end ?? 0;
    const later = quotations[at + 1]?.start ?? text.length;
    return mentions.some(
      (mention) =>
        !isObject(text, mention, reporting) &&
        (leadsTo({ text, mention, quotation, earlier, isFree }, reporting) ||
          follows({ text, mention, quotation, later, isFree }, reporting)),
    );
  });
}

interface Placed {
  readonly text: string;
  readonly mention: Mention;
  readonly quotation: Range;
  readonly isFree: (start: number, end: number) => boolean;
}

/** NAME said: "…", said NAME: "…", according to NAME, "…" */
function leadsTo(
  { text, mention, quotation, earlier, isFree }: Placed & { readonly earlier: number },
  { verb, before, source, opens }: Reporting,
): boolean {
  if (mention.start < earlier || mention.end > quotation.start) return false;
  const between = text.slice(mention.end, quotation.start);
  if (between.length > MAX_GAP || !isFree(mention.end, quotation.start) || endsSentence(between))
    return false;
  const lead = text.slice(Math.max(earlier, mention.start - MAX_GAP), mention.start);
  if (source?.test(lead)) return opens.test(between);
  // "NAME said: …" needs the verb between; "said NAME: …" a verb right before the name, and nothing but marks after it.
  if (verb.test(between)) return isSubject(text, mention, between, verb);
  return mention.isPlain && before.test(lead) && opens.test(between);
}

/** "…," said NAME; "…," NAME said */
function follows(
  { text, mention, quotation, later, isFree }: Placed & { readonly later: number },
  { verb, before, source, nameFirst }: Reporting,
): boolean {
  if (mention.start < quotation.end || mention.end > later) return false;
  const between = text.slice(quotation.end, mention.start);
  if (between.length > MAX_GAP || !isFree(quotation.end, mention.start)) return false;
  const isWithin = /[.!?\u3002\uFF01\uFF1F]["\u201D\u00BB\u300D]$/.test(text.slice(0, quotation.end));
  if (endsSentence(between) && !isWithin) return false;
  if (/[.!?\u3002\uFF01\uFF1F]/.test(between)) return false;
  if (source?.test(between)) return true;
  if (before.test(between)) return mention.isPlain;
  if (!nameFirst) return false;
  const after =
    text
      .slice(mention.end, mention.end + MAX_GAP)
      .split(/[.,;:!?\u3002\uFF0C\u060C\uFF1B"\u201C\u00AB\u300C]/u)[0] ?? '';
  return (
    /^[\s,\uFF0C\u060C\u2013\u2014-]*$/.test(between) &&
    mention.isPlain &&
    new RegExp(`^\\s?${verb.source}`, verb.flags).test(after)
  );
}

/** Not "whom NAME said": the verb stands near the name, with at most a few words between. */
function isSubject(text: string, mention: Mention, between: string, verb: RegExp): boolean {
  const at = between.search(verb);
  const words = between.slice(0, at);
  const isChinese = /\p{sc=Han}/u.test(text.slice(mention.start, mention.end));
  return mention.isPlain && words.length <= (isChinese ? 12 : 30) && !/[;:\uFF1B\uFF1A\u061B]/.test(words);
}

/** Whether the name is whom somebody speaks to or about. */
function isObject(text: string, { start }: Mention, { object, source }: Reporting): boolean {
  const lead = text.slice(Math.max(0, start - 24), start);
  return object.test(lead) && !(source?.test(lead) ?? false);
}

function endsSentence(between: string): boolean {
  return /[.!?\u3002\uFF01\uFF1F\u061F\n]/.test(between);
}

const sizeOf = (text: string) => text.length + 2 * (text.match(/\p{sc=Han}/gu)?.length ?? 0);
