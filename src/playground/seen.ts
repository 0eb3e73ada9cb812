import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { type Component, everyComponent } from './component.js';
import type { Embed } from './limits/embed.js';
import { isLoading, type StoredMessage } from './message-store.js';
import { isEphemeral } from './shapes.js';
import { personById, type World } from './world.js';

/** A message as a member sees it. */
export interface SeenMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: { readonly id: string; readonly name: string; readonly isBot: boolean };
  readonly content: string;
  readonly flags: number;
  /** Whether only this member sees it. */
  readonly ephemeral: boolean;
  /** Whether it is still "thinking". */
  readonly loading: boolean;
  readonly components: readonly Component[];
  readonly embeds: readonly Embed[];
  /** `url` is reached at the playground's own address. */
  readonly attachments: readonly {
    readonly filename: string;
    readonly url: string;
    readonly sizeBytes: number;
  }[];
  /** Content, text displays and texts of embeds in reading order, a line break between them. */
  readonly text: string;
  readonly mentionedUserIds: readonly string[];
  readonly mentionedRoleIds: readonly string[];
  readonly mentionsEveryone: boolean;
  /** How often it was changed; filling a promised message counts as one. */
  readonly edits: number;
  readonly createdAtMs: number;
  /** Undefined until it is marked as edited. */
  readonly editedAtMs: number | undefined;
  readonly repliesTo: string | undefined;
  /** Above the answer to a command: who used which. */
  readonly used: { readonly by: string; readonly what: string } | undefined;
}

/** A stored message as those see it who may. */
export function seenMessage(world: World, message: StoredMessage): SeenMessage {
  const author = personById(world, message.authorId);
  const interaction = message.interactionId ? world.interactions.get(message.interactionId) : undefined;
  const isCalled = interaction?.type === InteractionType.ApplicationCommand;
  return {
    id: message.id,
    channelId: message.channelId,
    author: { id: message.authorId, name: author?.user.displayName ?? '', isBot: author?.key === 'bot' },
    content: message.content,
    flags: message.flags,
    ephemeral: isEphemeral(message),
    loading: isLoading(message),
    components: message.components,
    embeds: message.embeds,
    attachments: message.attachments.map(({ filename, path, sizeBytes }) => ({
      filename,
      url: world.site.origin + path,
      sizeBytes,
    })),
    text: texts(message).join('\n'),
    mentionedUserIds: message.mentionedUserIds,
    mentionedRoleIds: message.mentionedRoleIds,
    mentionsEveryone: message.mentionsEveryone,
    edits: message.edits,
    createdAtMs: message.createdAtMs,
    editedAtMs: message.editedAtMs,
    repliesTo: message.repliesTo,
    used: isCalled ? { by: interaction.member.user.displayName, what: interaction.title } : undefined,
  };
}

function texts({ content, components, embeds }: StoredMessage): readonly string[] {
  const displayed = [...everyComponent(components)]
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .map(({ component }) => component.content);
  const embedded = embeds.flatMap(({ author, title, description, fields, footer }) => [
    author?.name,
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...displayed, ...embedded].filter((text): text is string => Boolean(text));
}
