import { ComponentType } from 'discord-api-types/v10';
import type { Component } from './component.js';
import { RefusedError } from './refused.js';
import type { Resolver } from './resolver.js';

/** How many values the client lets a member choose in a select or group. */
export function bounds({ type, options, min_values: min = 1, max_values: max }: Component) {
  // Where nothing is said, a group of boxes lets one tick them all, and everything else takes one.
  const isGroup = type === ComponentType.CheckboxGroup;
  return { min, max: max ?? (isGroup ? (options ?? []).length : 1) };
}

/**
 * The values as they go to the bot, members and roles and channels by their ids.
 * @throws {RefusedError} when they are too few, too many, or not among those that the component offers.
 */
export function chosenValues(
  component: Component,
  values: readonly string[],
  resolver: Resolver,
): readonly string[] {
  const name = component.custom_id ?? '';
  const { min, max } = bounds(component);
  if (values.length < min || values.length > max) {
    throw new RefusedError(`"${name}" takes ${min} to ${max} values`, { code: 'count', name, min, max });
  }
  return values.map((value) => {
    const found = offered(component, value, resolver);
    if (found === undefined) {
      throw new RefusedError(`"${name}" offers no "${value}"`, { code: 'choice', name });
    }
    return found;
  });
}

/** What stands there as chosen before a member touches it. */
export function defaultValues({ options, default_values: defaults }: Component): readonly string[] {
  if (options) return options.filter((it) => it.default).map(({ value }) => value);
  return (defaults ?? []).map(({ id }) => id);
}

function offered(component: Component, value: string, resolver: Resolver): string | undefined {
  switch (component.type) {
    case ComponentType.UserSelect:
      return resolver.user(value);
    case ComponentType.RoleSelect:
      return resolver.role(value);
    case ComponentType.MentionableSelect:
      return resolver.user(value) ?? resolver.role(value);
    case ComponentType.ChannelSelect:
      return resolver.channel(value, component.channel_types ?? []);
    default:
      return component.options?.find((option) => option.value === value)?.value;
  }
}
