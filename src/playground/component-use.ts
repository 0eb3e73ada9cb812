import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Actor } from './actor.js';
import { type Component, everyComponent } from './component.js';
import type { Deed } from './interactions.js';
import type { Modal } from './limits/modal.js';
import type { StoredMessage } from './message-store.js';
import type { GivenFile } from './option-value.js';
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
  const resolver = new Resolver(world, actor.channel.id);
  return {
    type: InteractionType.MessageComponent,
    actor,
    source,
    title: select,
    data: {
      custom_id: found.custom_id,
      component_type: found.type,
      id: found.id,
      values: selected(found, values, resolver),
      resolved: resolver.resolved,
    },
  };
}

/** What a member wrote into the fields of a form, by their custom ids. */
export type Fields = Readonly<Record<string, string | readonly string[] | boolean | readonly GivenFile[]>>;

/** @throws {RefusedError} when a field is missing, unknown, or holds what the client would not send. */
export function submitDeed(
  world: World,
  actor: Actor,
  form: { modal: Modal; fields: Fields; source?: StoredMessage },
): Deed {
  const { modal, fields, source } = form;
  const inputs = [...everyComponent(modal.components)].map(({ component }) => component.custom_id);
  const unknown = Object.keys(fields).find((name) => !inputs.includes(name));
  if (unknown !== undefined) throw new RefusedError(`The form has no field "${unknown}"`);
  const resolver = new Resolver(world, actor.channel.id);
  const filled = ({ type, id, components, component, ...rest }: Component): object => {
    if (components) return { type, id, components: components.map(filled) };
    if (component) return { type, id, component: filled(component) };
    return { type, id, ...value({ type, ...rest }, fields, resolver) };
  };
  return {
    type: InteractionType.ModalSubmit,
    actor,
    title: modal.title,
    data: {
      custom_id: modal.custom_id,
      components: modal.components.map(filled),
      resolved: resolver.resolved,
    },
    ...(source && { source }),
  };
}

function value(input: Component, fields: Fields, resolver: Resolver): object {
  const { custom_id, type } = input;
  if (custom_id === undefined) return {};
  const given = fields[custom_id] ?? input.value;
  const refuse = (why: string) => new RefusedError(`The field "${custom_id}" ${why}`);
  if (type === ComponentType.Checkbox) return { custom_id, value: given === true };
  if (type === ComponentType.TextInput) {
    const text = typeof given === 'string' ? given : '';
    const max = Number(input.max_length ?? 4000);
    if (text === '' && input.required !== false) throw refuse('is required');
    if (text !== '' && text.length < Number(input.min_length ?? 0))
      throw refuse(`takes ${input.min_length} or more`);
    if (text.length > max) throw refuse(`takes at most ${max} characters`);
    return { custom_id, value: text };
  }
  const list = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  if (!Array.isArray(list)) throw refuse('takes a list');
  if (list.length === 0 && input.required !== false) throw refuse('is required');
  if (type === ComponentType.FileUpload) {
    const files = list.filter((it): it is GivenFile => typeof it === 'object');
    if (files.length > (input.max_values ?? 1)) throw refuse(`takes at most ${input.max_values ?? 1} files`);
    return { custom_id, values: files.map((file) => resolver.upload(file)) };
  }
  const values = list.length === 0 ? [] : selected(input, list.map(String), resolver);
  return type === ComponentType.RadioGroup ? { custom_id, value: values[0] ?? null } : { custom_id, values };
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

function selected(select: Component, values: readonly string[], resolver: Resolver): readonly string[] {
  const refuse = (why: string) => new RefusedError(`"${select.custom_id}" ${why}`);
  const min = select.min_values ?? 1;
  const max = select.max_values ?? (select.type === ComponentType.CheckboxGroup ? values.length : 1);
  if (values.length < min || values.length > max) throw refuse(`takes ${min} to ${max} values`);
  return values.map((value) => {
    const found = select.options
      ? select.options.find((option) => option.value === value)?.value
      : select.type === ComponentType.ChannelSelect
        ? resolver.channel(value, select.channel_types ?? [])
        : select.type === ComponentType.RoleSelect
          ? resolver.role(value)
          : (resolver.user(value) ?? resolver.role(value));
    if (found === undefined) throw refuse(`offers no "${value}"`);
    return found;
  });
}
