import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import type { Command } from './command-store.js';
import type { Channel } from './guild.js';
import type { CommandOption } from './limits/commands.js';
import type { OptionValue, OptionValues } from './option-value.js';
import { type Refusal, RefusedError } from './refused.js';
import { type Resolved, Resolver } from './resolver.js';
import type { Wire } from './shapes.js';
import type { World } from './world.js';

/** The options of a call as they go to the bot. */
export interface CalledOptions {
  readonly options: readonly Wire[];
  readonly resolved: Resolved;
}

interface Call {
  readonly world: World;
  readonly command: Command;
  /** Names of the subcommand group and subcommand, outermost first. */
  readonly path: readonly string[];
  readonly values: OptionValues;
  /** The option that is being typed; then nothing is required yet. */
  readonly focused?: string;
  /** Where it is called. */
  readonly channel: Channel;
}

/**
 * Puts values into a command's options as the Discord client does.
 * @throws {RefusedError} for an option that is unknown, missing, or holds what the client would not send.
 */
export function calledOptions(call: Call): CalledOptions {
  const resolver = new Resolver(call.world, call.channel);
  const options = level(call, resolver, { declared: call.command.options ?? [], path: call.path });
  return { options, resolved: resolver.resolved };
}

interface Level {
  readonly declared: readonly CommandOption[];
  readonly path: readonly string[];
}

function level(call: Call, resolver: Resolver, { declared, path }: Level): readonly Wire[] {
  const [next, ...rest] = path;
  const isBranch = ({ type }: CommandOption) => type === Kind.Subcommand || type === Kind.SubcommandGroup;
  if (next !== undefined) {
    const found = declared.find((option) => isBranch(option) && option.name === next);
    if (!found) throw new RefusedError(`/${call.command.name} has no subcommand "${next}"`);
    const inner = level(call, resolver, { declared: found.options ?? [], path: rest });
    return [{ type: found.type, name: found.name, options: inner }];
  }
  if (declared.some(isBranch)) throw new RefusedError(`/${call.command.name} needs a subcommand`);
  const unknown = Object.keys(call.values).find((name) => !declared.some((it) => it.name === name));
  if (unknown !== undefined) throw new RefusedError(`/${call.command.name} has no option "${unknown}"`);
  return declared.flatMap((option) => {
    const value = call.values[option.name];
    if (option.name === call.focused) {
      return [{ type: option.type, name: option.name, value: String(value ?? ''), focused: true }];
    }
    if (value !== undefined)
      return [{ type: option.type, name: option.name, value: fitted(option, value, resolver) }];
    if (option.required && call.focused === undefined) {
      throw new RefusedError(`"${option.name}" is required`, { code: 'required', name: option.name });
    }
    return [];
  });
}

/** Discord's numbers go from minus to plus this (discord-api-docs, application command option types). */
const MAX_NUMBER = 2 ** 53;

function fitted(option: CommandOption, value: OptionValue, resolver: Resolver): string | number | boolean {
  const { name } = option;
  const refuse = (why: string, refused?: Refusal) => new RefusedError(`"${name}" ${why}`, refused);
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    throw refuse(`offers no choice ${JSON.stringify(value)}`, { code: 'choice', name });
  }
  switch (option.type) {
    case Kind.String: {
      if (typeof value !== 'string') throw refuse('takes a text');
      const { min_length: min = 0, max_length: max = 6000 } = option;
      if (value.length < min || value.length > max) {
        throw refuse(`takes ${min} to ${max} characters`, { code: 'length', name, min, max });
      }
      return value;
    }
    case Kind.Integer:
    case Kind.Number: {
      const { min_value: min = -MAX_NUMBER, max_value: max = MAX_NUMBER } = option;
      const bounds = { code: 'number', name, min, max } as const;
      if (typeof value !== 'number' || Number.isNaN(value)) throw refuse('takes a number', bounds);
      if (option.type === Kind.Integer && !Number.isSafeInteger(value)) {
        throw refuse('takes a whole number', bounds);
      }
      if (value < min || value > max) throw refuse(`takes a number from ${min} to ${max}`, bounds);
      return value;
    }
    case Kind.Boolean:
      if (typeof value !== 'boolean') throw refuse('takes true or false');
      return value;
    default:
      return resolver.resolve(option, value);
  }
}
