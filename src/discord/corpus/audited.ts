import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { AuditEntry } from '../../state/audit-store.js';
import type { CommandContext } from '../command.js';
import { sendable, textMessage } from '../message/message.js';
import { settledLanguage } from '../reply-language.js';
import { WORDS, wordsFor } from '../words.js';
import { auditLines } from './render-audit.js';

export type Deed = Omit<AuditEntry, 'guildId' | 'userId'>;

/** Remembers what a member has done, and tells of it in the channel that the server has chosen for that. */
export async function audited(
  interaction: Interaction,
  { stores, log }: Pick<CommandContext, 'stores' | 'log'>,
  deed: Deed,
): Promise<void> {
  const entry = { ...deed, guildId: interaction.guildId ?? '', userId: interaction.user.id };
  await stores.audit.record(entry);
  const channelId = stores.settings.own({ guildId: entry.guildId }, 'auditChannel');
  if (channelId === undefined) return;
  const locale = settledLanguage(interaction, stores.settings);
  const words = locale === undefined ? wordsFor(interaction.guildLocale ?? 'en') : WORDS[locale];
  try {
    const channel = await interaction.client.channels.fetch(channelId);
    const at = interaction.createdAt;
    if (channel?.isSendable())
      await channel.send(sendable(textMessage(...auditLines({ ...entry, at }, words))));
  } catch (error) {
    // What was done is done and remembered; the channel may be gone, or closed to us.
    log.warn({ err: error, channelId }, 'The audit channel could not be told');
  }
}

/** Whether we may post in a channel that a member chose. */
export async function mayPostIn(interaction: Interaction, channelId: string): Promise<boolean> {
  const channel = await interaction.client.channels.fetch(channelId).catch(() => null);
  if (channel === null || channel.isDMBased() || !channel.isSendable()) return false;
  const held = channel.permissionsFor(interaction.client.user);
  return held?.has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]) ?? false;
}
