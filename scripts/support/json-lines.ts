import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { existing, UsageError } from './usage.js';

/**
 * The rows of a JSON Lines file; blank lines are passed over.
 * @throws UsageError with the line of a row that is no JSON or of another shape
 */
export function readJsonLines<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(existing(file, 'file'), 'utf8').split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [rowIn(line, schema, `${file}:${index + 1}`)],
  );
}

function rowIn<T>(line: string, schema: z.ZodType<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${where} is not JSON.`);
  }
  const row = schema.safeParse(value);
  if (row.success) return row.data;
  const [issue] = row.error.issues;
  throw new UsageError(`${where}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'has another shape'}`);
}
