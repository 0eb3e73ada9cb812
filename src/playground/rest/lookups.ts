import { isThread } from '../channel-store.js';
import { refusal } from '../errors.js';
import type { Guild } from '../guild.js';
import { wireChannel, wireGuild, wireRole } from '../guild-shapes.js';
import { memberOf } from '../permissions.js';
import { wireApplication, wireMember, wireUser } from '../shapes.js';
import { botOf, personById, type World } from '../world.js';
import { visibleChannel } from './messages.js';
import { type ApiRequest, NO_CONTENT, ok, param, type Route } from './route.js';

const GATEWAY = {
  shards: 1,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
};

function gatewayUrl({ site }: World): string {
  return `${site.origin.replace('http', 'ws')}/gateway`;
}

/** The guild that the path names, if the bot is there. */
export function joinedGuild({ guilds }: World, request: ApiRequest): Guild {
  const guild = guilds.get(param(request, 'guild'));
  if (!guild) throw refusal('unknownGuild');
  if (!guilds.hasBot(guild.id)) throw refusal('missingAccess');
  return guild;
}

/** Where the gateway is, and who and what there is. */
export const lookupRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    needsToken: true,
    answer: (world) => ok({ ...GATEWAY, url: gatewayUrl(world) }),
  },
  { method: 'GET', path: '/gateway', needsToken: false, answer: (world) => ok({ url: gatewayUrl(world) }) },
  {
    method: 'GET',
    path: '/users/@me',
    needsToken: true,
    answer: (world) => ok(wireUser(botOf(world).user)),
  },
  {
    method: 'GET',
    path: '/users/:user',
    needsToken: true,
    answer: (world, request) => {
      const member = personById(world, param(request, 'user'));
      if (!member) throw refusal('unknownUser');
      return ok(wireUser(member.user));
    },
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    needsToken: true,
    answer: (world, { body }) => {
      const wanted =
        typeof body === 'object' && body !== null && 'recipient_id' in body ? body.recipient_id : '';
      const direct = world.channels.directOf(String(wanted));
      if (!direct) throw refusal('unknownUser');
      return ok(wireChannel(world, direct));
    },
  },
  {
    method: 'GET',
    path: '/applications/@me',
    needsToken: true,
    answer: (world) => ok(wireApplication(world)),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    needsToken: true,
    answer: (world) => ok(wireApplication(world)),
  },
  {
    method: 'GET',
    path: '/guilds/:guild',
    needsToken: true,
    answer: (world, request) => {
      return ok(wireGuild(joinedGuild(world, request)));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    needsToken: true,
    answer: (world, request) =>
      ok(
        joinedGuild(world, request)
          .channels.filter((it) => !isThread(it))
          .map((channel) => wireChannel(world, channel)),
      ),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    needsToken: true,
    answer: (world, request) => {
      const member = memberOf(joinedGuild(world, request), param(request, 'user'));
      if (!member) throw refusal('unknownMember');
      return ok(wireMember(member));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    needsToken: true,
    answer: (world, request) => ok(joinedGuild(world, request).roles.map(wireRole)),
  },
  {
    method: 'GET',
    path: '/users/@me/guilds',
    needsToken: true,
    answer: ({ guilds }) => ok(guilds.joined.map(({ id, name }) => ({ id, name, icon: null, owner: false }))),
  },
  {
    method: 'DELETE',
    path: '/users/@me/guilds/:guild',
    needsToken: true,
    answer: (world, request) => {
      world.guilds.leave(joinedGuild(world, request));
      return NO_CONTENT;
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel',
    needsToken: true,
    answer: (world, request) => ok(wireChannel(world, visibleChannel(world, request))),
  },
];
