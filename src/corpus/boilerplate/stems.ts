import { z } from 'zod';
import { listsIn } from './lists.js';
import { pairHash } from './phrase.js';
import { plain } from './plain.js';

const list = z.array(z.string().min(2));

/** What tells a notice of the house, in one language: the beginnings of words. */
const STEMS = z.strictObject({
  /** What hardly anything but notices says. */
  strong: list,
  /** What they say too. */
  weak: list,
  /** What reports say, of rights and advertising too. */
  against: list,
});

/** Where a stem stands in a folded text, in UTF-16 code units, `end` exclusive. */
export interface StemPlace {
  readonly start: number;
  readonly end: number;
}

/** What may stand before the stem of an Arabic word: and, so, by, for, as, the. */
const ARABIC_PREFIX = /(?:^| )[\u0648\u0641\u0628\u0644\u0643\u0627]{0,4}$/;
const MAX_PREFIX = 5;
const UNSPACED = /^\p{sc=Han}/u;
const ARABIC = /^\p{sc=Arabic}/u;

/** Stems to look for in folded texts, all at once. */
export class Stems {
  readonly #byPair = new Map<string, string[]>();
  /** By the hash of a pair, 1 where `#byPair` may have it: most places of a text need no look-up. */
  readonly #mayHavePair = new Uint8Array(0x10000);

  /** @param stems folded, of two UTF-16 code units or more */
  constructor(stems: readonly string[]) {
    for (const stem of new Set(stems)) {
      this.#mayHavePair[pairHash(stem, 0)] = 1;
      const pair = stem.slice(0, 2);
      this.#byPair.set(pair, [...(this.#byPair.get(pair) ?? []), stem]);
    }
  }

  /** Where each stem first begins a word; in Chinese, where it first stands. In order of the text. */
  placesIn(folded: string): readonly StemPlace[] {
    const found = new Map<string, StemPlace>();
    for (let at = 0; at + 1 < folded.length; at += 1) {
      if (this.#mayHavePair[pairHash(folded, at)] !== 1) continue;
      for (const stem of this.#byPair.get(folded.slice(at, at + 2)) ?? []) {
        if (!found.has(stem) && folded.startsWith(stem, at) && beginsWord(folded, at, stem))
          found.set(stem, { start: at, end: at + stem.length });
      }
    }
    return [...found.values()];
  }
}

function beginsWord(folded: string, at: number, stem: string): boolean {
  if (at === 0 || UNSPACED.test(stem)) return true;
  const before = folded.slice(Math.max(0, at - MAX_PREFIX), at);
  return ARABIC.test(stem) ? ARABIC_PREFIX.test(before) : /[ /-]$/.test(before);
}

const FILES = listsIn(new URL('./notices/', import.meta.url), STEMS);

/** The stems of all languages together: pages mix them. */
export const STEMS_OF_NOTICES: Readonly<Record<keyof z.output<typeof STEMS>, Stems>> = {
  strong: ofKind('strong'),
  weak: ofKind('weak'),
  against: ofKind('against'),
};

/** Folding drops the marks at the ends, and the comma of a Chinese "said," tells it from a longer word. */
function ofKind(kind: keyof z.output<typeof STEMS>): Stems {
  return new Stems(
    FILES.flatMap((file) =>
      file[kind]
        .map((stem) => `${plain(stem)}${stem.endsWith(',') ? ',' : ''}`)
        .filter((stem) => stem.length > 1),
    ),
  );
}
