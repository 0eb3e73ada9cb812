import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { YamlFileError, yamlFile } from '../yaml/yaml-file.js';

const words = z.string('words in quotation marks').trim().min(1, 'words');

const GOLDEN = z.strictObject({
  questions: z
    .array(
      z
        .strictObject({
          question: words.max(300, 'at most 300 characters'),
          article: words.optional(),
          text: words.optional(),
        })
        .refine(
          ({ article, text }) => article !== undefined || text !== undefined,
          'an article, a text, or both',
        ),
    )
    .nullish()
    .transform((list) => list ?? []),
});

/** A question that the corpus must answer, and how: by an article, by a text among its quotes, or by both. */
export interface GoldenQuestion {
  readonly question: string;
  /** Its file below the corpus folder, or its id. */
  readonly article: string | undefined;
  /** A part of a quote. */
  readonly text: string | undefined;
}

/**
 * The golden questions of a corpus; none if there is no such file.
 * @throws YamlFileError naming the line and what was expected there
 */
export function readGolden(file: string): readonly GoldenQuestion[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new YamlFileError({ file, line: undefined, expected: 'a file that can be read' }, { cause: error });
  }
  const { questions } = yamlFile(text, { file, schema: GOLDEN });
  return questions.map(({ question, article, text: part }) => ({ question, article, text: part }));
}
