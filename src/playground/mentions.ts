import { ComponentType, PermissionFlagsBits as May } from 'discord-api-types/v10';
import { everyComponent } from './component.js';
import type { Channel } from './guild.js';
import type { MessageBody } from './limits/message.js';
import { includesAll, memberOf, permissionsIn } from './permissions.js';
import { guildOf, type World } from './world.js';

/** Whom a message notifies. */
export interface Mentions {
  readonly userIds: readonly string[];
  readonly roleIds: readonly string[];
  readonly everyone: boolean;
}

/** Who writes the message, where, and whether in answer to an interaction. */
export interface Written {
  readonly authorId: string;
  readonly channel: Channel | undefined;
  readonly isAnswer: boolean;
}

/**
 * Whom a message notifies, by its text displays as by its content. Without `allowed_mentions` Discord reads all
 * kinds in ordinary messages and users only in answers to interactions. Everybody, and roles that are not made for
 * it, are notified by those only who have the right to.
 */
export function mentions(world: World, body: MessageBody, written: Written): Mentions {
  const text = [body.content ?? '', ...displayedTexts(body)].join('\n');
  const { allowed_mentions: allowed } = body;
  const usual: readonly string[] = written.isAnswer ? ['users'] : ['users', 'roles', 'everyone'];
  const parse: readonly string[] = allowed ? (allowed.parse ?? []) : usual;
  const guild = written.channel && guildOf(world, written.channel);
  const mayNotifyAll = hasRight(world, written);
  const roleIds = named(text, /<@&(\d+)>/g).filter((id) => {
    const role = guild?.roles.find((it) => it.id === id);
    const isAllowed = parse.includes('roles') || (allowed?.roles ?? []).includes(id);
    return role !== undefined && isAllowed && (role.mentionable || mayNotifyAll);
  });
  return {
    userIds: named(text, /<@!?(\d+)>/g).filter(
      (id) => parse.includes('users') || (allowed?.users ?? []).includes(id),
    ),
    roleIds,
    everyone: mayNotifyAll && parse.includes('everyone') && /@(everyone|here)\b/.test(text),
  };
}

function hasRight(world: World, { authorId, channel }: Written): boolean {
  const guild = channel && guildOf(world, channel);
  const author = guild && memberOf(guild, authorId);
  if (!guild || !author) return false;
  return includesAll(permissionsIn(guild, channel, author), May.MentionEveryone);
}

function named(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap(([, id]) => (id === undefined ? [] : [id])))];
}

function displayedTexts({ components }: MessageBody): readonly string[] {
  return [...everyComponent(components ?? [])]
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .map(({ component }) => component.content ?? '');
}
