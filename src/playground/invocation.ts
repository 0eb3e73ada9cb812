import { InteractionResponseType } from 'discord-api-types/v10';
import { NotInTimeError } from './feed.js';
import type { Interaction } from './interaction-store.js';
import type { Choice } from './limits/choices.js';
import type { Modal } from './limits/modal.js';
import { isLoading } from './message-store.js';
import { type SeenMessage, seenMessage } from './seen.js';
import type { World } from './world.js';

/** How long the answers of a bot are waited for where nothing else is said. */
const PATIENCE_MS = 10_000;

/** What a member did, and what came of it. Each wait ends in `NotInTimeError` after `timeoutMs` (default 10 s). */
export interface Invocation {
  /** The interaction's id. */
  readonly id: string;
  /** The kind of the first response, or undefined while there is none. */
  readonly response: InteractionResponseType | undefined;
  /** The first response, whatever it is; waits as long as Discord does unless told otherwise. */
  acknowledged(timeoutMs?: number): Promise<InteractionResponseType>;
  /** The message that answers it, once written: a promised one is waited for, an updated one is given as it became. */
  message(timeoutMs?: number): Promise<SeenMessage>;
  /** The message that answers it, as soon as its text contains this: it may be edited before. */
  becomes(text: string, timeoutMs?: number): Promise<SeenMessage>;
  /** The message that says "thinking", or what it became. */
  promised(timeoutMs?: number): Promise<SeenMessage>;
  /** The form that the bot opened. */
  modal(timeoutMs?: number): Promise<Modal>;
  /** The suggestions for the option that is being typed. */
  choices(timeoutMs?: number): Promise<readonly Choice[]>;
  /** A further message to the same interaction, by its place, beginning with 0. */
  followUp(index?: number, timeoutMs?: number): Promise<SeenMessage>;
}

/** Follows the interaction with that id. */
export function invocation(world: World, id: string): Invocation {
  const { feed, interactions, messages, lifetimes } = world;
  const now = (): Interaction | undefined => interactions.get(id);
  const described = (): string => {
    const response = now()?.response;
    const so = response === undefined ? 'none' : InteractionResponseType[response];
    return `${now()?.title ?? id}; first response so far: ${so}`;
  };
  const until = <T>(
    what: string,
    timeoutMs: number,
    probe: (it: Interaction) => T | undefined,
  ): Promise<T> => {
    const probeNow = () => {
      const it = now();
      return it && probe(it);
    };
    return feed.until(probeNow, { timeoutMs, what: () => `No ${what} for ${described()}` });
  };
  const original = (it: Interaction, loadingToo: boolean): SeenMessage | undefined => {
    const message = it.originalId === undefined ? undefined : messages.get(it.originalId);
    if (!message || (!loadingToo && (!it.isAnswered || isLoading(message)))) return undefined;
    return seenMessage(world, message);
  };
  return {
    id,
    get response() {
      return now()?.response;
    },
    async acknowledged(timeoutMs = lifetimes.firstResponseMs) {
      try {
        return await until('response', timeoutMs, ({ response }) => response);
      } catch (error) {
        if (!(error instanceof NotInTimeError)) throw error;
        throw new NotInTimeError(`The application did not respond: ${error.message}`, { cause: error });
      }
    },
    message: (timeoutMs = PATIENCE_MS) => until('message', timeoutMs, (it) => original(it, false)),
    becomes: (text, timeoutMs = PATIENCE_MS) =>
      until(`message that says "${text}"`, timeoutMs, (it) => {
        const seen = original(it, false);
        return seen?.text.includes(text) ? seen : undefined;
      }),
    promised: (timeoutMs = PATIENCE_MS) => until('promised message', timeoutMs, (it) => original(it, true)),
    modal: (timeoutMs = PATIENCE_MS) => until('form', timeoutMs, (it) => it.modal),
    choices: (timeoutMs = PATIENCE_MS) => until('suggestions', timeoutMs, (it) => it.choices),
    followUp: (index = 0, timeoutMs = PATIENCE_MS) =>
      until('follow-up', timeoutMs, ({ followUpIds }) => {
        const message = messages.get(followUpIds[index] ?? '');
        return message && seenMessage(world, message);
      }),
  };
}
