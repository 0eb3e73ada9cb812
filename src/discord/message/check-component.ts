import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISectionComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import {
  MAX_CHOICE_LENGTH,
  MAX_CHOICES,
  MAX_CUSTOM_ID_LENGTH,
  MAX_LABEL_LENGTH,
  MAX_LINK_LENGTH,
  MAX_PLACEHOLDER_LENGTH,
  MAX_ROW_BUTTONS,
  MAX_SECTION_TEXTS,
} from './limits.js';

/** A limit of Discord that a message breaks. */
export interface Problem {
  /** Where, as Discord's own errors put it: `components[0].components[2].url`. */
  readonly path: string;
  readonly message: string;
}

/** Whether a text is there and not too long. */
export function checkLength(text: string | undefined, max: number, path: string): Problem[] {
  if (text === undefined || text.trim() === '') return [{ path, message: 'must not be empty' }];
  return text.length > max
    ? [{ path, message: `has ${text.length} characters, at most ${max} are allowed` }]
    : [];
}

/** Whether there are enough of a thing, and not too many. */
export function checkCount(count: number, [min, max]: readonly [number, number], path: string): Problem[] {
  return count < min || count > max ? [{ path, message: `has ${count}, allowed are ${min} to ${max}` }] : [];
}

export function checkTextDisplay({ content }: APITextDisplayComponent, path: string): Problem[] {
  // The length of all together is what Discord limits; see checkMessage.
  return checkLength(content, Number.POSITIVE_INFINITY, `${path}.content`);
}

/** The rules of a section itself, not those of its text displays and its accessory. */
export function checkSection({ accessory, components }: APISectionComponent, path: string): Problem[] {
  const problems = checkCount(components.length, [1, MAX_SECTION_TEXTS], `${path}.components`);
  // The type promises an accessory; what was built by hand may lack it all the same.
  if (!accessory) problems.push({ path: `${path}.accessory`, message: 'is missing' });
  return problems;
}

/** The rules of an action row itself: up to five buttons, or one select. */
export function checkActionRow(
  { components }: APIActionRowComponent<APIComponentInMessageActionRow>,
  path: string,
): Problem[] {
  const selects = components.filter(({ type }) => type !== ComponentType.Button).length;
  if (selects > 0 && components.length > 1) {
    return [{ path: `${path}.components`, message: 'a select must be alone in its row' }];
  }
  return checkCount(components.length, [1, MAX_ROW_BUTTONS], `${path}.components`);
}

export function checkButton(button: APIButtonComponent, path: string): Problem[] {
  if (button.style === ButtonStyle.Premium) return [];
  const problems =
    button.label === undefined && button.emoji !== undefined
      ? []
      : checkLength(button.label, MAX_LABEL_LENGTH, `${path}.label`);
  if (button.style !== ButtonStyle.Link) return [...problems, ...checkCustomId(button.custom_id, path)];
  problems.push(...checkLength(button.url, MAX_LINK_LENGTH, `${path}.url`));
  if (!/^(https?|discord):\/\/\S+$/i.test(button.url) || !URL.canParse(button.url)) {
    problems.push({ path: `${path}.url`, message: 'must be a http, https or discord link' });
  }
  return problems;
}

export function checkStringSelect(select: APIStringSelectComponent, path: string): Problem[] {
  const problems = [
    ...checkCustomId(select.custom_id, path),
    ...checkCount(select.options.length, [1, MAX_CHOICES], `${path}.options`),
  ];
  if (select.placeholder !== undefined) {
    problems.push(...checkLength(select.placeholder, MAX_PLACEHOLDER_LENGTH, `${path}.placeholder`));
  }
  for (const [index, { label, value, description }] of select.options.entries()) {
    const here = `${path}.options[${index}]`;
    problems.push(...checkLength(label, MAX_CHOICE_LENGTH, `${here}.label`));
    problems.push(...checkLength(value, MAX_CHOICE_LENGTH, `${here}.value`));
    if (description) problems.push(...checkLength(description, MAX_CHOICE_LENGTH, `${here}.description`));
  }
  if (new Set(select.options.map(({ value }) => value)).size < select.options.length) {
    problems.push({ path: `${path}.options`, message: 'has a value twice' });
  }
  return problems;
}

/** Whether a custom id is there and not too long. */
export function checkCustomId(customId: string, path: string): Problem[] {
  return checkLength(customId, MAX_CUSTOM_ID_LENGTH, `${path}.custom_id`);
}
