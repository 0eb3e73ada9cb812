import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import type { Channel, Guild } from './guild.js';
import { wireChannel, wireRole } from './guild-shapes.js';
import type { CommandOption } from './limits/commands.js';
import type { GivenFile, OptionValue } from './option-value.js';
import { permissionsIn } from './permissions.js';
import { RefusedError } from './refused.js';
import { type Wire, wireAttachment, wireMember, wireUser } from './shapes.js';
import { guildOf, type World } from './world.js';

/** The objects behind the ids in a call, by kind and id. */
export type Resolved = Readonly<Record<string, Readonly<Record<string, Wire>>>>;

/** Turns what a member chose into ids, and collects the objects that Discord sends along. */
export class Resolver {
  readonly #world: World;
  readonly #channel: Channel;
  readonly #guild: Guild;
  readonly #found: Record<string, Record<string, Wire>> = {};

  /** `channel` is where it is chosen: its guild's members, channels and roles are offered. */
  constructor(world: World, channel: Channel) {
    this.#world = world;
    this.#channel = channel;
    // In a direct channel there are people to choose, whom the first guild knows.
    this.#guild = guildOf(world, channel) ?? world.guilds.home;
  }

  get resolved(): Resolved {
    return this.#found;
  }

  /** @throws {RefusedError} when there is no such member, channel or role. */
  resolve(option: CommandOption, value: OptionValue): string {
    const found =
      option.type === Kind.User
        ? this.user(value)
        : option.type === Kind.Channel
          ? this.channel(value, option.channel_types)
          : option.type === Kind.Attachment
            ? this.#file(value)
            : option.type === Kind.Role
              ? this.role(value)
              : (this.user(value) ?? this.role(value));
    if (found === undefined) throw new RefusedError(`"${option.name}" offers no ${JSON.stringify(value)}`);
    return found;
  }

  /** The id of the member with that key or id. */
  user(value: OptionValue): string | undefined {
    const { bot, members } = this.#guild;
    const member = [bot, ...members].find(({ key, user }) => key === value || user.id === value);
    if (!member) return undefined;
    const { user: _user, ...rest } = wireMember(member);
    this.#add('users', member.user.id, wireUser(member.user));
    this.#add('members', member.user.id, { ...rest, permissions: '0' });
    return member.user.id;
  }

  /** The id of the channel with that name or id, where its type is among `types`. */
  channel(value: OptionValue, types: readonly number[] = []): string | undefined {
    const guild = this.#guild;
    const name = typeof value === 'string' ? value.replace(/^#/, '') : value;
    const channel = guild.channels.find((it) => it.id === name || it.name === name);
    if (!channel || (types.length > 0 && !types.includes(channel.type))) return undefined;
    const permissions = permissionsIn(guild, channel, guild.bot).toString();
    this.#add('channels', channel.id, {
      ...wireChannel(this.#world, channel),
      permissions,
      app_permissions: permissions,
    });
    return channel.id;
  }

  /** The id of the role with that name or id. */
  role(value: OptionValue): string | undefined {
    const role = this.#guild.roles.find(({ id, name }) => id === value || name === value);
    if (!role) return undefined;
    this.#add('roles', role.id, wireRole(role));
    return role.id;
  }

  /** The id under which a file given by a member is kept. */
  upload({ filename, contents, contentType = 'application/octet-stream' }: GivenFile): string {
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
    const kept = this.#world.attachments.keep({ key: '0', filename, contentType, bytes }, this.#channel.id);
    this.#add('attachments', kept.id, wireAttachment(kept, this.#world.site.origin));
    return kept.id;
  }

  #file(value: OptionValue): string | undefined {
    return typeof value === 'object' ? this.upload(value) : undefined;
  }

  #add(kind: string, id: string, object: Wire): void {
    this.#found[kind] = { ...this.#found[kind], [id]: object };
  }
}
