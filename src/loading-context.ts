import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Context, Moderation } from './context.js';
import { createFeeds } from './feeds/feeds.js';
import { isPublicAddress } from './fetch/public-address.js';
import { articleAt } from './import/article-at.js';
import { withPins } from './pinned-answer.js';
import { Library } from './retrieval/library/library.js';
import { libraryFunctions } from './retrieval/library/library-messages.js';
import { reloadsOf } from './retrieval/library/reloads.js';
import { soonOr } from './soon-or.js';
import { StartError } from './start-error.js';
import type { Stores } from './state/stores.js';
import { isBelow } from './tending/corpus-path.js';
import { createTending } from './tending/tending.js';
import { MAX_UPLOAD_BYTES } from './tending/upload.js';
import { watchCorpus } from './watch-corpus.js';

/** A context whose answers wait until the articles are loaded. */
export interface LoadingContext {
  readonly context: Context;
  /** Settles when the articles are loaded, and those that are new are noticed. @throws {StartError} if they cannot be, or there are none */
  readonly loaded: Promise<void>;
  /** Ends loading, however far it is, else waits for answers under way. Then `loaded` fails, if it has not settled. */
  close(): Promise<void>;
}

/**
 * Begins to load the articles.
 *
 * @throws {StartError} if the folder is missing or empty, without loading anything
 */
export async function loadingContext(
  config: Config,
  {
    stores,
    analysesDir,
    log,
  }: { readonly stores: Stores; readonly analysesDir?: string; readonly log: Logger },
): Promise<LoadingContext> {
  await expectFiles(config.corpusDir);
  expectOutside(config);
  const { corpusDir, sourcesFile, glossaryFile, localGlossaryFile, goldenFile, removedDir } = config;
  const source = { corpusDir, sourcesFile, glossaryFile, localGlossaryFile, goldenFile, analysesDir };
  let noticed: Promise<void> = Promise.resolve();
  const notice = (opened: Pick<Library, 'request'>) => {
    noticed = noticed.then(() => noticeArrivals(opened, { stores, log }));
  };
  const closing = new AbortController();
  const library = Library.open({ ...source, log, onLoaded: notice, signal: closing.signal });
  const loaded = expectArticles(library, config).then(() => noticed);
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
  const mayReach = config.feedAllowPrivate ? () => true : isPublicAddress;
  const reloads = reloadsOf(() => library);
  let stopWatching = () => {};
  if (config.watchesCorpus) {
    const files = [sourcesFile, glossaryFile, localGlossaryFile, goldenFile];
    // Until the articles are loaded, there is nothing to reload.
    loaded.then(
      () => {
        stopWatching = watchCorpus({ corpusDir, files, reloads, log });
      },
      () => undefined,
    );
  }
  const functions = libraryFunctions(async (name, given) => (await library).request(name, given));
  return {
    context: {
      ...functions,
      answer: withPins(functions, stores.pins),
      suggest: async (beginning) => ready?.request('suggest', beginning) ?? [],
      people: async (beginning) => ready?.request('people', beginning) ?? [],
      headlines: async (wish) => ready?.request('headlines', wish) ?? [],
      // Help is wanted at once, examples or not.
      examples: async (wish) => ready?.request('examples', wish) ?? [],
      coverage: async () => (await library).coverage(),
      reload: async (by) => {
        log.info({ by }, 'Reloading the corpus');
        return (await library).reload(by);
      },
      reloads,
      tending: createTending({
        ...{ corpusDir, sourcesFile, localGlossaryFile, removedDir },
        uploadsDir: join(config.state.stateDir, 'uploads'),
        articleAt: articleAt({ mayReach, clock: () => new Date(), maxBytes: MAX_UPLOAD_BYTES }),
        // Whoever looks at an upload is not kept waiting: without a library, nothing is said of it.
        nearlySame: (texts) =>
          soonOr(ready?.request('nearlySame', texts), {
            instead: [],
            failed: (error) => log.error({ err: error }, 'An upload could not be compared with the articles'),
          }),
        clock: () => new Date(),
      }),
      feeds: createFeeds({
        store: stores.feeds,
        ...{ corpusDir, removedDir },
        mayReach,
        clock: () => new Date(),
      }),
      moderation: moderationOf(config),
      stores,
      log,
    },
    loaded,
    close: async () => {
      stopWatching();
      // Whoever ends the bot while it reads does not want to wait for that.
      closing.abort();
      await (await library.catch(() => undefined))?.close();
    },
  };
}

/**
 * The operator's servers. Whoever may manage a server that the bot was invited to is a stranger to the operator: without
 * a word on where the corpus may be tended, it is the one server that commands are registered in, else none.
 */
export function moderationOf({
  discordToken,
  discordGuildId,
  corpusGuildIds,
  moderatorRoleIds,
}: Config): Moderation {
  if (discordToken === undefined) return { corpusGuildIds: 'every', moderatorRoleIds };
  const alone = discordGuildId === undefined ? [] : [discordGuildId];
  return { corpusGuildIds: corpusGuildIds.length > 0 ? corpusGuildIds : alone, moderatorRoleIds };
}

/** What was removed would be part of the corpus again. */
function expectOutside({ corpusDir, removedDir }: Config): void {
  if (!isBelow(resolve(corpusDir), resolve(removedDir))) return;
  throw new StartError(
    `The folder ${removedDir} lies within ${corpusDir}, where everything is read. Set REMOVED_DIR to another one.`,
  );
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

/** Remembers which articles are new, so that digests can tell of them. Never rejects. */
async function noticeArrivals(
  library: Pick<Library, 'request'>,
  { stores, log }: { readonly stores: Stores; readonly log: Logger },
): Promise<void> {
  try {
    const arrivals = await stores.arrivals.record(await library.request('arrivals', undefined));
    log.info({ arrivals }, 'Arrivals noticed');
  } catch (error) {
    log.error({ err: error }, 'Arrivals could not be noticed; digests tell of them after the next reload');
  }
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
