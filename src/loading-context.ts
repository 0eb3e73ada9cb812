import { readdir } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Context } from './context.js';
import { Library } from './retrieval/library.js';
import { libraryFunctions } from './retrieval/library-messages.js';
import { StartError } from './start-error.js';
import type { Stores } from './state/stores.js';

/** A context whose answers wait until the articles are loaded. */
export interface LoadingContext {
  readonly context: Context;
  /** Settles when the articles are loaded. @throws {StartError} if they cannot be, or there are none */
  readonly loaded: Promise<void>;
  close(): Promise<void>;
}

/**
 * Begins to load the articles.
 *
 * @throws {StartError} if the folder is missing or empty, without loading anything
 */
export async function loadingContext(
  config: Config,
  { stores, log }: { readonly stores: Stores; readonly log: Logger },
): Promise<LoadingContext> {
  await expectFiles(config.corpusDir);
  const { corpusDir, sourcesFile, glossaryFile } = config;
  const library = Library.open({ corpusDir, sourcesFile, glossaryFile, log });
  const loaded = expectArticles(library, config);
  // Suggestions cannot wait: Discord drops those that come late.
  let ready: Library | undefined;
  library.then(
    (opened) => {
      ready = opened;
    },
    () => undefined,
  );
  // Whoever starts awaits it; until then, a failure must not count as unhandled.
  loaded.catch(() => undefined);
  return {
    context: {
      ...libraryFunctions(async (name, given) => (await library).request(name, given)),
      suggest: async (beginning) => ready?.request('suggest', beginning) ?? [],
      coverage: async () => (await library).coverage(),
      stores,
      log,
    },
    loaded,
    close: async () => (await library).close(),
  };
}

async function expectFiles(corpusDir: string): Promise<void> {
  try {
    if ((await readdir(corpusDir)).length > 0) return;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const remedy = 'Set CORPUS_DIR to the folder that holds the articles.';
    throw new StartError(`The folder ${corpusDir} cannot be read (${error.code}). ${remedy}`, {
      cause: error,
    });
  }
  throw new StartError(
    `The folder ${corpusDir} is empty. Put articles there, or set CORPUS_DIR to the folder that holds them.`,
  );
}

async function expectArticles(opening: Promise<Library>, { corpusDir }: Config): Promise<void> {
  let library: Library;
  try {
    library = await opening;
  } catch (error) {
    // It comes from a worker thread, where errors lose their class, but not their message.
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`The articles could not be loaded: ${reason}`, { cause: error });
  }
  if ((await library.coverage()).articles > 0) return;
  throw new StartError(
    `No article could be read in ${corpusDir}; \`npm run check:data\` says why. Set CORPUS_DIR to the folder that holds the articles.`,
  );
}
