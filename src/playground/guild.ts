import type { ChannelType, OverwriteType } from 'discord-api-types/v10';

/** The people of the playground, as tests and the page name them. */
export const MEMBER_KEYS = ['reader', 'moderator', 'another', 'owner'] as const;
/** One of those people. */
export type MemberKey = (typeof MEMBER_KEYS)[number];

/** An account: a person or the bot. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly bot: boolean;
}

/** A role of the guild; the one with the guild's id is everybody's. */
export interface Role {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly position: number;
  readonly managed: boolean;
  /** Whether everybody may ping it. */
  readonly mentionable: boolean;
}

/** A user in a guild, with the roles besides everybody's. */
export interface Member {
  readonly key: MemberKey | 'bot';
  readonly user: User;
  readonly roleIds: readonly string[];
}

/** What a channel allows or denies a role or a member. */
export interface Overwrite {
  readonly id: string;
  readonly type: OverwriteType;
  readonly allow: bigint;
  readonly deny: bigint;
}

/** A channel or thread of a guild, or a direct channel. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  readonly topic: string;
  readonly overwrites: readonly Overwrite[];
  /** Undefined for a direct channel only. */
  readonly guildId?: string;
  /** Set for a direct channel only: the one person in it besides the bot. */
  readonly recipientId?: string;
  /** Set for a thread: the channel it was begun in. */
  readonly parentId?: string;
  /** Set for a thread: who began it. */
  readonly ownerId?: string;
}

/** A guild with its people; `channels` are those of this moment, threads included. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: readonly Role[];
  readonly members: readonly Member[];
  readonly bot: Member;
  readonly channels: readonly Channel[];
}
