import { ChannelType, PermissionFlagsBits as May, OverwriteType } from 'discord-api-types/v10';
import type { Mint } from './snowflake.js';

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
}

/** A user in the guild, with the roles besides everybody's. */
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

/** A channel of the guild, or a direct one. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  readonly topic: string;
  readonly overwrites: readonly Overwrite[];
  /** Set for a direct channel only: the one person in it besides the bot. */
  readonly recipientId?: string;
}

/** The one guild, with its people and channels; `directs` holds one direct channel for each member. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly roles: readonly Role[];
  readonly members: readonly Member[];
  readonly bot: Member;
  readonly channels: readonly Channel[];
  readonly directs: readonly Channel[];
}

const READING = May.ViewChannel | May.ReadMessageHistory;
const WRITING = READING | May.SendMessages | May.EmbedLinks | May.AttachFiles | May.UseApplicationCommands;

/** A guild with five channels that people know and one, #backroom, that the bot may not enter. */
export function newGuild(mint: Mint): Guild {
  const id = mint();
  const moderators = mint();
  const bots = mint();
  const person = (key: MemberKey | 'bot', username: string, displayName: string): Member => ({
    key,
    user: { id: mint(), username, displayName, bot: key === 'bot' },
    roleIds: key === 'moderator' ? [moderators] : key === 'bot' ? [bots] : [],
  });
  const bot = person('bot', 'Dragoman', 'Dragoman');
  const members = [
    person('reader', 'reader', 'Reader'),
    person('moderator', 'moderator', 'Moderator'),
    person('another', 'another', 'Another reader'),
    person('owner', 'owner', 'Owner'),
  ];
  const role = (roleId: string, deny: bigint, allow = 0n): Overwrite => ({
    id: roleId,
    type: OverwriteType.Role,
    allow,
    deny,
  });
  const channel = (name: string, topic: string, overwrites: readonly Overwrite[] = []): Channel => ({
    id: mint(),
    name,
    type: name === 'digest' ? ChannelType.GuildAnnouncement : ChannelType.GuildText,
    topic,
    overwrites,
  });
  const staffOnly = [role(id, May.ViewChannel), role(moderators, 0n, WRITING)];
  return {
    id,
    name: 'The reading room',
    ownerId: members.find(({ key }) => key === 'owner')?.user.id ?? bot.user.id,
    roles: [
      { id, name: '@everyone', permissions: WRITING, position: 0, managed: false },
      { id: moderators, name: 'Moderators', permissions: May.ManageGuild, position: 2, managed: false },
      { id: bots, name: 'Dragoman', permissions: WRITING, position: 1, managed: true },
    ],
    members,
    bot,
    channels: [
      channel('ask', 'Ask the coverage a question with /ask'),
      channel('general', 'Anything else'),
      channel('digest', 'What is new', [role(id, May.SendMessages), role(bots, 0n, WRITING)]),
      channel('moderators', 'For moderators', [...staffOnly, role(bots, 0n, WRITING)]),
      channel('archive', 'Closed: nobody writes here', [
        role(id, May.SendMessages),
        role(bots, May.SendMessages),
      ]),
      channel('backroom', 'Not even the bot', staffOnly),
    ],
    directs: members.map(({ user }) => ({
      id: mint(),
      name: user.username,
      type: ChannelType.DM,
      topic: '',
      overwrites: [],
      recipientId: user.id,
    })),
  };
}
