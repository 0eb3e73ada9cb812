import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import type { Command } from './command-store.js';
import type { Channel } from './guild.js';
import type { CommandOption } from './limits/commands.js';
import type { OptionValue, OptionValues } from './option-value.js';
import { RefusedError } from './refused.js';
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
    if (option.required && call.focused === undefined) throw new RefusedError(`"${option.name}" is required`);
    return [];
  });
}

function fitted(option: CommandOption, value: OptionValue, resolver: Resolver): string | number | boolean {
  const refuse = (why: string) => new RefusedError(`"${option.name}" ${why}`);
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    throw refuse(`offers no choice ${JSON.stringify(value)}`);
  }
  switch (option.type) {
    case Kind.String: {
      if (typeof value !== 'string') throw refuse('takes a text');
      const { min_length: min = 0, max_length: max = 6000 } = option;
      if (value.length < min || value.length > max) throw refuse(`takes ${min} to ${max} characters`);
      return value;
    }
    case Kind.Integer:
    case Kind.Number: {
      if (typeof value !== 'number') throw refuse('takes a number');
      if (option.type === Kind.Integer && !Number.isSafeInteger(value)) throw refuse('takes a whole number');
      if (value < (option.min_value ?? -Infinity)) throw refuse(`takes ${option.min_value} or more`);
      if (value > (option.max_value ?? Infinity)) throw refuse(`takes ${option.max_value} or less`);
      return value;
    }
    case Kind.Boolean:
      if (typeof value !== 'boolean') throw refuse('takes true or false');
      return value;
    default:
      return resolver.resolve(option, value);
  }
}
