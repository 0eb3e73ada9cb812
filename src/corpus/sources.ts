import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
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
  articles: z
    .record(
      words,
      z.strictObject({
        link: link.optional(),
        date: words.optional(),
        outlet: words.optional(),
        title: words.optional(),
        hidden: z.literal(true, 'true').optional(),
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
export const NO_SOURCES: Sources = { outlets: {}, pages: {}, articles: {} };

/** A sources file that cannot be read as it is written. */
export class SourcesError extends Error {
  readonly file: string;
  /** Counted from 1; `undefined` where the fault has no line. */
  readonly line: number | undefined;
  readonly expected: string;

  constructor(fault: { file: string; line: number | undefined; expected: string }, options?: ErrorOptions) {
    super(
      `${fault.file}${fault.line === undefined ? '' : `, line ${fault.line}`}: expected ${fault.expected}.`,
      options,
    );
    this.name = 'SourcesError';
    this.file = fault.file;
    this.line = fault.line;
    this.expected = fault.expected;
  }
}

/**
 * Reads the sources file; one that does not exist says nothing.
 * @throws SourcesError naming the line and what was expected there.
 */
export function readSources(file: string): Sources {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NO_SOURCES;
    throw new SourcesError({ file, line: undefined, expected: 'a file that can be read' }, { cause: error });
  }
  return sourcesFrom(text, file);
}

/**
 * Reads the text of a sources file.
 * @throws SourcesError naming the line and what was expected there.
 */
export function sourcesFrom(text: string, file: string): Sources {
  const lineCounter = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line } = lineCounter.linePos(broken.pos[0]);
    throw new SourcesError({ file, line, expected: `valid YAML (${broken.message})` }, { cause: broken });
  }
  const parsed = SOURCES.safeParse(document.toJS() ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const line = issue === undefined ? undefined : lineOf(issue);
  throw new SourcesError(
    { file, line, expected: issue === undefined ? 'other content' : expected(issue) },
    { cause: parsed.error },
  );

  function lineOf({ path, code, ...rest }: z.core.$ZodIssue): number | undefined {
    const keys =
      code === 'unrecognized_keys' && 'keys' in rest && Array.isArray(rest.keys) ? [rest.keys[0]] : [];
    for (let whole = [...path, ...keys]; whole.length > 0; whole = whole.slice(0, -1)) {
      const node = document.getIn(whole, true);
      if (isNode(node) && node.range) return lineCounter.linePos(node.range[0]).line;
    }
    return undefined;
  }
}

function expected(issue: z.core.$ZodIssue): string {
  const where = issue.path.join(' > ');
  if (issue.code === 'unrecognized_keys')
    return `no "${issue.keys.join('", "')}" ${where === '' ? 'at the top' : `under ${where}`}`;
  return `${issue.code === 'invalid_type' ? issue.expected : issue.message} at ${where}`;
}
