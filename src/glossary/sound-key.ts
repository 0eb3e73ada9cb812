/**
 * Classes of sounds that transcriptions do not keep apart: P b p, F f v w, T d t, K g k h kh, S all
 * sibilants, L l r, M, N; `-` is a vowel. R is an r until it is told whether it is heard.
 */
export type Sounds = string;

/** One letter, digraph or syllable: the ways in which it may sound, likeliest first. */
export type Reading = readonly Sounds[];

/** A name may be read in this many ways; further ones are left out. */
const MAX_READINGS = 6;

/** The keys of a name by its readings: without repetitions, likeliest first, empty ones left out. */
export function keysOf(readings: readonly Reading[]): readonly string[] {
  const whole = readings.reduce<readonly string[]>(
    (heads, reading) => heads.flatMap((head) => reading.map((tail) => head + tail)).slice(0, MAX_READINGS),
    [''],
  );
  const spoken = whole.flatMap((sounds) => [sounds, sounds.replace(/R(?![-R])/g, '')]);
  return [...new Set(spoken.map(keyOf))].filter((key) => key !== '');
}

/** What is left of the sounds of a name: the consonants, after an A if a vowel goes before the first. */
function keyOf(sounds: Sounds): string {
  return sounds
    .replace(/R/g, 'L')
    .replace(/^-+/, 'A')
    .replace(/([PFTKSLMN])\1+/g, '$1')
    .replace(/M(?=[PF])/g, 'N')
    .replace(/N(?=M)/g, '')
    .replace(/-/g, '')
    .replace(/([NL])\1+/g, '$1');
}

/** Reads a word by a table of patterns; what none of them fits has no sound. */
export function reader(table: readonly (readonly [pattern: string, reading: Reading])[]) {
  const pattern = new RegExp(table.map(([source]) => `(${source})`).join('|'), 'gu');
  return (word: string): readonly Reading[] =>
    Array.from(word.matchAll(pattern), ([, ...groups]) => {
      const at = groups.findIndex((group) => group !== undefined);
      return table[at]?.[1] ?? [];
    });
}
