import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Component, everyComponent, type Placed } from '../component.js';
import type { Problem } from '../errors.js';
import { duplicateIds } from './custom-ids.js';
import { type Embed, embed, embedTotal, MAX_EMBED_TOTAL } from './embed.js';
import { optionalList, type Read, read, text } from './form.js';
import { classicComponent, displayComponent } from './layout.js';

/** Components in one message, nested ones included (discord-api-docs, components/reference). */
export const MAX_COMPONENTS = 40;
/** Code units over all text displays of a message (discord.js guide, display components). */
export const MAX_DISPLAYED_TEXT = 4000;

const mentionsAllowed = z.object({
  parse: optionalList(z.enum(['roles', 'users', 'everyone']), 3),
  roles: optionalList(z.string(), 100),
  users: optionalList(z.string(), 100),
  replied_user: z.boolean().nullish(),
});

const fields = {
  content: text(0, 2000).nullish(),
  embeds: optionalList(embed, 10),
  flags: z.number().int().nullish(),
  tts: z.boolean().nullish(),
  nonce: z.union([text(0, 25), z.number().int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  allowed_mentions: mentionsAllowed.nullish(),
  message_reference: z.looseObject({ message_id: z.string() }).nullish(),
  attachments: optionalList(
    z.looseObject({
      id: z.union([z.string(), z.number()]).transform(String),
      filename: z.string().optional(),
      description: text(0, 1024).nullish(),
    }),
    10,
  ),
  sticker_ids: z.array(z.string()).nullish(),
  poll: z.looseObject({}).nullish(),
};
const classic = z.object({ ...fields, components: optionalList(classicComponent, 5) });
const displayed = z.object({ ...fields, components: optionalList(displayComponent, MAX_COMPONENTS) });

/** What a request says of a message; a field left out leaves an edited message as it is. */
export interface MessageBody extends Omit<z.infer<typeof classic>, 'components' | 'embeds'> {
  readonly components?: readonly Component[] | null | undefined;
  readonly embeds?: readonly Embed[] | null | undefined;
}

/** Whether these flags say that the message consists of components only. */
export function isComponentsV2(flags: number | null | undefined): boolean {
  return ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
}

/** A message of a request, checked against Discord's limits; `flags` are those that hold once it is written. */
export function readMessage(payload: unknown, flags: number): Read<MessageBody> {
  const result: Read<MessageBody> = read<MessageBody>(
    isComponentsV2(flags) ? displayed : classic,
    payload ?? {},
  );
  if ('problems' in result) return result;
  const { value } = result;
  const placed = [...everyComponent(value.components ?? [])];
  const problems = [
    ...duplicateIds(placed),
    ...(isComponentsV2(flags) ? [...legacyFields(value), ...tooMuchShown(placed)] : tooMuchEmbedded(value)),
  ];
  return problems.length > 0 ? { problems } : result;
}

function legacyFields(body: MessageBody): Problem[] {
  const used = [
    body.content ? 'content' : '',
    body.embeds?.length ? 'embeds' : '',
    body.poll ? 'poll' : '',
    body.sticker_ids?.length ? 'sticker_ids' : '',
  ];
  return used.filter(Boolean).map((field) => ({
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

function tooMuchShown(placed: readonly Placed[]): Problem[] {
  const displays = placed.filter(({ component }) => component.type === ComponentType.TextDisplay);
  const shown = displays.reduce((sum, { component }) => sum + (component.content?.length ?? 0), 0);
  const problems: Problem[] = [];
  if (placed.length > MAX_COMPONENTS) {
    const message = `Total number of components cannot exceed ${MAX_COMPONENTS}`;
    problems.push({ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  if (shown > MAX_DISPLAYED_TEXT) {
    const message = `Displayable text of ${shown} exceeds the maximum size of ${MAX_DISPLAYED_TEXT}`;
    problems.push({ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return problems;
}

function tooMuchEmbedded({ embeds }: MessageBody): Problem[] {
  if (embedTotal(embeds ?? []) <= MAX_EMBED_TOTAL) return [];
  const message = `Embed size exceeds maximum size of ${MAX_EMBED_TOTAL}`;
  return [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}
