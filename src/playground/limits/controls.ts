import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { complain, list, optionalList, text, webAddress } from './form.js';

// All numbers: discord-api-docs, developers/components/reference.

const id = z.number().int().nonnegative().optional();
const customId = text(1, 100);
const emoji = z.object({
  id: z.string().nullish(),
  name: z.string().nullish(),
  animated: z.boolean().nullish(),
});

/** A button: a link has an address and no custom id, every other one the reverse. */
export const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: z.number().int().min(1).max(6),
    label: text(0, 80).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: webAddress(512, ['http', 'https', 'discord']).optional(),
    sku_id: z.string().optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine((it, context) => {
    const required = (field: string) =>
      complain(context, [field], 'BASE_TYPE_REQUIRED', 'This field is required');
    const isLink = it.style === ButtonStyle.Link;
    const isPremium = it.style === ButtonStyle.Premium;
    if (isPremium && it.sku_id === undefined) required('sku_id');
    if (isPremium) return;
    if (isLink && it.url === undefined) required('url');
    if (!isLink && it.custom_id === undefined) required('custom_id');
    if ((isLink && it.custom_id !== undefined) || (!isLink && it.url !== undefined)) {
      const message = 'A custom id and url cannot both be specified';
      complain(
        context,
        [isLink ? 'custom_id' : 'url'],
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        message,
      );
    }
    if (!it.label && !it.emoji) {
      complain(context, [], 'BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or an emoji');
    }
  });

const choice = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

interface Choosing {
  options: { value: string }[];
  max_values?: number | undefined;
  min_values?: number | undefined;
}

function checkChoices(it: Choosing, context: Parameters<typeof complain>[0]): void {
  const seen = new Set<string>();
  for (const [index, { value }] of it.options.entries()) {
    if (seen.has(value)) {
      const message = 'The specified option value is already used';
      complain(context, ['options', index], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
    }
    seen.add(value);
  }
  if ((it.max_values ?? 1) > it.options.length) {
    const message = `Must be less than or equal to the number of options (${it.options.length}).`;
    complain(context, ['max_values'], 'SELECT_COMPONENT_MAX_VALUES_GREATER_THAN_OPTIONS', message);
  }
}

const selectFields = {
  id,
  custom_id: customId,
  placeholder: text(0, 150).optional(),
  min_values: z.number().int().min(0).max(25).optional(),
  max_values: z.number().int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};

const stringSelect = z
  .object({
    type: z.literal(ComponentType.StringSelect),
    ...selectFields,
    options: list(choice, 1, 25),
  })
  .superRefine(checkChoices);

const entitySelect = <T extends ComponentType>(type: T) =>
  z.object({
    type: z.literal(type),
    ...selectFields,
    default_values: optionalList(z.object({ id: z.string(), type: z.string() }), 25),
    channel_types: optionalList(z.number().int(), 25),
  });

/** The selects: of given texts, and of members, roles and channels. */
export const selects = [
  stringSelect,
  entitySelect(ComponentType.UserSelect),
  entitySelect(ComponentType.RoleSelect),
  entitySelect(ComponentType.MentionableSelect),
  entitySelect(ComponentType.ChannelSelect),
] as const;

/** A line or box to write in; in modals only. */
export const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: customId,
  style: z.number().int().min(1).max(2),
  label: text(1, 45).optional(),
  min_length: z.number().int().min(0).max(4000).optional(),
  max_length: z.number().int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: text(0, 4000).optional(),
  placeholder: text(0, 100).optional(),
});

const group = <T extends ComponentType>(type: T, min: number) =>
  z.object({ type: z.literal(type), ...selectFields, options: list(choice, min, 10) });

/** What else may be asked in a modal. */
export const modalOnly = [
  z.object({
    type: z.literal(ComponentType.FileUpload),
    id,
    custom_id: customId,
    min_values: z.number().int().min(0).max(10).optional(),
    max_values: z.number().int().min(1).max(10).optional(),
    required: z.boolean().optional(),
    file_types: optionalList(z.string(), 25),
  }),
  group(ComponentType.RadioGroup, 2),
  group(ComponentType.CheckboxGroup, 1),
  z.object({
    type: z.literal(ComponentType.Checkbox),
    id,
    custom_id: customId,
    default: z.boolean().optional(),
  }),
] as const;
