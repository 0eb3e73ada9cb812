import type { Context } from '../../src/context.js';

const NOTHING = { languages: [], understood: [], nearest: [] } as const;

/** What a library without articles says where coverage is compared and followed. */
export const nothingExplored = {
  compare: async (comparing) => ({ ...NOTHING, comparing, voices: [], silent: [] }),
  timeline: async (following) => ({
    ...NOTHING,
    ...{ following, grain: 'day', periods: [], gaps: [], undated: [] },
  }),
  who: async ({ name }) => ({
    ...{ name, isKnown: false, passages: 0, articles: 0, first: undefined, last: undefined },
    ...{ names: [], offices: [], held: [], by: [], about: [], together: [] },
  }),
  people: async () => [],
  headlines: async () => [],
  articleMeant: async () => undefined,
  articleCard: async () => undefined,
  articlePage: async () => undefined,
} satisfies Partial<Context>;
