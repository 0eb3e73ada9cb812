import type { Abbreviations } from '../abbreviations/abbreviations.js';
import { ARABIC_ABBREVIATIONS } from '../abbreviations/arabic.js';
import { ENGLISH_ABBREVIATIONS } from '../abbreviations/english.js';
import { RUSSIAN_ABBREVIATIONS } from '../abbreviations/russian.js';
import { UKRAINIAN_ABBREVIATIONS } from '../abbreviations/ukrainian.js';

/** What an abbreviation may be; one may be several: U+0433 is a year after a number and a town before a name. */
export type Role = Exclude<keyof Abbreviations, 'beginnings'>;

const ALL: readonly Abbreviations[] = [
  ENGLISH_ABBREVIATIONS,
  RUSSIAN_ABBREVIATIONS,
  UKRAINIAN_ABBREVIATIONS,
  ARABIC_ABBREVIATIONS,
];

const ROLES = rolesByAbbreviation();
const BEGINNINGS = new Set(ALL.flatMap(({ beginnings }) => wordsOf(beginnings)));

const NONE: ReadonlySet<Role> = new Set();

/** What a word before a full stop may be, of all languages together; empty for a word like any other. */
export function rolesOf(abbreviation: string): ReadonlySet<Role> {
  return ROLES.get(abbreviation) ?? NONE;
}

/** Whether a word, with its capital, begins sentences and no names. */
export function isBeginning(word: string): boolean {
  return BEGINNINGS.has(word);
}

function rolesByAbbreviation(): ReadonlyMap<string, ReadonlySet<Role>> {
  const roles = new Map<string, Set<Role>>();
  const add = (written: string, role: Role) => {
    const known = roles.get(written) ?? new Set();
    roles.set(written, known.add(role));
  };
  for (const { beginnings: _, ...lists } of ALL) {
    for (const [role, list] of Object.entries(lists)) {
      for (const written of wordsOf(list)) {
        // The keys of the type, whose table this is.
        add(written, role as Role);
        // A single capital is an initial, whatever the small letter stands for.
        if (written.length > 1) add(capitalised(written), role as Role);
      }
    }
  }
  return roles;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
