import type { Stores } from '../../../src/state/stores.js';

/** A process that can be killed: whatever it does to the database before is done, nothing after. */
export interface Life {
  isOver: boolean;
  /** Called before and after each thing that it does; says whether it dies at that moment. */
  dies(): boolean;
}

export class KilledError extends Error {
  override readonly name = 'KilledError';
}

/** The stores as a process sees them that may be killed before or after any of its steps. */
export function mortalStores(stores: Stores, life: Life): Stores {
  return {
    ...stores,
    digests: mortal(stores.digests, life),
    ledger: mortal(stores.ledger, life),
    arrivals: mortal(stores.arrivals, life),
  };
}

function mortal<Store extends object>(store: Store, life: Life): Store {
  const checkPulse = () => {
    life.isOver ||= life.dies();
    if (life.isOver) throw new KilledError('killed');
  };
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      // Those that touch nothing but memory are no steps.
      if (['get', 'all', 'ofGuild'].includes(String(name))) return value.bind(target);
      return async (...given: unknown[]) => {
        checkPulse();
        const result: unknown = await value.apply(target, given);
        checkPulse();
        return result;
      };
    },
  });
}
