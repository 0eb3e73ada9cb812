import { languageOf } from '../language/detect.js';

/** The names of a concept as a glossary file has them, by language. */
export type LabelEntry = Readonly<Record<string, NamesEntry>>;

interface NamesEntry {
  readonly preferred: string;
  readonly variant?: readonly string[];
  readonly transliteration?: readonly string[];
  readonly misspelling?: readonly string[];
}

/** With one more name, in the language that it is written in. */
export function withName(labels: LabelEntry, name: string): LabelEntry {
  const written = languageOf(name);
  const language = written === 'und' ? 'en' : written;
  const former = labels[language];
  if (former === undefined) return { ...labels, [language]: { preferred: name } };
  const all = [former.preferred, ...listsOf(former).flatMap(([, names]) => names)];
  if (all.includes(name)) return labels;
  return { ...labels, [language]: { ...former, variant: [...(former.variant ?? []), name] } };
}

/** Without a name; another one is then preferred in its place. */
export function withoutName(labels: LabelEntry, language: string, name: string): LabelEntry {
  const { [language]: former, ...others } = labels;
  if (former === undefined) return labels;
  const lists = listsOf(former).map(
    ([kind, names]) => [kind, names.filter((each) => each !== name)] as const,
  );
  const preferred = former.preferred === name ? lists.flatMap(([, names]) => names)[0] : former.preferred;
  if (preferred === undefined) return others;
  const left = lists
    .map(([kind, names]) => [kind, names.filter((each) => each !== preferred)] as const)
    .filter(([, names]) => names.length > 0);
  return { ...labels, [language]: { preferred, ...Object.fromEntries(left) } };
}

function listsOf({ variant, transliteration, misspelling }: NamesEntry) {
  return Object.entries({ variant, transliteration, misspelling }).map(
    ([kind, names]) => [kind, names ?? []] as const,
  );
}
