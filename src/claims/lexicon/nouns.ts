import { lexicon } from './lexicon.js';
import { PEOPLE } from './nouns-of-people.js';
import { THINGS } from './nouns-of-things.js';

export type Noun = keyof typeof PEOPLE | keyof typeof THINGS;

/** What news counts, by what it is called. A noun that is not here is compared by its concept or stem. */
export const NOUNS = lexicon<Noun>({ ...PEOPLE, ...THINGS });

/** Nouns that say themselves what happened to people. */
export const DEED_OF_NOUN: Readonly<Partial<Record<Noun, string>>> = { dead: 'killed', injured: 'wounded' };
