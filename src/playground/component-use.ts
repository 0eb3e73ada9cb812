import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Actor } from './actor.js';
import { chosenValues } from './chosen-values.js';
import { type Component, everyComponent } from './component.js';
import type { Deed } from './interactions.js';
import type { StoredMessage } from './message-store.js';
import { RefusedError } from './refused.js';
import { Resolver } from './resolver.js';
import type { World } from './world.js';

/** @throws {RefusedError} when the message has no such button that can be pressed; `button` is a custom id or label. */
export function pressDeed(actor: Actor, source: StoredMessage, button: string): Deed {
  const found = usable(source, button, ({ type }) => type === ComponentType.Button);
  return {
    type: InteractionType.MessageComponent,
    actor,
    source,
    title: found.label ?? button,
    data: { custom_id: found.custom_id, component_type: found.type, id: found.id },
  };
}

/** What a member chose in a select. */
export interface Chosen {
  /** The custom id. */
  readonly select: string;
  /** Values of a string select; else members, roles or channels by key, name or id. */
  readonly values: readonly string[];
}

/** @throws {RefusedError} when the message has no such select, or it does not take these values. */
export function selectDeed(world: World, actor: Actor, choice: Chosen & { source: StoredMessage }): Deed {
  const { source, select, values } = choice;
  const found = usable(source, select, ({ type }) => isSelect(type));
  const resolver = new Resolver(world, actor.channel);
  return {
    type: InteractionType.MessageComponent,
    actor,
    source,
    title: select,
    data: {
      custom_id: found.custom_id,
      component_type: found.type,
      id: found.id,
      values: chosenValues(found, values, resolver),
      resolved: resolver.resolved,
    },
  };
}

function isSelect(type: number): boolean {
  return (
    type === ComponentType.StringSelect ||
    (type >= ComponentType.UserSelect && type <= ComponentType.ChannelSelect)
  );
}

function usable(source: StoredMessage, name: string, fits: (it: Component) => boolean): Component {
  const all = [...everyComponent(source.components)].map(({ component }) => component).filter(fits);
  const found = all.find((it) => it.custom_id === name) ?? all.find((it) => it.label === name);
  if (!found) throw new RefusedError(`The message has no "${name}"`);
  if (found.custom_id === undefined) throw new RefusedError(`"${name}" is a link`);
  if (found.disabled) throw new RefusedError(`"${name}" is disabled`);
  return found;
}
