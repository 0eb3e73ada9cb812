import { ComponentType } from 'discord-api-types/v10';
import { type Component, everyComponent } from './component.js';
import type { Problem } from './errors.js';
import type { StoredMessage } from './message-store.js';

const SCHEME = 'attachment://';

/** The files that components of a message show though they did not come with it. */
export function missingFiles({ components, attachments }: StoredMessage): readonly Problem[] {
  const sent = new Set(attachments.map(({ filename }) => filename));
  return [...everyComponent(components)].flatMap(({ component, path }) =>
    shownFiles(component)
      .filter(({ url }) => url.startsWith(SCHEME) && !sent.has(url.slice(SCHEME.length)))
      .map(({ at, url }) => ({
        path: [...path, ...at],
        code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        message: `The referenced attachment "${url.slice(SCHEME.length)}" was not found.`,
      })),
  );
}

interface ShownFile {
  readonly at: readonly (string | number)[];
  readonly url: string;
}

function shownFiles(component: Component): readonly ShownFile[] {
  switch (component.type) {
    case ComponentType.Thumbnail:
      return urlOf(component.media, ['media', 'url']);
    case ComponentType.File:
      return urlOf(component.file, ['file', 'url']);
    case ComponentType.MediaGallery: {
      const items: readonly unknown[] = Array.isArray(component.items) ? component.items : [];
      return items.flatMap((item, index) =>
        typeof item === 'object' && item && 'media' in item
          ? urlOf(item.media, ['items', index, 'media', 'url'])
          : [],
      );
    }
    default:
      return [];
  }
}

function urlOf(media: unknown, at: ShownFile['at']): readonly ShownFile[] {
  const url = typeof media === 'object' && media && 'url' in media ? media.url : undefined;
  return typeof url === 'string' ? [{ at, url }] : [];
}
