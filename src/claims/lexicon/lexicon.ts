import type { Language } from '../../language/languages.js';
import { foldedText } from '../folded-text.js';

/** The languages that claims are understood in. */
export const CLAIM_LANGUAGES = ['en', 'zh', 'ar', 'ru', 'uk'] as const satisfies readonly Language[];
export type ClaimLanguage = (typeof CLAIM_LANGUAGES)[number];

/**
 * Words of one meaning by language, parted by `|`. A `*` stands for any letters at the end of a word. Arabic words
 * are also found behind what is written together with them: and, so, with, for, as, the.
 */
export type Entry = Readonly<Partial<Record<ClaimLanguage, string>>>;
export type Entries<Id extends string> = Readonly<Record<Id, Entry>>;

export interface Found<Id extends string> {
  readonly id: Id;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}

export interface Lexicon<Id extends string> {
  /** All that is found in a folded text, from left to right, the longest of those that overlap. */
  find(folded: string, language: Language): readonly Found<Id>[];
  /** What the text ends with, spaces aside. */
  before(folded: string, language: Language): Found<Id> | undefined;
}

/** What Arabic writes together with the next word: and, so; with the, as the, for the, the, with, for, as. */
const ATTACHED =
  /^[\u0648\u0641]?(?:\u0628\u0627\u0644|\u0643\u0627\u0644|\u0644\u0644|\u0627\u0644|\u0628|\u0644|\u0643)?$/u;
const MAX_ATTACHED = 4;
const WORD = /[\p{L}\p{N}%][\p{L}\p{N}'-]*/gu;

export function isClaimLanguage(language: Language): language is ClaimLanguage {
  return CLAIM_LANGUAGES.some((each) => each === language);
}

export function lexicon<Id extends string>(entries: Entries<Id>): Lexicon<Id> {
  const tables = new Map(CLAIM_LANGUAGES.map((language) => [language, tableOf(entries, language)]));
  const find: Lexicon<Id>['find'] = (folded, language) => {
    if (!isClaimLanguage(language)) return [];
    return foundBy(tables.get(language) ?? new Map(), folded, language);
  };
  return {
    find,
    before(folded, language) {
      const text = folded.replace(/(?<![\s"\u00AB\u201C(])[\s"\u00AB\u201C(]+$/u, '');
      const last = find(text, language).at(-1);
      return last?.end === text.length ? last : undefined;
    },
  };
}

interface Row<Id> {
  readonly id: Id;
  /** Where it ends in a text in which it begins at `at`; `undefined` where it does not stand. */
  readonly endAt: (folded: string, at: number) => number | undefined;
}

/** By their first letter and the next, so that few are tried at each word; the longest first. */
type Table<Id> = ReadonlyMap<string, readonly Row<Id>[]>;

function tableOf<Id extends string>(entries: Entries<Id>, language: ClaimLanguage): Table<Id> {
  const table = new Map<string, Row<Id>[]>();
  // Object.entries forgets what the keys are.
  const rows = (Object.entries(entries) as [Id, Entry][]).flatMap(([id, entry]) =>
    (entry[language] ?? '')
      .split('|')
      .flatMap((word) => (word === '' ? [] : [{ id, word: foldedText(word).text }])),
  );
  for (const { id, word } of rows.sort((a, b) => b.word.length - a.word.length)) {
    const head = headOf(word);
    const row = { id, endAt: language === 'zh' ? literal(word) : spaced(word) };
    table.set(head, [...(table.get(head) ?? []), row]);
  }
  return table;
}

/** Of a word of one letter, or with a wildcard after it, the first letter alone. */
const headOf = (word: string) => (/^.[^*\s]/u.test(word) ? word.slice(0, 2) : word.slice(0, 1));

type Matcher = Row<string>['endAt'];

const literal =
  (word: string): Matcher =>
  (folded, at) =>
    folded.startsWith(word, at) ? at + word.length : undefined;

/** Most words need no pattern: they are whole, or end in a wildcard. */
function spaced(word: string): Matcher {
  if (/^[^*\s]+$/.test(word)) {
    return (folded, at) => {
      const end = at + word.length;
      return folded.startsWith(word, at) && !isInWord(folded, end) ? end : undefined;
    };
  }
  if (/^[^*\s]+\*$/.test(word)) {
    const stem = word.slice(0, -1);
    return (folded, at) => {
      if (!folded.startsWith(stem, at)) return undefined;
      let end = at + stem.length;
      while (isInWord(folded, end)) end += 1;
      return end;
    };
  }
  const source = word
    .replace(/[.+?^${}()[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/\*/g, '\\p{L}*');
  const pattern = new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'uy');
  return (folded, at) => {
    pattern.lastIndex = at;
    const [match] = pattern.exec(folded) ?? [];
    return match === undefined ? undefined : at + match.length;
  };
}

const isInWord = (folded: string, at: number) => at < folded.length && LETTER.test(folded[at] ?? '');
const LETTER = /[\p{L}\p{N}]/u;

function foundBy<Id extends string>(
  table: Table<Id>,
  folded: string,
  language: ClaimLanguage,
): readonly Found<Id>[] {
  const found: Found<Id>[] = [];
  let free = 0;
  for (const start of language === 'zh' ? Array.from(folded, (_, at) => at) : wordStarts(folded)) {
    if (start < free) continue;
    const match = matchAt(table, folded, { start, language });
    if (match === undefined) continue;
    found.push(match);
    free = match.end;
  }
  return found;
}

const wordStarts = (folded: string) => Array.from(folded.matchAll(WORD), ({ index }) => index);

function matchAt<Id extends string>(
  table: Table<Id>,
  folded: string,
  { start, language }: { readonly start: number; readonly language: ClaimLanguage },
): Found<Id> | undefined {
  const most = language === 'ar' ? MAX_ATTACHED : 0;
  for (let skipped = 0; skipped <= most; skipped += 1) {
    const at = start + skipped;
    if (skipped > 0 && !ATTACHED.test(folded.slice(start, at))) continue;
    for (let length = 2; length > 0; length -= 1) {
      const rows = table.get(folded.slice(at, at + length));
      if (rows === undefined) continue;
      for (const { id, endAt } of rows) {
        const end = endAt(folded, at);
        if (end !== undefined) return { id, start, end };
      }
    }
  }
  return undefined;
}
