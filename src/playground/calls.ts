import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Actor } from './actor.js';
import type { Command } from './command-store.js';
import type { Deed } from './interactions.js';
import type { StoredMessage } from './message-store.js';
import type { OptionValues } from './option-value.js';
import { calledOptions } from './options.js';
import { includesAll, permissionsIn } from './permissions.js';
import { RefusedError } from './refused.js';
import { Resolver } from './resolver.js';
import { wireMessage } from './shapes.js';
import type { World } from './world.js';

/**
 * The commands that Discord offers a member in a channel: by context, and by permission where nobody changed it. Where
 * the bot is no member, those that people have added for themselves remain: everybody here has.
 */
export function offeredCommands(world: World, { member, channel, guild }: Actor): readonly Command[] {
  const { commands } = world;
  const context = guild ? InteractionContextType.Guild : InteractionContextType.BotDM;
  const held = guild ? permissionsIn(guild, channel, member) : 0n;
  const isOfMember = ({ integration_types: kinds }: Command) =>
    kinds?.includes(ApplicationIntegrationType.UserInstall) === true;
  const known = !guild
    ? commands.list(undefined)
    : world.guilds.hasBot(guild.id)
      ? commands.inGuild(guild.id)
      : commands.list(undefined).filter(isOfMember);
  const isPermitted = ({ default_member_permissions: needed }: Command) => {
    if (!guild || needed === null || needed === undefined) return true;
    // "0" keeps everyone out but administrators.
    return includesAll(held, needed === '0' ? PermissionFlagsBits.Administrator : BigInt(needed));
  };
  return known.filter((command) => (command.contexts ?? [context]).includes(context) && isPermitted(command));
}

/** A slash command being sent, or being typed while `focused` names an option. */
export interface SlashCall {
  /** The name, with subcommand group and subcommand after spaces: `digest set`. */
  readonly command: string;
  readonly options?: OptionValues;
  readonly focused?: string;
}

/** @throws {RefusedError} when Discord does not offer the command to the member, or would not send these options. */
export function slashDeed(world: World, actor: Actor, call: SlashCall): Deed {
  const [name = '', ...path] = call.command.replace(/^\//, '').split(/\s+/);
  const command = offered(world, actor, { name, type: ApplicationCommandType.ChatInput });
  const { options, resolved } = calledOptions({
    world,
    command,
    path,
    values: call.options ?? {},
    channel: actor.channel,
    ...(call.focused !== undefined && { focused: call.focused }),
  });
  const isTyping = call.focused !== undefined;
  return {
    type: isTyping ? InteractionType.ApplicationCommandAutocomplete : InteractionType.ApplicationCommand,
    actor,
    title: [`/${name}`, ...path].join(' '),
    data: { ...identity(command), ...(options.length > 0 && { options }), resolved },
  };
}

/** A command called on a message. @throws {RefusedError} when it is not offered. */
export function messageCommandDeed(
  world: World,
  actor: Actor,
  on: { name: string; target: StoredMessage },
): Deed {
  const command = offered(world, actor, { name: on.name, type: ApplicationCommandType.Message });
  const messages = { [on.target.id]: wireMessage(world, on.target) };
  return {
    type: InteractionType.ApplicationCommand,
    actor,
    title: on.name,
    data: { ...identity(command), target_id: on.target.id, resolved: { messages } },
  };
}

/** A command called on a member. @throws {RefusedError} when it is not offered. */
export function userCommandDeed(world: World, actor: Actor, on: { name: string; target: string }): Deed {
  const command = offered(world, actor, { name: on.name, type: ApplicationCommandType.User });
  const resolver = new Resolver(world, actor.channel);
  const id = resolver.user(on.target);
  if (id === undefined) throw new RefusedError(`Nobody here is called "${on.target}"`);
  return {
    type: InteractionType.ApplicationCommand,
    actor,
    title: on.name,
    data: { ...identity(command), target_id: id, resolved: resolver.resolved },
  };
}

function offered(
  world: World,
  actor: Actor,
  wanted: { name: string; type: ApplicationCommandType },
): Command {
  const found = offeredCommands(world, actor).find(
    (it) => it.name === wanted.name && it.type === wanted.type,
  );
  if (!found) {
    const { member, channel } = actor;
    throw new RefusedError(`${member.key} is offered no command "${wanted.name}" in ${channel.name}`);
  }
  return found;
}

function identity({ id, name, type, guild_id }: Command): Readonly<Record<string, unknown>> {
  return { id, name, type, ...(guild_id !== undefined && { guild_id }) };
}
