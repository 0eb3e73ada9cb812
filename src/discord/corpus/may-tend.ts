import { type Interaction, PermissionFlagsBits } from 'discord.js';
import type { Context, Moderation } from '../../context.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';

/** How long Discord's own word on who may call a command holds for what stands below its answer. */
const GRACE_MS = 15 * 60 * 1000;

/** Whether the corpus may be tended in the place of an interaction. */
export function isTendedIn({ guildId }: Interaction, { corpusGuildIds }: Moderation): boolean {
  return guildId !== null && (corpusGuildIds === 'every' || corpusGuildIds.includes(guildId));
}

/**
 * Whether a member may tend the corpus. Who may call a command is what the server's admins have settled with Discord,
 * which asks for *Manage Server* unless they settled otherwise; so a command is taken at its word. What stands below
 * an answer can be pressed by whoever sees it: they must hold that permission or one of our roles, or have called the
 * command themselves a short while ago.
 */
export function mayTend(interaction: Interaction, { moderation }: Pick<Context, 'moderation'>): boolean {
  if (!isTendedIn(interaction, moderation)) return false;
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return true;
  if (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  if (roleIdsOf(interaction).some((id) => moderation.moderatorRoleIds.includes(id))) return true;
  const { message } = interaction;
  // A form that no message led to answers a command: nobody else was shown it.
  if (message === null) return true;
  const isOwn = message.interactionMetadata?.user.id === interaction.user.id;
  return isOwn && interaction.createdTimestamp - message.createdTimestamp < GRACE_MS;
}

/** @throws {UserError} unless the member may tend the corpus, here */
export function expectTender(
  interaction: Interaction,
  context: Pick<Context, 'moderation' | 'stores'>,
): void {
  if (mayTend(interaction, context)) return;
  const { tending } = wordsForInteraction(interaction, context.stores.settings);
  throw new UserError(isTendedIn(interaction, context.moderation) ? tending.notYou : tending.notHere);
}

function roleIdsOf({ member }: Interaction): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
