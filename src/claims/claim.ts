import type { Article, Range } from '../corpus/article.js';
import type { Language } from '../language/languages.js';

export const CLAIM_KINDS = ['figure', 'duration', 'date', 'office'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** How exactly a report gives a value. */
export const EXACTNESS = ['exact', 'about', 'nearly', 'over', 'under', 'range'] as const;
export type Exactness = (typeof EXACTNESS)[number];

/** What a figure is the number of: of each side, of all together, of a part, of a whole time, of a day or week. */
export const SCOPES = ['each', 'total', 'part', 'cumulative', 'rate'] as const;
export type Scope = (typeof SCOPES)[number];

/** The value of a claim. Two values exclude one another where their ranges do not meet. */
export interface Value {
  /** As a report would say it: a number, minutes of a duration, a day since 1970; `0` for an office. */
  readonly said: number;
  readonly exactness: Exactness;
  /** What may be meant, rounding and approximation included; `most` may be infinite. */
  readonly least: number;
  readonly most: number;
}

/** Something that a report states and that another may state otherwise. */
export interface Claim {
  readonly kind: ClaimKind;
  /** Where the value stands with what is counted, in the article's text. */
  readonly range: Range;
  /** `count`, `percent`, `money:usd`, `duration` ...: only the same can be compared. */
  readonly unit: string;
  /** What is counted, lasted, took place or held office: concepts, or stems of a language. One in common is the same. */
  readonly of: readonly string[];
  /** The country whose people or things are counted, where the noun says so. */
  readonly nation: string | undefined;
  /** What happened to what is counted: killed, exchanged, delivered ... */
  readonly deed: string | undefined;
  readonly value: Value;
  /** Of an office: the office and the country it is of. */
  readonly office: { readonly role: string; readonly country: string | undefined } | undefined;
  readonly scope: Scope | undefined;
  /** Whether it is said of what has been done or of what is to come; `undefined` where the sentence does not tell. */
  readonly mode: 'done' | 'planned' | undefined;
}

/** A sentence of an article: what claims are looked for in. */
export interface Sentence {
  readonly article: Article;
  readonly language: Language;
  /** In the article's text. */
  readonly range: Range;
}

/** The days that a sentence speaks of, as days since 1970; both ends included. */
export interface Days {
  readonly first: number;
  readonly last: number;
  /** Whether the sentence names them, or only the date of the article tells. */
  readonly isSaid: boolean;
}

/** A sentence with what it claims, and with what tells whether another sentence is about the same. */
export interface Statement extends Sentence {
  readonly claims: readonly Claim[];
  /** Places, countries, organisations, events and persons named in it, or just before it where it names none. */
  readonly names: Names;
  /** Concepts and stems of what it says, without names and numbers. */
  readonly words: ReadonlySet<string>;
  readonly days: Days | undefined;
  /** 0 Sunday to 6 Saturday, where it names a weekday. */
  readonly weekday: number | undefined;
  /** Month and day as written, where it names a day: comparable though the year is not known. */
  readonly dayNamed: string | undefined;
  /** "Second round", "third exchange": the number of what there are several of. */
  readonly ordinal: number | undefined;
}

export interface Names {
  readonly countries: ReadonlySet<string>;
  /** Cities, regions, rivers. */
  readonly specific: ReadonlySet<string>;
  /** Stems of capitalized words that no glossary knows: comparable within a language. */
  readonly unknown: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}
