import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../../src/language/languages.js';

/** A command line that cannot be carried out; its message says what to type instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The exit codes of the terminal commands. */
export const EXIT = { answered: 0, failed: 1, badUsage: 2, abstained: 3 } as const;

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/**
 * The options and positional words of the command line.
 * @throws UsageError with the usage, for an unknown option or a missing value
 */
export function readArguments<T extends Options>(options: T, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** @throws UsageError where there is no such folder or file */
export function existing(path: string, what: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no ${what} at ${path}.`);
  return path;
}

/** @throws UsageError for anything but a whole number from `min` to `max` */
export function wholeNumber(
  text: string,
  { name, min, max }: { name: string; min: number; max: number },
): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new UsageError(`${name} takes a whole number from ${min} to ${max}, not "${text}".`);
  }
  return value;
}

/** @throws UsageError for a code that LANGUAGES does not have */
export function languageCode(text: string): Language {
  if (isLanguage(text)) return text;
  throw new UsageError(`"${text}" is no language here; one of ${Object.keys(LANGUAGES).join(', ')} is.`);
}

/** Runs a terminal command: its result is the exit code; a usage error is shown without its stack. */
export async function runCommand(command: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const isForReader =
      error instanceof UsageError ||
      (error instanceof Error && error.name.endsWith('Error') && 'file' in error);
    console.error(isForReader ? error.message : error);
    process.exitCode = error instanceof UsageError ? EXIT.badUsage : EXIT.failed;
  }
}
