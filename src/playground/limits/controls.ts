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
  readonly options: readonly { readonly value: string }[];
  readonly max_values?: number | undefined;
  readonly min_values?: number | undefined;
}

type Complaints = Parameters<typeof complain>[0];

/** Complains of values that stand there twice, and of more to be chosen than there are. */
export function checkChoices(it: Choosing, context: Complaints): void {
  const seen = new Set<string>();
  for (const [index, { value }] of it.options.entries()) {
    if (seen.has(value)) {
      const message = 'The specified option value is already used';
      complain(context, ['options', index], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message);
    }
    seen.add(value);
  }
  // A list that is empty was complained of already.
  if (it.options.length > 0 && (it.max_values ?? 1) > it.options.length) {
    const message = `Must be less than or equal to the number of options (${it.options.length}).`;
    complain(context, ['max_values'], 'SELECT_COMPONENT_MAX_VALUES_GREATER_THAN_OPTIONS', message);
  }
  checkRange(it, context);
}

/** Complains where more must be chosen than may be. */
export function checkRange(
  { min_values: min = 1, max_values: max }: Omit<Choosing, 'options'>,
  context: Complaints,
): void {
  if (max === undefined || min <= max) return;
  const message = `Must be less than or equal to max_values (${max}).`;
  complain(context, ['min_values'], 'SELECT_COMPONENT_MIN_VALUES_GREATER_THAN_MAX_VALUES', message);
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
  z
    .object({
      type: z.literal(type),
      ...selectFields,
      default_values: optionalList(
        z.object({ id: z.string(), type: z.enum(['user', 'role', 'channel']) }),
        25,
      ),
      channel_types: optionalList(z.number().int(), 25),
    })
    .superRefine(checkRange);

/** The selects: of given texts, and of members, roles and channels. */
export const selects = [
  stringSelect,
  entitySelect(ComponentType.UserSelect),
  entitySelect(ComponentType.RoleSelect),
  entitySelect(ComponentType.MentionableSelect),
  entitySelect(ComponentType.ChannelSelect),
] as const;
