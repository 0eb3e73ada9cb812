import type { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Feed } from './feed.js';
import type { Channel, Member } from './guild.js';
import type { Choice } from './limits/choices.js';
import type { Modal } from './limits/modal.js';

/** Something a member did that the bot is to answer, and how far the answer has come. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly createdAtMs: number;
  readonly member: Member;
  readonly channel: Channel;
  readonly locale: string;
  /** What people read above the answer, such as `/ask`. */
  readonly title: string;
  /** The message whose component was used, if any. */
  readonly sourceMessageId?: string;
  readonly response?: InteractionResponseType;
  /** The message that `@original` means. */
  readonly originalId?: string;
  /** Whether the message that answers it stands, rather than being promised. */
  readonly isAnswered: boolean;
  readonly modal?: Modal;
  readonly choices?: readonly Choice[];
  readonly followUpIds: readonly string[];
}

/** The interactions of this run. */
export class InteractionStore {
  readonly #interactions = new Map<string, Interaction>();
  readonly #feed: Feed;

  constructor(feed: Feed) {
    this.#feed = feed;
  }

  get(id: string): Interaction | undefined {
    return this.#interactions.get(id);
  }

  withToken(token: string): Interaction | undefined {
    return [...this.#interactions.values()].find((it) => it.token === token);
  }

  put(interaction: Interaction): Interaction {
    this.#interactions.set(interaction.id, interaction);
    this.#feed.publish({ kind: 'interaction', interactionId: interaction.id });
    return interaction;
  }
}
