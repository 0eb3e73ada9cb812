import type { Understood } from './answer.js';
import type { Findings } from './find.js';
import type { Snapshot } from './snapshot.js';

/** What was searched besides the question's own words: names in the other languages of the corpus. */
export function understoodOf(
  { units, languages }: Findings,
  { glossary, indexes }: Snapshot,
): readonly Understood[] {
  const others = indexes.map(({ language }) => language).filter((language) => !languages.includes(language));
  return units.flatMap(({ written, concepts }) => {
    const concept = concepts[0] === undefined ? undefined : glossary.concepts.get(concepts[0]);
    const names = others.flatMap((language) => {
      const label = concept?.labels.find((candidate) => candidate.language === language);
      return label === undefined ? [] : [{ language, name: label.text }];
    });
    return names.length === 0 ? [] : [{ written, names }];
  });
}
