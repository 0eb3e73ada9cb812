import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { YamlFileError, yamlFile } from '../yaml/yaml-file.js';
import { webLink } from './link.js';

const link = z
  .string()
  .refine((value) => webLink(value) !== undefined, 'an address that begins with https:// or http://')
  .transform((value) => webLink(value) ?? value);
const day = z.iso.date('a day such as 2025-05-22');
const words = z.string().trim().min(1, 'words');

const SOURCES = z.strictObject({
  outlets: z
    .record(
      words,
      z.strictObject({
        name: words.optional(),
        homepage: link.optional(),
        publisher: words.optional(),
        aliases: z.array(words).optional(),
      }),
    )
    .nullish()
    .transform((value) => value ?? {}),
  pages: z
    .record(words, z.strictObject({ captured: day }))
    .nullish()
    .transform((value) => value ?? {}),
  boilerplate: z
    .strictObject({ keep: z.array(words).optional(), drop: z.array(words).optional() })
    .nullish()
    .transform((value) => value ?? {}),
  articles: z
    .record(
      words,
      z.strictObject({
        link: link.optional(),
        date: words.optional(),
        outlet: words.optional(),
        title: words.optional(),
        hidden: z.boolean('true or false').optional(),
      }),
    )
    .nullish()
    .transform((value) => value ?? {}),
});

/** What moderators know about outlets, pages and articles that the files do not say; `data/sources.yaml`. */
export type Sources = z.output<typeof SOURCES>;
export type OutletSource = Sources['outlets'][string];
export type ArticleSource = Sources['articles'][string];

/** No knowledge beyond the files. */
export const NO_SOURCES: Sources = { outlets: {}, pages: {}, boilerplate: {}, articles: {} };

/**
 * Reads the sources file; one that does not exist says nothing.
 * @throws YamlFileError naming the line and what was expected there
 */
export function readSources(file: string): Sources {
  const text = textOf(file);
  return text === undefined ? NO_SOURCES : sourcesFrom(text, file);
}

/** The name of the file in a corpus folder that says of its articles what they do not say themselves. */
export const OWN_SOURCES = 'sources.yaml';

/** A sources file, and the one that lies among the articles themselves: what the first says goes before. */
export function readSourcesOf({ sourcesFile, corpusDir }: SourcesPlace): Sources {
  const [own, given] = [readSources(join(corpusDir, OWN_SOURCES)), readSources(sourcesFile)];
  if (own === NO_SOURCES) return given;
  const articles = { ...own.articles };
  for (const [key, source] of Object.entries(given.articles)) articles[key] = { ...articles[key], ...source };
  return {
    outlets: { ...own.outlets, ...given.outlets },
    pages: { ...own.pages, ...given.pages },
    articles,
    boilerplate: {
      keep: [...(own.boilerplate.keep ?? []), ...(given.boilerplate.keep ?? [])],
      drop: [...(own.boilerplate.drop ?? []), ...(given.boilerplate.drop ?? [])],
    },
  };
}

export interface SourcesPlace {
  readonly sourcesFile: string;
  /** The folder of articles; it may hold a sources file of its own. */
  readonly corpusDir: string;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new YamlFileError({ file, line: undefined, expected: 'a file that can be read' }, { cause: error });
  }
}

/**
 * Reads the text of a sources file.
 * @throws YamlFileError naming the line and what was expected there
 */
export function sourcesFrom(text: string, file: string): Sources {
  return yamlFile(text, { file, schema: SOURCES });
}
