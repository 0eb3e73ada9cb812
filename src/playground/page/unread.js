import { remember, remembered } from './remembered.js';

/**
 * Which channels hold something that a member has not seen. This browser remembers it for each member; what was there
 * before they first came is not news.
 */
export function unreadMarks() {
  const seenBy = (as) => JSON.parse(remembered(`seen.${as}`) ?? '{}');
  const isLater = (one, other) => BigInt(one) > BigInt(other);
  return {
    /** `here` is the id of the channel that is open; `channels` are all that the member sees. */
    look(as, channels, here) {
      const before = seenBy(as);
      const isFirst = Object.keys(before).length === 0;
      const entries = channels.map(({ id, lastMessageId = '0' }) => {
        const isSeen = id === here || (isFirst && before[id] === undefined);
        return [id, isSeen ? lastMessageId : (before[id] ?? '0')];
      });
      remember(`seen.${as}`, JSON.stringify(Object.fromEntries(entries)));
    },
    isUnread: (as, { id, lastMessageId }) =>
      lastMessageId !== undefined && isLater(lastMessageId, seenBy(as)[id] ?? '0'),
  };
}
