import { ApplicationCommandType, ApplicationCommandOptionType as Kind, Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Choice, choices } from './choices.js';
import { complain, text } from './form.js';

// All numbers: discord-api-docs, developers/interactions/application-commands.

/** Commands of each kind that an application may have in one scope. */
export const MAX_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
/** Code units over names, descriptions and choice values of one command; the longest localisation counts. */
export const MAX_COMMAND_TOTAL = 8000;

const locale = z.enum(Object.values(Locale) as [Locale, ...Locale[]]); // an enum of 32 is not empty
const chatName = text(1, 32).superRefine((name, context) => {
  if (!/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name) || name !== name.toLowerCase()) {
    complain(context, [], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
});
const localised = (value: z.ZodType<string>) => z.partialRecord(locale, value).nullish();
const description = { description: text(1, 100), description_localizations: localised(text(1, 100)) };

/** An option of a command, or a subcommand or group of them. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly Choice[] | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
  readonly channel_types?: readonly number[] | undefined;
  readonly options?: readonly CommandOption[] | undefined;
}

const option: z.ZodType<CommandOption> = z.lazy(() =>
  z
    .looseObject({
      type: z.number().int().min(1).max(11),
      name: chatName,
      name_localizations: localised(chatName),
      ...description,
      required: z.boolean().optional(),
      autocomplete: z.boolean().optional(),
      choices: choices.optional(),
      min_length: z.number().int().min(0).max(6000).optional(),
      max_length: z.number().int().min(1).max(6000).optional(),
      min_value: z.number().optional(),
      max_value: z.number().optional(),
      channel_types: z.array(z.number().int()).optional(),
      options: z.array(option).max(25).optional(),
    })
    .superRefine((it, context) => {
      if (it.autocomplete && it.choices?.length) {
        const message = 'Autocomplete and choices cannot both be given';
        complain(context, ['autocomplete'], 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', message);
      }
      if (it.type !== Kind.Subcommand && it.type !== Kind.SubcommandGroup && it.options?.length) {
        complain(
          context,
          ['options'],
          'APPLICATION_COMMAND_OPTIONS_NESTED',
          'This option cannot have options',
        );
      }
      checkOptions(it.options ?? [], context);
    }),
);

/** A command as an application registers it. */
export const command = z
  .looseObject({
    type: z.number().int().min(1).max(3).default(ApplicationCommandType.ChatInput),
    name: text(1, 32),
    name_localizations: localised(text(1, 32)),
    description: text(0, 100).default(''),
    description_localizations: localised(text(1, 100)),
    options: z.array(option).max(25).optional(),
    default_member_permissions: z.string().regex(/^\d+$/).nullish(),
    contexts: z.array(z.number().int().min(0).max(2)).nullish(),
    integration_types: z.array(z.number().int().min(0).max(1)).nullish(),
    nsfw: z.boolean().optional(),
  })
  .superRefine((it, context) => {
    if (it.type === ApplicationCommandType.ChatInput) {
      const name = chatName.safeParse(it.name);
      if (!name.success) {
        complain(context, ['name'], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
      }
      if (it.description === '')
        complain(context, ['description'], 'BASE_TYPE_REQUIRED', 'This field is required');
    } else if (it.description !== '' || it.options?.length) {
      const message = 'Context menu commands cannot have description or options';
      complain(context, ['description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message);
    }
    checkOptions(it.options ?? [], context);
    if (commandTotal(it) > MAX_COMMAND_TOTAL) {
      const message = `Command exceeds maximum size (${MAX_COMMAND_TOTAL})`;
      complain(context, [], 'APPLICATION_COMMAND_TOO_LARGE', message);
    }
  });

/** A command as it is read, with its type and description filled in. */
export type CommandBody = z.infer<typeof command>;

function checkOptions(options: readonly CommandOption[], context: Parameters<typeof complain>[0]): void {
  const names = new Set<string>();
  let optionalSeen = false;
  for (const [index, { name, required, type }] of options.entries()) {
    if (names.has(name)) {
      const message = 'Option name must be unique';
      complain(
        context,
        ['options', index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message,
      );
    }
    names.add(name);
    if (required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      complain(context, ['options', index], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    if (!required && type !== Kind.Subcommand && type !== Kind.SubcommandGroup) optionalSeen = true;
  }
}

type Counted = Pick<CommandOption, 'name' | 'name_localizations' | 'description_localizations'> & {
  readonly description: string;
  readonly options?: readonly CommandOption[] | undefined;
  readonly choices?: readonly Choice[] | undefined;
};

function commandTotal(it: Counted): number {
  const own = longest(it.name, it.name_localizations) + longest(it.description, it.description_localizations);
  const values = (it.choices ?? []).reduce(
    (sum, { name, name_localizations, value }) =>
      sum + longest(name, name_localizations) + (typeof value === 'string' ? value.length : 0),
    0,
  );
  return (it.options ?? []).reduce((sum, nested) => sum + commandTotal(nested), own + values);
}

function longest(
  text: string,
  localised: Readonly<Record<string, string | undefined>> | null | undefined,
): number {
  return Math.max(text.length, ...Object.values(localised ?? {}).map((other) => other?.length ?? 0));
}
