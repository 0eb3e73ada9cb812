import type { Applied, ApplyRequest, Loaded } from './applied.js';
import type { Library } from './library.js';
import type { Plan } from './plan.js';

/** What moderators do with the corpus as a whole; each is told of where it is done, in `Library`. */
export interface Reloads {
  plan(): Promise<Plan>;
  apply(request: ApplyRequest): Promise<Applied>;
  rollBack(id: string): Promise<Loaded | undefined>;
  /** The snapshot of the moment. */
  loaded(): Promise<Loaded>;
}

/** The reloads of the library of the moment, which may still be opening. */
export function reloadsOf(library: () => Promise<Library>): Reloads {
  return {
    plan: async () => (await library()).plan(),
    apply: async (request) => (await library()).apply(request),
    rollBack: async (id) => (await library()).rollBack(id),
    loaded: async () => (await library()).loaded,
  };
}
