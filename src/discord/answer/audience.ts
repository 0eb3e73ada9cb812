import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  type Interaction,
  PermissionFlagsBits,
} from 'discord.js';
import type { LanguageSettings } from '../reply-language.js';
import { settingsPlace } from '../settings-place.js';
import type { Words } from '../words.js';

/** Who will see an answer. */
export interface Audience {
  /** Whether the one who asks sees it alone. */
  readonly isPrivate: boolean;
  /** Whether the one who asks may then show it to others. */
  readonly canShare: boolean;
  /** Whether it is for them alone although they did not ask for that. */
  readonly isForced: boolean;
}

/** As the member chooses with `private`, else as settled for the channel or its server, else everybody. */
export function audienceOf(interaction: ChatInputCommandInteraction, settings: LanguageSettings): Audience {
  const place = settingsPlace(interaction);
  const settled = place && settings.of(place, 'private');
  const wanted = interaction.options.getBoolean('private') ?? settled ?? false;
  const canPost = mayPost(interaction);
  return { isPrivate: wanted || !canPost, canShare: wanted && canPost, isForced: !wanted && !canPost };
}

/** What tells a member why they alone see an answer; `undefined` where they wished it so, or others see it. */
export function audienceNote({ isForced }: Audience, { guide }: Words): string | undefined {
  return isForced ? guide.onlyYou : undefined;
}

/**
 * Whether what is answered can be seen by others. An app that a member alone has brought along may not post where the
 * server does not let them use such apps: Discord shows it to that member only, whatever is asked for.
 */
export function mayPost({
  guildId,
  authorizingIntegrationOwners: owners,
  memberPermissions,
}: Interaction): boolean {
  if (guildId === null || owners[ApplicationIntegrationType.GuildInstall] !== undefined) return true;
  return memberPermissions?.has(PermissionFlagsBits.UseExternalApps) ?? true;
}
