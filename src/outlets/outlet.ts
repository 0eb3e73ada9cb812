import type { Language } from '../language/languages.js';

export const OUTLET_KINDS = ['agency', 'newspaper', 'broadcaster', 'site'] as const;

/** An outlet or news agency that ships with the project. */
export interface Outlet {
  /** Also of the concept that texts are searched by. */
  readonly id: string;
  /** As it calls itself. */
  readonly name: string;
  readonly kind: (typeof OUTLET_KINDS)[number];
  /** The house that it belongs to; `undefined`: it stands alone. */
  readonly publisher: string | undefined;
  /** In which it publishes, BCP 47. */
  readonly languages: readonly string[];
  readonly homepage: string | undefined;
  /** In lower case, without `www.`; hosts below them belong to it too. */
  readonly hosts: readonly string[];
  /** What texts of a language call it, the usual name first. */
  readonly names: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** What only outlet fields of articles and feeds call it. */
  readonly aliases: readonly string[];
  /** Names that other outlets have too: they count beside a link to one of its hosts. */
  readonly shared: readonly string[];
  /** By name: it counts in a text only where one of these words stands in it too. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** The name of an outlet for readers of a language: as texts of that language call it, else as it calls itself. */
export function outletNameIn({ name, names }: Pick<Outlet, 'name' | 'names'>, language: Language): string {
  return names[language]?.[0] ?? name;
}
