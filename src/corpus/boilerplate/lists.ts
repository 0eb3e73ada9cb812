import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { yamlFile } from '../../yaml/yaml-file.js';

/**
 * The lists of a folder, one file per language, in order of their names.
 * @throws YamlFileError for a file that is not as the schema says
 */
export function listsIn<T>(folder: URL, schema: z.ZodType<T>): readonly T[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => yamlFile(readFileSync(new URL(name, folder), 'utf8'), { file: name, schema }));
}
