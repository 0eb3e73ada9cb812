import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type StartedBot, startBot } from '../../src/bot.js';
import type { Clock } from '../../src/clock/clock.js';
import type { Moderation } from '../../src/context.js';
import { createFeeds } from '../../src/feeds/feeds.js';
import { articleAt } from '../../src/import/article-at.js';
import { createLog } from '../../src/log.js';
import { withPins } from '../../src/pinned-answer.js';
import { type Playground, startPlayground } from '../../src/playground/playground.js';
import { Library } from '../../src/retrieval/library/library.js';
import { libraryFunctions } from '../../src/retrieval/library/library-messages.js';
import { reloadsOf } from '../../src/retrieval/library/reloads.js';
import { openStores } from '../../src/state/open-stores.js';
import type { Stores } from '../../src/state/stores.js';
import { createTending } from '../../src/tending/tending.js';
import { MAX_UPLOAD_BYTES } from '../../src/tending/upload.js';
import { flyingTime } from './flying-time.js';

const FIXTURES = 'test/e2e/fixtures';

/** Where tests serve feeds and pages; all else of this machine is as private as ever. */
const isReachable = (address: string) => address === '127.0.0.1';

export interface BotWithLibrary {
  readonly playground: Playground;
  /** The one of the moment. */
  readonly library: Library;
  /** A copy of the fixtures, to be changed at will. */
  readonly articles: string;
  /** Where the articles lie, and what is removed, remembered or waiting. */
  readonly folder: string;
  /** What the bot remembers. */
  readonly stores: Stores;
  /** Loads the articles anew, and notices which are new. @returns how many these are */
  reload(): Promise<number>;
  /** Loads the articles anew, as a start of the process does: nothing is kept of what was loaded before. */
  restartLibrary(): Promise<void>;
  /** Stops the bot and starts another one with the same token, which remembers what is in its stores. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The bot in a playground, with a library of the fixtures; by the given clock, or by that of this machine. Members may ask
 * as often as they like, unless there is an `askingClock`.
 */
export async function botWithLibrary({
  clock,
  askingClock = flyingTime(),
  moderation = { corpusGuildIds: 'every', moderatorRoleIds: [] },
}: {
  readonly clock?: Clock;
  readonly askingClock?: () => Date;
  readonly moderation?: Moderation;
} = {}): Promise<BotWithLibrary> {
  const now = () => clock?.now() ?? new Date();
  const log = createLog({ level: 'silent' });
  const folder = mkdtempSync(join(tmpdir(), 'bot-'));
  const articles = join(folder, 'articles');
  cpSync(`${FIXTURES}/articles`, articles, { recursive: true });
  const sourcesFile = join(folder, 'sources.yaml');
  const localGlossaryFile = join(folder, 'glossary.local.yaml');
  cpSync(`${FIXTURES}/sources.yaml`, sourcesFile);
  const state = await openStores({ stateDir: join(folder, 'state'), clock: now, log });
  const open = () =>
    Library.open({
      corpusDir: articles,
      sourcesFile,
      glossaryFile: `${FIXTURES}/glossary.yaml`,
      localGlossaryFile,
      goldenFile: join(folder, 'golden.yaml'),
      log,
    });
  let library = await open();
  const noticeArrivals = async () =>
    state.stores.arrivals.record(await library.request('arrivals', undefined));
  const functions = libraryFunctions((name, given) => library.request(name, given));
  const context = {
    ...functions,
    answer: withPins(functions, state.stores.pins),
    coverage: () => library.coverage(),
    reload: (by: string) => library.reload(by),
    reloads: reloadsOf(async () => library),
    tending: createTending({
      corpusDir: articles,
      sourcesFile,
      localGlossaryFile,
      removedDir: join(folder, 'removed'),
      uploadsDir: join(folder, 'uploads'),
      articleAt: articleAt({ mayReach: isReachable, clock: () => new Date(), maxBytes: MAX_UPLOAD_BYTES }),
      nearlySame: functions.nearlySame,
      clock: () => new Date(),
    }),
    feeds: createFeeds({
      store: state.stores.feeds,
      corpusDir: articles,
      removedDir: join(folder, 'removed'),
      mayReach: isReachable,
      clock: () => new Date(),
    }),
    moderation,
    stores: state.stores,
    log,
  };
  const playground = await startPlayground({ port: 0, clock: () => now().getTime() });
  const start = () =>
    startBot({
      context,
      token: playground.token,
      apiUrl: playground.apiUrl,
      ...(clock && { clock }),
      askingClock,
      loaded: noticeArrivals(),
    });
  let bot: StartedBot = await start();
  await bot.digestsStarted;
  return {
    playground,
    get library() {
      return library;
    },
    articles,
    folder,
    stores: state.stores,
    reload: async () => {
      await library.reload('a test');
      return noticeArrivals();
    },
    restartLibrary: async () => {
      await library.close();
      library = await open();
    },
    restart: async () => {
      await bot.stop();
      bot = await start();
      await bot.digestsStarted;
    },
    close: async () => {
      await bot.stop();
      await library.close();
      await playground.close();
      await state.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
