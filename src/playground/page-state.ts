import { type Actor, type As, actor } from './actor.js';
import { offeredCommands } from './calls.js';
import type { Gateway } from './gateway.js';
import type { Channel, Guild } from './guild.js';
import type { ClockControl } from './page-clock.js';
import { mayView, mayWrite } from './permissions.js';
import type { Players } from './players.js';
import { botOf, type World } from './world.js';

/** A question that the page offers to ask. */
export interface Example {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** What the page's state is made of. */
export interface Stage {
  readonly world: World;
  readonly gateway: Gateway;
  readonly players: Players;
  readonly examples: readonly Example[];
  /** Without one, the page shows no clock. */
  readonly clockControl?: ClockControl | undefined;
}

/** How many messages of a channel a page begins with. */
const SHOWN_MESSAGES = 100;

/** All that the page shows to a member in a channel: people, roles and channels to choose from, commands, messages. */
export function pageState(
  { world, gateway, players, examples, clockControl }: Stage,
  as: Required<As>,
): object {
  const acting = actor(world, as);
  const { member, channel } = acting;
  const bot = botOf(world).user;
  const here = acting.guild ?? world.guilds.home;
  const direct = world.channels.directOf(member.user.id);
  const shown = (it: Channel) => shownChannel(world, acting, it);
  const visible = (guild: Guild) => guild.channels.filter((it) => mayView(world, it, member)).map(shown);
  return {
    guild: here.name,
    guilds: world.guilds.all.map((guild) => ({
      id: guild.id,
      name: guild.name,
      isHere: guild === here,
      channels: visible(guild),
    })),
    bot: { id: bot.id, name: bot.displayName, isConnected: gateway.isConnected },
    me: {
      key: member.key,
      id: member.user.id,
      name: member.user.displayName,
      roleIds: member.roleIds,
      mayWrite: mayWrite(world, channel, member),
    },
    members: here.members.map(({ key, user }) => ({ key, id: user.id, name: user.displayName })),
    roles: here.roles.filter(({ id }) => id !== here.id).map(({ id, name }) => ({ id, name })),
    channels: [...visible(here), ...(direct ? [shown(direct)] : [])],
    channelId: channel.id,
    commands: offeredCommands(world, acting),
    messages: players.messages(channel.id, as.as).slice(-SHOWN_MESSAGES),
    examples,
    hasClock: clockControl !== undefined,
  };
}

function shownChannel(world: World, { member }: Actor, channel: Channel): object {
  const { id, type, name, topic, recipientId, parentId } = channel;
  const isDirect = recipientId !== undefined;
  return {
    id,
    type,
    name: isDirect ? botOf(world).user.displayName : name,
    topic,
    isDirect,
    parentId,
    lastMessageId: world.messages.seenBy(member.user.id, id).at(-1)?.id,
  };
}
