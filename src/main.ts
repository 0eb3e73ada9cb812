import { join } from 'node:path';
import type { Logger } from 'pino';
import { startBot } from './bot.js';
import { systemClock } from './clock/clock.js';
import { movableClock } from './clock/movable-clock.js';
import { type Config, ConfigError, loadEnvironmentFile, readConfig } from './config.js';
import { BadTokenError } from './discord/gateway/login.js';
import { startFeedSchedule } from './feeds/feed-schedule.js';
import type { FeedFetched } from './feeds/feeds.js';
import { loadingContext } from './loading-context.js';
import { createLog } from './log.js';
import { startPlayground } from './playground/playground.js';
import { EXAMPLES } from './playground-examples.js';
import { registeredFile } from './registered-file.js';
import { StartError } from './start-error.js';
import type { Feed } from './state/feed-store.js';
import { NewerDatabaseError } from './state/migrate.js';
import { openStores } from './state/open-stores.js';

/** What must be ended before the process may, the first of them last. */
const closing: (() => Promise<void>)[] = [];
let stoppingSinceMs: number | undefined;

try {
  loadEnvironmentFile();
  const config = readConfig();
  const log = createLog({ level: config.logLevel, secrets: [config.discordToken, config.state.authToken] });
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'A rejection was not handled'));
  stopOnSignals(log);
  await start(config, log);
} catch (error) {
  // What was ended halfway fails; whoever ended it knows, and ends the process.
  if (stoppingSinceMs === undefined) failed(error);
}

function failed(error: unknown): never {
  // These messages are for whoever runs the bot; anything else is a bug, of which the stack is wanted.
  const isForPeople = [ConfigError, BadTokenError, StartError, NewerDatabaseError].some(
    (kind) => error instanceof kind,
  );
  console.error(isForPeople && error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(config: Config, log: Logger): Promise<void> {
  // What is tried out in the playground is kept apart from what a server has settled on.
  const isPlayground = config.discordToken === undefined;
  const stateDir = isPlayground ? join(config.state.stateDir, 'playground') : config.state.stateDir;
  const url = isPlayground ? undefined : config.state.url;
  const state = { ...config.state, stateDir, url };
  // The playground's page can move its clock on.
  const moved = movableClock();
  const clock = isPlayground ? moved : systemClock();
  const { stores, close: closeStores } = await openStores({ ...state, clock: () => clock.now(), log });
  closing.push(closeStores);
  const { context, loaded, close } = await loadingContext(config, {
    stores,
    analysesDir: join(stateDir, 'analyses'),
    log,
  });
  closing.push(close);
  const given = { context, clock, loaded, digestCatchUpHours: config.digestCatchUpHours };
  // The client logs in while the articles are loading.
  const started = isPlayground ? startInPlayground(config) : startInDiscord(config);
  // Nobody need wait for the page: what is asked before the articles are there is answered when they are.
  const announced = started.then((url) => {
    if (url !== undefined) console.log(`Open the playground in a browser: ${url}`);
  });
  await Promise.all([announced, loaded]);
  const { feeds } = context;
  const onArticles = () => context.reload('feeds');
  const onNews = ({ title: subject }: Feed, after: FeedFetched) =>
    stores.audit.record({ guildId: '', userId: '', action: 'fetch feed', subject, after });
  closing.push(startFeedSchedule({ feeds, clock: systemClock(), onNews, onArticles, log }));
  log.info('Ready');

  async function startInDiscord({ discordToken = '', discordGuildId, state }: Config): Promise<undefined> {
    const memory = registeredFile(state.stateDir);
    if (context.moderation.corpusGuildIds.length === 0) {
      log.info(
        'The corpus is tended in no server: set CORPUS_GUILD_IDS to yours for /corpus, /alias and /audit',
      );
    }
    const bot = await startBot({
      ...given,
      token: discordToken,
      guildId: discordGuildId,
      memory,
      onLost: ({ message }) => {
        console.error(message);
        void endAll(log, 1);
      },
    });
    closing.push(bot.stop);
  }

  async function startInPlayground({ playground: { host, port } }: Config): Promise<string> {
    let nextDigest: () => Promise<Date | undefined> = async () => undefined;
    const playground = await startPlayground({
      host,
      port,
      examples: EXAMPLES,
      clock: () => clock.now().getTime(),
      clockControl: {
        now: () => clock.now(),
        next: () => nextDigest(),
        advance: async () => moved.advanceTo((await nextDigest()) ?? clock.now()),
      },
      log: (message, cause) => log.warn({ err: cause }, message),
    });
    closing.push(playground.close);
    const bot = await startBot({ ...given, token: playground.token, apiUrl: playground.apiUrl });
    closing.push(bot.stop);
    nextDigest = bot.nextDigest;
    return playground.url;
  }
}

function stopOnSignals(log: Logger): void {
  const stop = async (signal: string) => {
    if (stoppingSinceMs !== undefined) {
      // Whoever asks again will not wait. npm passes on a signal that we were sent as well: that is no second one.
      if (performance.now() - stoppingSinceMs > 1000) process.exit(1);
      return;
    }
    stoppingSinceMs = performance.now();
    log.info({ signal }, 'Stopping');
    await endAll(log, 0);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
}

async function endAll(log: Logger, exitCode: number): Promise<void> {
  for (const close of closing.toReversed()) {
    try {
      await close();
    } catch (error) {
      log.error({ err: error }, 'Something could not be ended properly');
    }
  }
  process.exit(exitCode);
}
