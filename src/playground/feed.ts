import type { Channel } from './guild.js';

/** What changed in the world; listeners look up the rest. */
export type WorldEvent =
  | { kind: 'message'; change: 'created' | 'edited' | 'deleted'; channelId: string; messageId: string }
  | { kind: 'interaction'; interactionId: string }
  | { kind: 'channel'; change: 'created' | 'edited' | 'deleted'; channel: Channel }
  | { kind: 'guild'; change: 'joined' | 'left'; guildId: string }
  | { kind: 'commands' }
  | { kind: 'session' };

/** Waited for something that did not happen in time. */
export class NotInTimeError extends Error {
  override readonly name = 'NotInTimeError';
}

/** Tells listeners of each event, in the order of subscription. */
export class Feed {
  readonly #listeners = new Set<(event: WorldEvent) => void>();

  publish(event: WorldEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * The first value of `probe` that is not undefined, asked now and again after each event.
   * @throws {NotInTimeError} after `timeoutMs`, saying what was waited for; and whatever `probe` throws.
   */
  until<T>(probe: () => T | undefined, wait: { timeoutMs: number; what: () => string }): Promise<T> {
    return new Promise((resolve, reject) => {
      let end = (): void => {};
      const look = (): boolean => {
        try {
          const found = probe();
          if (found === undefined) return false;
          resolve(found);
        } catch (error) {
          reject(error);
        }
        end();
        return true;
      };
      if (look()) return;
      const unsubscribe = this.subscribe(look);
      const timer = setTimeout(() => {
        end();
        reject(new NotInTimeError(`${wait.what()} (waited ${wait.timeoutMs} ms)`));
      }, wait.timeoutMs);
      end = () => {
        unsubscribe();
        clearTimeout(timer);
      };
    });
  }
}
