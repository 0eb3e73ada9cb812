import type { RestFault } from '../../../src/playground/faults.js';
import type { randomFrom } from './random.js';

const HOUR_MS = 60 * 60 * 1000;

const REFUSAL = {
  kind: 'status',
  status: 403,
  body: { message: 'Missing Permissions', code: 50013 },
} as const;
/** The client waits a second of our own time for each, so there are few. */
const RATE_LIMIT = { kind: 'rate-limit', retryAfterS: 0.02, scope: 'bucket' } as const;

/** What goes wrong with a request to post, as often as here. Each is such that Discord is there again a little later. */
const FAULTS: readonly (readonly [RestFault, number])[] = [
  [{ kind: 'drop', when: 'before' }, 1],
  [{ kind: 'drop', when: 'after' }, 1],
  [{ kind: 'reset', when: 'before' }, 1],
  [{ kind: 'reset', when: 'after' }, 1],
  [{ kind: 'reset', when: 'after' }, 5],
  [{ kind: 'status', status: 500 }, 1],
  [{ kind: 'status', status: 502 }, 5],
];

/** What goes wrong next, as often as it says. */
export function postingFaults(random: ReturnType<typeof randomFrom>) {
  let lastRefusalMs = 0;
  return {
    /** Three refusals in a row would pause a digest, rightly; so there are some hours between two. */
    next(now: Date): readonly [RestFault, number] {
      if (random.isOneOf(300)) return [RATE_LIMIT, 1];
      const isRefused = random.isOneOf(8) && now.getTime() - lastRefusalMs > 3 * HOUR_MS;
      if (!isRefused) return random.among(FAULTS);
      lastRefusalMs = now.getTime();
      return [REFUSAL, 1];
    },
  };
}
