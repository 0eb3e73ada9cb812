/** Two to six capitals, Latin or Cyrillic. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

export const isAcronym = (text: string) => ACRONYM.test(text);

/** Words that an acronym may pass over. */
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  '\u0438',
  '\u043F\u043E',
  '\u0442\u0430',
  '\u0437',
  '\u0432',
]);

/** The end of `before` whose words begin with the letters of an acronym; `undefined` if none does. */
export function expansionBefore(before: string, acronym: string): string | undefined {
  const words = before.split(/[\s-]+/u);
  const spoken = before.split(/\s+/u);
  const letters = [...acronym.toLowerCase()].reverse();
  let at = words.length;
  for (const letter of letters) {
    at -= 1;
    while (at >= 0 && SMALL.has(words[at]?.toLowerCase() ?? '')) at -= 1;
    if (!begins(words[at], letter)) return undefined;
  }
  const taken = words.length - at;
  // A hyphen makes two initials of one word; then the words are counted otherwise than they are written.
  if (words.length !== spoken.length) return undefined;
  const found = spoken.slice(-taken);
  return /^\p{Lu}/u.test(found[0] ?? '') && found.length >= 2 ? found.join(' ') : undefined;
}

const begins = (word: string | undefined, letter: string) => word?.toLowerCase().startsWith(letter) ?? false;

/**
 * What Chinese names of organisations end with: agency, net, bureau, ministry, council, station, newspaper,
 * organisation, company, office, court, union, bank, institution, party, centre, group, association.
 */
const ORGANISATION =
  /(?:\u793E|\u7F51|\u5C40|\u90E8|\u4F1A|\u53F0|\u62A5|\u7EC4\u7EC7|\u516C\u53F8|\u7F72|\u9662|\u8054\u76DF|\u94F6\u884C|\u673A\u6784|\u515A|\u4E2D\u5FC3|\u96C6\u56E2|\u534F\u4F1A)$/u;

/** Words that lead in a name: according to, after this, in, by, towards, with, and, say, tell, be. */
const LEAD_IN =
  /^.*(?:\u6839\u636E|\u636E|\u5BF9\u6B64|\u5728|\u7531|\u5411|\u4E0E|\u548C|\u53CA|\u79F0|\u8BF4|\u544A\u8BC9|\u662F|\u4E3A|\u5C06|\u88AB|\u63A5\u53D7|\u7684)/u;

/** The Chinese name of an organisation that ends `before`, where nothing but a lead-in goes before it. */
export function organisationBefore(before: string): string | undefined {
  const name = (/(?<!\p{sc=Han})\p{sc=Han}+$/u.exec(before)?.[0] ?? '').replace(LEAD_IN, '');
  return name.length >= 4 && name.length <= 14 && ORGANISATION.test(name) ? name : undefined;
}

/** A word that only names of organisations hold. */
const ENGLISH_ORGANISATION =
  /\b(?:Agency|Alliance|Association|Authority|Bank|Bureau|Center|Centre|Commission|Committee|Company|Corporation|Council|Court|Federation|Forum|Foundation|Fund|Institute|League|Ministry|Network|Office|Organi[sz]ation|Party|Service|Society|Union)\b/;

/** Whether an English name says by itself that it is an organisation's, and no person's. */
export const isOrganisation = (text: string) => ENGLISH_ORGANISATION.test(text);
