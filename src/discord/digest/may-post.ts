import {
  type Client,
  channelMention,
  DiscordAPIError,
  type GuildBasedChannel,
  PermissionFlagsBits,
} from 'discord.js';
import { UserError } from '../user-error.js';
import type { NeededPermission } from '../words/arranging-en.js';
import type { Words } from '../words.js';

/** What we must be allowed to, to post there: also to see afterwards that a message has arrived. */
function neededIn(channel: GuildBasedChannel, isPinging: boolean): readonly NeededPermission[] {
  return [
    'ViewChannel',
    channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages',
    'ReadMessageHistory',
    ...(isPinging ? (['MentionEveryone'] as const) : []),
  ];
}

/**
 * What we lack in a channel to post digests there; empty if nothing.
 *
 * @param isPinging whether a role is to be notified that not everybody may mention
 */
export async function missingPermissions(
  client: Client<true>,
  channelId: string,
  { isPinging }: { readonly isPinging: boolean },
): Promise<readonly NeededPermission[]> {
  try {
    const channel = await client.channels.fetch(channelId);
    if (channel === null || channel.isDMBased()) return ['ViewChannel'];
    if (channel.isThread() && channel.parentId !== null) await client.channels.fetch(channel.parentId);
    const held = channel.permissionsFor(await channel.guild.members.fetchMe());
    return neededIn(channel, isPinging).filter((name) => !held?.has(PermissionFlagsBits[name]));
  } catch (error) {
    // A channel that Discord does not show us at all.
    if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404))
      return ['ViewChannel'];
    throw error;
  }
}

/** @throws {UserError} that names what we lack to post in a channel */
export async function expectMayPost(
  client: Client<true>,
  channelId: string,
  { words, isPinging = false }: { readonly words: Words; readonly isPinging?: boolean },
): Promise<void> {
  const missing = await missingPermissions(client, channelId, { isPinging });
  if (missing.length === 0) return;
  const names = missing.map((name) => words.arranging.permission[name]);
  throw new UserError(words.arranging.missing(channelMention(channelId), words.joined(names)));
}
