import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { Actor } from './actor.js';
import { bounds, chosenValues, defaultValues } from './chosen-values.js';
import { type Component, everyComponent } from './component.js';
import type { Deed } from './interactions.js';
import type { Modal } from './limits/modal.js';
import type { StoredMessage } from './message-store.js';
import type { GivenFile } from './option-value.js';
import { RefusedError } from './refused.js';
import { Resolver } from './resolver.js';
import type { World } from './world.js';

/** What a member wrote into a field, chose, ticked or uploaded. */
type Field = string | readonly string[] | boolean | readonly GivenFile[];

/** What a member put into the fields of a form, by their custom ids. A field left out stays as the form brought it. */
export type Fields = Readonly<Record<string, Field>>;

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
  const resolver = new Resolver(world, actor.channel);
  const filled = ({ type, id, components, component, ...rest }: Component): object => {
    if (components) return { type, id, components: components.map(filled) };
    if (component) return { type, id, component: filled(component) };
    return { type, id, ...submitted({ type, ...rest }, fields, resolver) };
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

function submitted(input: Component, fields: Fields, resolver: Resolver): object {
  const { custom_id, type } = input;
  if (custom_id === undefined) return {};
  const given = fields[custom_id];
  switch (type) {
    case ComponentType.Checkbox:
      return { custom_id, value: typeof given === 'boolean' ? given : input.default === true };
    case ComponentType.TextInput:
      return { custom_id, value: written(input, given) };
    case ComponentType.FileUpload:
      return { custom_id, values: uploaded(input, given, resolver) };
    case ComponentType.RadioGroup:
      return { custom_id, value: chosen(input, given, resolver)[0] ?? null };
    default:
      return { custom_id, values: chosen(input, given, resolver) };
  }
}

function written(input: Component, given: Field | undefined): string {
  const text = typeof given === 'string' ? given : String(input.value ?? '');
  const min = Number(input.min_length ?? 0);
  const max = Number(input.max_length ?? 4000);
  if (text === '' && input.required !== false) throw refusal(input, 'is required', { code: 'required' });
  if (text !== '' && text.length < min)
    throw refusal(input, `takes ${min} characters or more`, { code: 'length', min, max });
  if (text.length > max)
    throw refusal(input, `takes at most ${max} characters`, { code: 'length', min, max });
  return text;
}

function uploaded(input: Component, given: Field | undefined, resolver: Resolver): readonly string[] {
  const files = listed(input, given).filter((it): it is GivenFile => typeof it === 'object');
  if (files.length === 0 && input.required !== false)
    throw refusal(input, 'is required', { code: 'required' });
  const { min, max } = bounds(input);
  if (files.length > max) throw refusal(input, `takes at most ${max} files`, { code: 'count', min, max });
  if (files.length > 0 && files.length < min)
    throw refusal(input, `takes ${min} files or more`, { code: 'count', min, max });
  const strange = files.find(({ filename }) => !isOfTypes(filename, input.file_types));
  if (strange) throw refusal(input, `takes no file like "${strange.filename}"`, { code: 'choice' });
  return files.map((file) => resolver.upload(file));
}

function isOfTypes(filename: string, types: unknown): boolean {
  // Kinds such as `image/*` are not told by a name; the client leaves them to the file chooser, as we do.
  const endings = Array.isArray(types) ? types.filter((type) => String(type).startsWith('.')) : [];
  if (endings.length === 0 || (Array.isArray(types) && types.length > endings.length)) return true;
  return endings.some((ending) => filename.toLowerCase().endsWith(String(ending).toLowerCase()));
}

function chosen(input: Component, given: Field | undefined, resolver: Resolver): readonly string[] {
  const values = given === undefined ? defaultValues(input) : listed(input, given).map(String);
  if (values.length > 0) return chosenValues(input, values, resolver);
  if (input.required !== false) throw refusal(input, 'is required', { code: 'required' });
  return [];
}

function listed(input: Component, given: Field | undefined): readonly (string | GivenFile)[] {
  if (given === undefined || given === '') return [];
  if (typeof given === 'boolean') throw refusal(input, 'takes a list');
  return typeof given === 'string' ? [given] : given;
}

type Why = { code: 'required' | 'choice' } | { code: 'length' | 'count'; min: number; max: number };

function refusal({ custom_id = '' }: Component, said: string, why?: Why): RefusedError {
  return new RefusedError(`The field "${custom_id}" ${said}`, why && { ...why, name: custom_id });
}
