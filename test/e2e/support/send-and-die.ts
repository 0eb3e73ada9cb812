import { startBot } from '../../../src/bot.js';
import { movableClock } from '../../../src/clock/movable-clock.js';
import { createLog } from '../../../src/log.js';
import { openStores } from '../../../src/state/open-stores.js';
import { aContext } from '../../support/fakes.js';
import { storyOfEach } from './story-of-each.js';

// A process of its own: it starts the bot, which sends what is due, and is killed at the step that it is told.

const [apiUrl = '', token = '', stateDir = '', now = '', when = '', step = ''] = process.argv.slice(2);

const log = createLog({ level: 'silent' });
const clock = movableClock({ start: new Date(now), stands: true });
const { stores } = await openStores({ stateDir, clock: () => clock.now(), log });
const die = () => process.kill(process.pid, 'SIGKILL');
const ledger = new Proxy(stores.ledger, {
  get(target, name) {
    const value: unknown = Reflect.get(target, name);
    if (typeof value !== 'function') return value;
    return async (...given: unknown[]) => {
      if (name === step && when === 'before') die();
      const result: unknown = await value.apply(target, given);
      if (name === step && when === 'after') die();
      return result;
    };
  },
});
const context = aContext({ digest: storyOfEach, stores: { ...stores, ledger }, log });
const bot = await startBot({ context, token, apiUrl, clock });
await bot.digestsStarted;
