import { ApplicationIntegrationType, type Interaction } from 'discord.js';
import type { SettingPlace } from '../state/settings-store.js';

/** The server and the channel of an interaction whose settings count; `undefined` where none do. */
export function settingsPlace({
  guildId,
  channelId,
  channel,
  authorizingIntegrationOwners: owners,
}: Interaction): SettingPlace | undefined {
  // Where a member alone has brought the bot along, the server has settled nothing with it.
  if (guildId === null || owners[ApplicationIntegrationType.GuildInstall] === undefined) return undefined;
  // What holds in a channel holds in its threads.
  const parentId = channel?.isThread() ? channel.parentId : undefined;
  return { guildId, channelId: parentId ?? channelId ?? undefined };
}
