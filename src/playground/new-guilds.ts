import { ChannelType, PermissionFlagsBits as May, OverwriteType } from 'discord-api-types/v10';
import type { ChannelStore } from './channel-store.js';
import { type Guild, MEMBER_KEYS, type Member, type Overwrite, type Role, type User } from './guild.js';
import type { Mint } from './snowflake.js';

const READING = May.ViewChannel | May.ReadMessageHistory;
const SPEAKING = May.SendMessages | May.SendMessagesInThreads | May.CreatePublicThreads;
const WRITING = READING | SPEAKING | May.EmbedLinks | May.AttachFiles | May.UseApplicationCommands;

/** The bot could notify everybody, so that a test sees it if a reply of the bot should ever do so. */
const BOT = WRITING | May.MentionEveryone;

const DISPLAY_NAMES = {
  reader: 'Reader',
  moderator: 'Moderator',
  another: 'Another reader',
  owner: 'Owner',
} as const;

/** Where the guilds are put, and what makes their ids. */
export interface Ground {
  readonly mint: Mint;
  readonly channels: ChannelStore;
}

/** The people and the bot, who are the same in every guild. */
export interface Users {
  readonly bot: User;
  readonly people: readonly { readonly key: Member['key']; readonly user: User }[];
}

/** The accounts of the playground. */
export function newUsers(mint: Mint): Users {
  return {
    bot: { id: mint(), username: 'Dragoman', displayName: 'Dragoman', bot: true },
    people: MEMBER_KEYS.map((key) => ({
      key,
      user: { id: mint(), username: key, displayName: DISPLAY_NAMES[key], bot: false },
    })),
  };
}

/**
 * The first guild: channels that people know (#digest is for announcements, #dossiers a forum), #archive, where nobody
 * writes, and #backroom, which the bot may not enter.
 */
export function newHome(ground: Ground, users: Users): Guild {
  const { mint } = ground;
  const [id, moderators, bots, readers] = [mint(), mint(), mint(), mint()];
  const everyone = (deny: bigint, allow = 0n) => overwrite(id, deny, allow);
  const staffOnly = [everyone(May.ViewChannel), overwrite(moderators, 0n, WRITING)];
  const forBots = overwrite(bots, 0n, WRITING);
  const channel = placing(ground, id);
  channel('ask', 'Ask the coverage a question with /ask');
  channel('general', 'Anything else');
  channel('digest', 'What is new', [everyone(SPEAKING), forBots], ChannelType.GuildAnnouncement);
  channel('dossiers', 'One post for each story', [], ChannelType.GuildForum);
  channel('moderators', 'For moderators', [...staffOnly, forBots]);
  channel('archive', 'Closed: nobody writes here', [everyone(SPEAKING), overwrite(bots, SPEAKING)]);
  channel('backroom', 'Not even the bot', staffOnly);
  return {
    id,
    name: 'The reading room',
    ownerId: idOf(users, 'owner'),
    roles: [
      role(id, { name: '@everyone', permissions: WRITING | May.UseExternalApps, position: 0 }),
      role(moderators, { name: 'Moderators', permissions: May.ManageGuild, position: 3 }),
      role(bots, { name: 'Dragoman', permissions: BOT, position: 2, managed: true }),
      role(readers, { name: 'Digest readers', position: 1, mentionable: true }),
    ],
    members: users.people.map(({ key, user }) => ({
      key,
      user,
      roleIds: key === 'moderator' ? [moderators] : key === 'reader' ? [readers] : [],
    })),
    bot: { key: 'bot', user: users.bot, roleIds: [bots] },
    get channels() {
      return ground.channels.inGuild(id);
    },
  };
}

/** The second guild, which nobody but its owner manages, and where apps that people bring along may not speak up. */
export function newAnnex(ground: Ground, users: Users): Guild {
  const [id, bots] = [ground.mint(), ground.mint()];
  const channel = placing(ground, id);
  channel('ask', 'Ask here as well');
  channel('general', 'Anything else');
  return {
    id,
    name: 'The annex',
    ownerId: idOf(users, 'owner'),
    roles: [
      role(id, { name: '@everyone', permissions: WRITING, position: 0 }),
      role(bots, { name: 'Dragoman', permissions: BOT, position: 1, managed: true }),
    ],
    members: users.people.map(({ key, user }) => ({ key, user, roleIds: [] })),
    bot: { key: 'bot', user: users.bot, roleIds: [bots] },
    get channels() {
      return ground.channels.inGuild(id);
    },
  };
}

/** A direct channel with the bot for everybody. */
export function placeDirects({ mint, channels }: Ground, { people }: Users): void {
  for (const { user } of people) {
    const { id: recipientId, username: name } = user;
    channels.add({ id: mint(), name, type: ChannelType.DM, topic: '', overwrites: [], recipientId });
  }
}

function placing({ mint, channels }: Ground, guildId: string) {
  return (name: string, topic: string, overwrites: Overwrite[] = [], type = ChannelType.GuildText) =>
    channels.add({ id: mint(), name, type, topic, overwrites, guildId });
}

function idOf({ people, bot }: Users, key: Member['key']): string {
  return people.find((it) => it.key === key)?.user.id ?? bot.id;
}

function overwrite(id: string, deny: bigint, allow = 0n): Overwrite {
  return { id, type: OverwriteType.Role, allow, deny };
}

function role(id: string, given: Partial<Role> & Pick<Role, 'name' | 'position'>): Role {
  return { permissions: 0n, managed: false, mentionable: false, ...given, id };
}
