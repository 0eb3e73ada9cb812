import { MessageFlags } from 'discord-api-types/v10';
import type { Attachment, Upload } from './attachment-store.js';
import { numbered } from './component.js';
import { invalidForm, refusal } from './errors.js';
import type { Channel } from './guild.js';
import { isComponentsV2, type MessageBody, readMessage } from './limits/message.js';
import { type Mentions, mentions } from './mentions.js';
import { isLoading, type StoredMessage } from './message-store.js';
import { missingFiles } from './missing-files.js';
import type { World } from './world.js';

/** A message in a request: its JSON, the files beside it, and where the JSON stood (`data` in callbacks). */
export interface Draft {
  readonly payload: unknown;
  readonly uploads: readonly Upload[];
  readonly prefix: readonly string[];
}

/** Where and for whom a new message is. */
export interface Placing {
  readonly channelId: string;
  readonly authorId: string;
  /** Set when it answers an interaction: only then may it be ephemeral. */
  readonly interactionId?: string;
  /** Who sees it if it is ephemeral. */
  readonly invokerId?: string;
  /** Whether it is ephemeral whatever the bot says. */
  readonly isHeldPrivate?: boolean;
  /** Default: a new one. */
  readonly id?: string;
  /** The thread that is begun with this message; `channelId` is its id. */
  readonly thread?: Channel;
}

const ORDINARY_FLAGS =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
/** How long a nonce is remembered. Discord says "the past few minutes". */
const NONCE_MS = 5 * 60 * 1000;

/**
 * Writes a new message; a repeated nonce that is to be enforced gives the message of the first time.
 * @throws {DiscordError} 50035 over a limit, 50006 with nothing in it.
 */
export function post(world: World, draft: Draft, placing: Placing): StoredMessage {
  const { clock, messages, mint } = world;
  const isAnswer = placing.interactionId !== undefined;
  const asked = requestedFlags(draft.payload) & (ORDINARY_FLAGS | (isAnswer ? MessageFlags.Ephemeral : 0));
  const flags = asked | (placing.isHeldPrivate ? MessageFlags.Ephemeral : 0);
  const body = checked(draft, flags);
  const { nonce } = body;
  if (body.enforce_nonce && nonce !== undefined && nonce !== null) {
    const first = messages.withNonce({ ...placing, nonce }, clock() - NONCE_MS);
    if (first) return first;
  }
  const repliesTo = body.message_reference?.message_id;
  if (repliesTo !== undefined && !messages.get(repliesTo)) {
    const code = 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE';
    throw invalidForm([{ path: ['message_reference'], code, message: 'Unknown message' }], draft.prefix);
  }
  const channel = placing.thread ?? world.channels.get(placing.channelId);
  const told = mentions(world, body, { authorId: placing.authorId, channel, isAnswer });
  const isPrivate = (flags & MessageFlags.Ephemeral) !== 0 && placing.invokerId !== undefined;
  const message: StoredMessage = {
    id: placing.id ?? mint(),
    channelId: placing.channelId,
    authorId: placing.authorId,
    createdAtMs: clock(),
    edits: 0,
    content: body.content ?? '',
    flags,
    embeds: body.embeds ?? [],
    components: numbered(body.components ?? []),
    attachments: attached(world, { draft, body, kept: [], channelId: placing.channelId }),
    ...mentioned(told),
    ...(nonce !== undefined && nonce !== null && { nonce }),
    ...(repliesTo !== undefined && { repliesTo }),
    ...(placing.interactionId !== undefined && { interactionId: placing.interactionId }),
    ...(isPrivate && { visibleTo: placing.invokerId }),
  };
  refuse(message, draft);
  // Discord tells of a thread before it tells of what is in it.
  if (placing.thread) world.channels.add(placing.thread);
  return messages.add(message);
}

/** Writes the message that says "thinking", to be edited later. */
export function postLoading(world: World, placing: Placing, ephemeral: boolean): StoredMessage {
  return world.messages.add({
    id: world.mint(),
    channelId: placing.channelId,
    authorId: placing.authorId,
    createdAtMs: world.clock(),
    edits: 0,
    content: '',
    flags: MessageFlags.Loading | (ephemeral ? MessageFlags.Ephemeral : 0),
    embeds: [],
    components: [],
    attachments: [],
    ...mentioned({ userIds: [], roleIds: [], everyone: false }),
    ...(placing.interactionId !== undefined && { interactionId: placing.interactionId }),
    ...(ephemeral && placing.invokerId !== undefined && { visibleTo: placing.invokerId }),
  });
}

/**
 * Changes what the request names and keeps the rest. `IsComponentsV2` can be set and never removed.
 * @throws {DiscordError} 50035 over a limit, 50006 with nothing left.
 */
export function edit(world: World, message: StoredMessage, draft: Draft): StoredMessage {
  const asked = requestedFlags(draft.payload);
  const flags = (message.flags & ~MessageFlags.Loading) | (asked & ORDINARY_FLAGS);
  const body = checked(draft, flags);
  const { content = message.content, embeds = message.embeds, components = message.components } = body;
  if (isComponentsV2(flags) && (content || embeds?.length)) {
    const field = content ? 'content' : 'embeds';
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    const words = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    throw invalidForm([{ path: [field], code, message: words }], draft.prefix);
  }
  const told = mentions(
    world,
    { ...body, content, components },
    {
      authorId: message.authorId,
      channel: world.channels.get(message.channelId),
      isAnswer: message.interactionId !== undefined,
    },
  );
  const edited: StoredMessage = {
    ...message,
    content: content ?? '',
    embeds: embeds ?? [],
    components: components === message.components ? components : numbered(components ?? []),
    attachments: attached(world, { draft, body, kept: message.attachments, channelId: message.channelId }),
    flags,
    ...mentioned(told),
    edits: message.edits + 1,
    // What was promised appears for the first time: Discord does not mark it as edited.
    ...(isLoading(message) ? {} : { editedAtMs: world.clock() }),
  };
  refuse(edited, draft);
  return world.messages.replace(edited);
}

function requestedFlags(payload: unknown): number {
  const flags = typeof payload === 'object' && payload !== null && 'flags' in payload ? payload.flags : 0;
  return typeof flags === 'number' ? flags : 0;
}

function checked({ payload, prefix }: Draft, flags: number): MessageBody {
  const result = readMessage(payload, flags);
  if ('problems' in result) throw invalidForm(result.problems, prefix);
  return result.value;
}

interface Attaching {
  readonly draft: Draft;
  readonly body: MessageBody;
  readonly kept: readonly Attachment[];
  readonly channelId: string;
}

function attached(world: World, { draft, body, kept, channelId }: Attaching): readonly Attachment[] {
  const listed = body.attachments;
  const staying = listed ? kept.filter(({ id }) => listed.some((it) => it.id === id)) : kept;
  const added = draft.uploads.map((upload) => {
    const described = listed?.find(({ id }) => id === upload.key);
    const filename = described?.filename ?? upload.filename;
    return world.attachments.keep({ ...upload, filename }, channelId, described?.description ?? undefined);
  });
  return [...staying, ...added];
}

function refuse(message: StoredMessage, { prefix }: Draft): void {
  const { content, embeds, components, attachments } = message;
  if (!content && embeds.length + components.length + attachments.length === 0) throw refusal('emptyMessage');
  const problems = missingFiles(message);
  if (problems.length > 0) throw invalidForm(problems, prefix);
}

function mentioned({ userIds, roleIds, everyone }: Mentions) {
  return { mentionedUserIds: userIds, mentionedRoleIds: roleIds, mentionsEveryone: everyone };
}
