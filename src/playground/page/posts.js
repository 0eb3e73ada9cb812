import { element } from './dom.js';
import { channelTitle, isForum } from './sidebar.js';

/** Lists the posts of a forum, newest first, in place of messages; says whether the channel is one. */
export function showPosts(place, state, { words, go }) {
  const here = state.channels.find(({ id }) => id === state.channelId);
  place.hidden = !isForum(here);
  if (place.hidden) return false;
  const posts = state.channels.filter(({ parentId }) => parentId === here.id).toReversed();
  const items = posts.map((post) =>
    element(
      'li',
      {},
      element('button', { type: 'button', dir: 'auto', onclick: () => go(post) }, channelTitle(post)),
    ),
  );
  place.replaceChildren(
    element('h3', { id: 'posts-title' }, words.posts),
    items.length > 0 ? element('ul', {}, ...items) : element('p', {}, words.noPosts),
  );
  return true;
}
