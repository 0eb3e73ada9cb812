import { type APIMessageComponent, ComponentType, MessageFlags } from 'discord.js';
import {
  checkActionRow,
  checkButton,
  checkCount,
  checkCustomId,
  checkLength,
  checkSection,
  checkStringSelect,
  checkTextDisplay,
  type Problem,
} from './check-component.js';
import {
  MAX_ACTION_ROWS,
  MAX_ALT_LENGTH,
  MAX_COMPONENTS,
  MAX_CONTENT_LENGTH,
  MAX_EMBEDS,
  MAX_GALLERY_ITEMS,
  MAX_TEXT_LENGTH,
} from './limits.js';

/** What is sent to Discord, as far as it has limits. */
export interface MessagePayload {
  readonly content?: string;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly APIMessageComponent[];
  readonly flags?: number;
  readonly poll?: unknown;
  readonly stickers?: readonly unknown[];
}

interface Placed {
  readonly component: APIMessageComponent;
  readonly path: string;
}

/** The limits of Discord that a message breaks; empty when it may be sent. discord.js does not check these. */
export function checkMessage(payload: MessagePayload): Problem[] {
  const placed = (payload.components ?? []).flatMap((component, index) =>
    walk(component, `components[${index}]`),
  );
  return [
    ...((payload.flags ?? 0) & MessageFlags.IsComponentsV2 ? checkV2(payload, placed) : checkPlain(payload)),
    ...placed.flatMap(({ component, path }) => checkOne(component, path)),
    ...checkCustomIdsOnce(placed),
  ];
}

function checkV2({ content, embeds, components, poll, stickers }: MessagePayload, placed: readonly Placed[]) {
  const problems: Problem[] = Object.entries({ content, embeds, poll, stickers })
    .filter(([, value]) => value !== undefined)
    .map(([path]) => ({ path, message: 'must not be there beside Components V2' }));
  if (!components?.length) problems.push({ path: 'components', message: 'must not be empty' });
  if (placed.length > MAX_COMPONENTS) {
    problems.push(...checkCount(placed.length, [1, MAX_COMPONENTS], 'components (nested included)'));
  }
  const textLength = placed.reduce(
    (sum, { component }) =>
      sum + (component.type === ComponentType.TextDisplay ? component.content.length : 0),
    0,
  );
  if (textLength > MAX_TEXT_LENGTH) {
    const message = `${textLength} characters, at most ${MAX_TEXT_LENGTH} are allowed`;
    problems.push({ path: 'components (text displays together)', message });
  }
  return problems;
}

function checkPlain({ content = '', embeds = [], components = [] }: MessagePayload): Problem[] {
  const problems = [
    ...checkCount(content.length, [0, MAX_CONTENT_LENGTH], 'content'),
    ...checkCount(embeds.length, [0, MAX_EMBEDS], 'embeds'),
    ...checkCount(components.length, [0, MAX_ACTION_ROWS], 'components'),
  ];
  for (const [index, { type }] of components.entries()) {
    if (type === ComponentType.ActionRow) continue;
    problems.push({ path: `components[${index}]`, message: 'needs the flag of Components V2' });
  }
  return problems;
}

/** The component and all those within it. */
function walk(component: APIMessageComponent, path: string): Placed[] {
  const children: readonly APIMessageComponent[] = 'components' in component ? component.components : [];
  const accessory = component.type === ComponentType.Section ? component.accessory : undefined;
  return [
    { component, path },
    ...children.flatMap((child, index) => walk(child, `${path}.components[${index}]`)),
    ...(accessory ? walk(accessory, `${path}.accessory`) : []),
  ];
}

function checkOne(component: APIMessageComponent, path: string): Problem[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return checkTextDisplay(component, path);
    case ComponentType.Section:
      return checkSection(component, path);
    case ComponentType.ActionRow:
      return checkActionRow(component, path);
    case ComponentType.Button:
      return checkButton(component, path);
    case ComponentType.StringSelect:
      return checkStringSelect(component, path);
    case ComponentType.Container:
      return component.components.length === 0 ? [{ path, message: 'must not be empty' }] : [];
    case ComponentType.MediaGallery:
      return checkCount(component.items.length, [1, MAX_GALLERY_ITEMS], `${path}.items`);
    case ComponentType.Thumbnail:
      return component.description
        ? checkLength(component.description, MAX_ALT_LENGTH, `${path}.description`)
        : [];
    case ComponentType.Separator:
    case ComponentType.File:
      return [];
    default:
      return checkCustomId(component.custom_id, path);
  }
}

function checkCustomIdsOnce(placed: readonly Placed[]): Problem[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component, path }) => {
    if (!('custom_id' in component) || component.custom_id === undefined) return [];
    if (!seen.has(component.custom_id)) {
      seen.add(component.custom_id);
      return [];
    }
    return [{ path: `${path}.custom_id`, message: 'is there twice' }];
  });
}
