/** By what is counted, from the first on: a round, in English, Chinese, Arabic, Russian, Ukrainian. */
const ROUNDS: readonly RegExp[] = [
  /\b(?:first|1st) (?:direct )?round\b|第[一1]轮|第[一1]輪|الجولة الأولى|перв\p{L}+ раунд|перш\p{L}+ раунд/iu,
  /\b(?:second|2nd) (?:direct )?round\b|第[二2]轮|第[二2]輪|الجولة الثانية|втор\p{L}+ раунд|друг\p{L}+ раунд/iu,
  /\b(?:third|3rd) (?:direct )?round\b|第[三3]轮|第[三3]輪|الجولة الثالثة|трет\p{L}+ раунд/iu,
  /\b(?:fourth|4th) (?:direct )?round\b|第[四4]轮|第[四4]輪|الجولة الرابعة|четв[её]рт\p{L}+ раунд|четверт\p{L}+ раунд/iu,
  /\b(?:fifth|5th) (?:direct )?round\b|第[五5]轮|第[五5]輪|الجولة الخامسة|пят\p{L}+ раунд|п['\u2019\u02BC]ят\p{L}+ раунд/iu,
];

/** What all of them have in common: most texts are told by this alone. */
const ANY = /round|[轮輪]|الجولة|раунд/iu;

/** Which rounds of talks a text counts, from 1 on. */
export function roundsNamed(text: string): readonly number[] {
  if (!ANY.test(text)) return [];
  return ROUNDS.flatMap((pattern, at) => (pattern.test(text) ? [at + 1] : []));
}
