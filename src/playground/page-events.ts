import type { WorldEvent } from './feed.js';
import type { Member } from './guild.js';
import { mayView } from './permissions.js';
import { type SeenMessage, seenMessage } from './seen.js';
import type { World } from './world.js';

/** What the page is told as it happens. `channels` and `commands` say only that there are others now. */
export type PageEvent =
  | { readonly kind: 'message'; readonly message: SeenMessage }
  | { readonly kind: 'deleted'; readonly channelId: string; readonly messageId: string }
  | { readonly kind: 'commands' | 'session' | 'channels' };

/** What a member's page is told of an event. */
export function toldTo(world: World, member: Member, event: WorldEvent): readonly PageEvent[] {
  switch (event.kind) {
    case 'interaction':
      return [];
    case 'channel':
    case 'guild':
      return [{ kind: 'channels' }];
    case 'message': {
      const { channelId, messageId } = event;
      const channel = world.channels.get(channelId);
      if (!channel || !mayView(world, channel, member)) return [];
      if (event.change === 'deleted') return [{ kind: 'deleted', channelId, messageId }];
      const seen = world.messages.seenBy(member.user.id, channelId).find(({ id }) => id === messageId);
      return seen ? [{ kind: 'message', message: seenMessage(world, seen) }] : [];
    }
    default:
      return [{ kind: event.kind }];
  }
}
