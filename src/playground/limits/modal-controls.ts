import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { checkChoices, checkRange } from './controls.js';
import { complain, list, optionalList, text } from './form.js';

// All numbers: discord-api-docs, developers/components/reference.

const id = z.number().int().nonnegative().optional();
const customId = text(1, 100);

/** A line or box to write in. */
export const textInput = z
  .object({
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
  })
  .superRefine(({ min_length: min = 0, max_length: max = 4000 }, context) => {
    if (min <= max) return;
    const message = `Must be less than or equal to max_length (${max}).`;
    complain(context, ['min_length'], 'TEXT_INPUT_COMPONENT_MIN_LENGTH_GREATER_THAN_MAX_LENGTH', message);
  });

const choice = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).nullish(),
  default: z.boolean().nullish(),
});

const radioGroup = z
  .object({
    type: z.literal(ComponentType.RadioGroup),
    id,
    custom_id: customId,
    options: list(choice, 2, 10),
    required: z.boolean().optional(),
  })
  .superRefine((it, context) => {
    checkChoices(it, context);
    const [, second] = it.options.flatMap((option, index) => (option.default ? [index] : []));
    if (second === undefined) return;
    const message = 'Only one option may be chosen at first';
    complain(context, ['options', second, 'default'], 'RADIO_GROUP_COMPONENT_SEVERAL_DEFAULTS', message);
  });

const checkboxGroup = z
  .object({
    type: z.literal(ComponentType.CheckboxGroup),
    id,
    custom_id: customId,
    options: list(choice, 1, 10),
    min_values: z.number().int().min(0).max(10).optional(),
    max_values: z.number().int().min(1).max(10).optional(),
    required: z.boolean().optional(),
  })
  .superRefine(checkChoices);

/** What may be asked in a form and in no message, besides texts. */
export const modalOnly = [
  z
    .object({
      type: z.literal(ComponentType.FileUpload),
      id,
      custom_id: customId,
      min_values: z.number().int().min(0).max(10).optional(),
      max_values: z.number().int().min(1).max(10).optional(),
      required: z.boolean().optional(),
      file_types: optionalList(z.string(), 10),
    })
    .superRefine(checkRange),
  radioGroup,
  checkboxGroup,
  z.object({
    type: z.literal(ComponentType.Checkbox),
    id,
    custom_id: customId,
    default: z.boolean().optional(),
  }),
] as const;
