import { MessageFlags } from 'discord.js';
import type { Pressed } from '../command.js';
import { acknowledge } from './respond.js';

/**
 * Acknowledges a button that turns a page: whoever asked goes on reading where they are; another member gets the
 * page for themselves.
 */
export async function acknowledgeTurn(interaction: Pressed): Promise<void> {
  const isOwn = interaction.message.flags.has(MessageFlags.Ephemeral);
  const asker = interaction.message.interactionMetadata?.user.id;
  if (isOwn || asker === interaction.user.id) await interaction.deferUpdate();
  else await acknowledge(interaction, { isPrivate: true });
}
