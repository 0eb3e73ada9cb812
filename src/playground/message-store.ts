import { MessageFlags } from 'discord-api-types/v10';
import type { Attachment } from './attachment-store.js';
import type { Component } from './component.js';
import type { Feed } from './feed.js';
import type { Embed } from './limits/embed.js';

/** A message as the local Discord keeps it. */
export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  readonly createdAtMs: number;
  readonly editedAtMs?: number;
  readonly edits: number;
  readonly content: string;
  readonly flags: number;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  readonly mentionedUserIds: readonly string[];
  readonly mentionedRoleIds: readonly string[];
  readonly mentionsEveryone: boolean;
  readonly nonce?: string | number;
  readonly repliesTo?: string;
  /** The interaction that it answers. */
  readonly interactionId?: string;
  /** Set for an ephemeral message: the one user who sees it. */
  readonly visibleTo?: string;
}

/** Whether the bot has promised this message and not yet written it. */
export function isLoading(message: StoredMessage): boolean {
  return (message.flags & MessageFlags.Loading) !== 0;
}

/** The messages of all channels, oldest first. */
export class MessageStore {
  readonly #messages = new Map<string, StoredMessage>();
  readonly #feed: Feed;

  constructor(feed: Feed) {
    this.#feed = feed;
  }

  get(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  /** What `userId` sees of a channel: everything but the ephemeral messages of others. */
  seenBy(userId: string, channelId: string): readonly StoredMessage[] {
    return [...this.#messages.values()].filter(
      (m) => m.channelId === channelId && (m.visibleTo === undefined || m.visibleTo === userId),
    );
  }

  /** The messages of a channel that everybody there sees. */
  inChannel(channelId: string): readonly StoredMessage[] {
    return [...this.#messages.values()].filter((m) => m.channelId === channelId && m.visibleTo === undefined);
  }

  /** The newest message of an author in a channel that carries this nonce and is younger than `sinceMs`. */
  withNonce(wanted: Pick<StoredMessage, 'authorId' | 'channelId' | 'nonce'>, sinceMs: number) {
    return [...this.#messages.values()].findLast(
      (m) =>
        m.authorId === wanted.authorId &&
        m.channelId === wanted.channelId &&
        m.nonce === wanted.nonce &&
        m.createdAtMs >= sinceMs,
    );
  }

  add(message: StoredMessage): StoredMessage {
    this.#messages.set(message.id, message);
    this.#tell('created', message);
    return message;
  }

  replace(message: StoredMessage): StoredMessage {
    this.#messages.set(message.id, message);
    this.#tell('edited', message);
    return message;
  }

  delete(message: StoredMessage): void {
    this.#messages.delete(message.id);
    this.#tell('deleted', message);
  }

  #tell(change: 'created' | 'edited' | 'deleted', { id, channelId }: StoredMessage): void {
    this.#feed.publish({ kind: 'message', change, channelId, messageId: id });
  }
}
