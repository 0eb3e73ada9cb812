import { ConfigError, loadEnvironmentFile, readConfig } from '../../src/config.js';
import { StartError } from '../../src/start-error.js';
import { UsageError } from './usage.js';

/**
 * Where the bot would find its articles, sources and glossaries, by the environment and the file `.env`.
 * @throws UsageError naming the variables that are wrong
 */
export function configuredFiles(): {
  readonly corpusDir: string;
  readonly sourcesFile: string;
  readonly glossaryFile: string;
  readonly localGlossaryFile: string;
  /** Whether pages and feeds may come from this machine and the networks behind it. */
  readonly feedAllowPrivate: boolean;
} {
  try {
    loadEnvironmentFile();
    return readConfig();
  } catch (error) {
    throw error instanceof ConfigError || error instanceof StartError
      ? new UsageError(error.message, { cause: error })
      : error;
  }
}
