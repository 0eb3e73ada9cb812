import { createFeeds } from '../../src/feeds/feeds.js';
import type { Stores } from '../../src/state/stores.js';
import { createTending } from '../../src/tending/tending.js';

/** Tends a corpus that is not there. */
export const NO_TENDING = createTending({
  corpusDir: '/none',
  sourcesFile: '/none',
  localGlossaryFile: '/none',
  removedDir: '/none',
  uploadsDir: '/none',
  articleAt: async () => ({ state: 'refused', refusal: 'unreachable' }),
  nearlySame: async () => [],
  clock: () => new Date(0),
});

/** Reaches nobody. */
export function noFeeds({ feeds: store }: Stores) {
  const folders = { corpusDir: '/none', removedDir: '/none' };
  return createFeeds({ store, ...folders, mayReach: () => false, clock: () => new Date(0) });
}
