import { startBot } from '../../../src/bot.js';
import { movableClock } from '../../../src/clock/movable-clock.js';
import { readConfig } from '../../../src/config.js';
import { loadingContext } from '../../../src/loading-context.js';
import { createLog } from '../../../src/log.js';
import { type PlaygroundOptions, startPlayground } from '../../../src/playground/playground.js';
import { openStoresInMemory } from '../../../src/state/open-stores.js';
import { flyingTime } from '../../support/flying-time.js';

/**
 * The playground on a free port with the real bot connected, its commands registered and its articles loaded; `close`
 * ends all of it. `environment` says which articles, as the bot's own does; default: the sample coverage.
 */
export async function startPlaygroundWithBot(
  environment: Readonly<Record<string, string>>,
  options: Partial<PlaygroundOptions> = {},
) {
  const log = createLog({ level: 'silent' });
  const state = await openStoresInMemory(() => new Date());
  const { stores } = state;
  const {
    context,
    loaded,
    close: closeLibrary,
  } = await loadingContext(readConfig(environment), { stores, log });
  // Moved on from the page, as in the program itself.
  const clock = movableClock();
  let nextDigest: () => Promise<Date | undefined> = async () => undefined;
  const playground = await startPlayground({
    port: 0,
    clock: () => clock.now().getTime(),
    clockControl: {
      now: () => clock.now(),
      next: () => nextDigest(),
      advance: async () => clock.advanceTo((await nextDigest()) ?? clock.now()),
    },
    ...options,
  });
  const bot = await startBot({
    context,
    token: playground.token,
    apiUrl: playground.apiUrl,
    clock,
    loaded,
    askingClock: flyingTime(),
  });
  nextDigest = bot.nextDigest;
  await loaded;
  const close = async () => {
    await bot.stop();
    await closeLibrary();
    await playground.close();
    await state.close();
  };
  return { playground, close };
}
