import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { button, selects } from './controls.js';
import { complain, list, text, webAddress } from './form.js';
import { modalOnly, textInput } from './modal-controls.js';

// All numbers: discord-api-docs, developers/components/reference.

const id = z.number().int().nonnegative().optional();
const media = z.object({ url: webAddress(2048, ['http', 'https', 'attachment']) });

/** Up to five buttons, or one select. */
const actionRow = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: list(z.discriminatedUnion('type', [button, ...selects]), 1, 5),
  })
  .superRefine(({ components }, context) => {
    const isButton = ({ type }: { type: number }) => type === ComponentType.Button;
    if (components.length > 1 && !components.every(isButton)) {
      const message = 'An action row holds up to five buttons or a single select';
      complain(context, ['components'], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message);
    }
  });

const textDisplay = z.object({ type: z.literal(ComponentType.TextDisplay), id, content: text(1, 4000) });

const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description: text(0, 1024).nullish(),
  spoiler: z.boolean().optional(),
});

const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: list(z.discriminatedUnion('type', [textDisplay]), 1, 3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const galleryItem = z.object({
  media,
  description: text(0, 1024).nullish(),
  spoiler: z.boolean().optional(),
});

const mediaGallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: list(galleryItem, 1, 10),
});

const file = z.object({
  type: z.literal(ComponentType.File),
  id,
  file: z.object({ url: webAddress(2048, ['attachment']) }),
  spoiler: z.boolean().optional(),
});

const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().optional(),
  spacing: z.number().int().min(1).max(2).optional(),
});

const insideContainer = [actionRow, textDisplay, section, mediaGallery, separator, file] as const;

const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  components: z.array(z.discriminatedUnion('type', insideContainer)).min(1),
  accent_color: z.number().int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
});

/** What stands at the top of a message without `IsComponentsV2`: action rows. */
export const classicComponent = z.discriminatedUnion('type', [actionRow]);

/** What stands at the top of a message with `IsComponentsV2`. */
export const displayComponent = z.discriminatedUnion('type', [...insideContainer, container]);

const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: text(1, 45),
  description: text(0, 100).nullish(),
  component: z.discriminatedUnion('type', [textInput, ...selects, ...modalOnly]),
});

const inputRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(z.discriminatedUnion('type', [textInput]), 1, 1),
});

/** What stands at the top of a modal. */
export const modalComponent = z.discriminatedUnion('type', [inputRow, label, textDisplay]);
