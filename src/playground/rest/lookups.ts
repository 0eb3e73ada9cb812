import { refusal } from '../errors.js';
import { wireApplication, wireChannel, wireGuild, wireMember, wireUser } from '../shapes.js';
import { memberById, type World } from '../world.js';
import { visibleChannel } from './messages.js';
import { ok, param, type Route } from './route.js';

const GATEWAY = {
  shards: 1,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
};

function gatewayUrl({ site }: World): string {
  return `${site.origin.replace('http', 'ws')}/gateway`;
}

function guildOf(world: World, id: string): World['guild'] {
  if (id !== world.guild.id) throw refusal('unknownGuild');
  return world.guild;
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
    answer: ({ guild }) => ok(wireUser(guild.bot.user)),
  },
  {
    method: 'GET',
    path: '/users/:user',
    needsToken: true,
    answer: (world, request) => {
      const member = memberById(world, param(request, 'user'));
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
      const direct = world.guild.directs.find(({ recipientId }) => recipientId === wanted);
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
      guildOf(world, param(request, 'guild'));
      return ok(wireGuild(world));
    },
  },
  {
    method: 'GET',
    path: '/guilds/:guild/channels',
    needsToken: true,
    answer: (world, request) =>
      ok(guildOf(world, param(request, 'guild')).channels.map((channel) => wireChannel(world, channel))),
  },
  {
    method: 'GET',
    path: '/guilds/:guild/members/:user',
    needsToken: true,
    answer: (world, request) => {
      guildOf(world, param(request, 'guild'));
      const member = memberById(world, param(request, 'user'));
      if (!member) throw refusal('unknownMember');
      return ok(wireMember(member));
    },
  },
  {
    method: 'GET',
    path: '/channels/:channel',
    needsToken: true,
    answer: (world, request) => ok(wireChannel(world, visibleChannel(world, request))),
  },
];
