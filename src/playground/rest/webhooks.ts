import { refusal } from '../errors.js';
import type { Interaction } from '../interaction-store.js';
import { isLoading, type StoredMessage } from '../message-store.js';
import { isHeldPrivate } from '../permissions.js';
import { type Draft, edit, post } from '../posting.js';
import { wireMessage } from '../shapes.js';
import { botOf, type World } from '../world.js';
import { type ApiAnswer, type ApiRequest, NO_CONTENT, ok, param, type Route } from './route.js';

const MESSAGE = '/webhooks/:application/:token/messages/:message';

// A token works once the interaction was answered, until its time is over.
function openInteraction(world: World, request: ApiRequest): Interaction {
  const interaction = world.interactions.withToken(param(request, 'token'));
  if (!interaction || param(request, 'application') !== world.applicationId) throw refusal('unknownWebhook');
  if (world.clock() - interaction.createdAtMs > world.lifetimes.tokenMs) throw refusal('expiredWebhookToken');
  if (interaction.response === undefined) throw refusal('unknownWebhook');
  return interaction;
}

function ownMessage(world: World, interaction: Interaction, request: ApiRequest): StoredMessage {
  const named = param(request, 'message');
  const id = named === '@original' ? interaction.originalId : named;
  const belongs = id === interaction.originalId || interaction.followUpIds.includes(id ?? '');
  const message = id !== undefined && belongs ? world.messages.get(id) : undefined;
  if (!message) throw refusal('unknownMessage');
  return message;
}

function draftOf({ body, uploads }: ApiRequest): Draft {
  return { payload: body, uploads, prefix: [] };
}

function edited(world: World, request: ApiRequest): ApiAnswer {
  const interaction = openInteraction(world, request);
  const message = edit(world, ownMessage(world, interaction, request), draftOf(request));
  if (message.id === interaction.originalId) world.interactions.put({ ...interaction, isAnswered: true });
  return ok(wireMessage(world, message));
}

function followUp(world: World, request: ApiRequest): ApiAnswer {
  const interaction = openInteraction(world, request);
  const original = interaction.originalId ? world.messages.get(interaction.originalId) : undefined;
  // Discord lets the first follow-up after a deferral fill the message that was promised.
  if (original && isLoading(original)) {
    const filled = edit(world, original, draftOf(request));
    world.interactions.put({ ...interaction, isAnswered: true });
    return ok(wireMessage(world, filled));
  }
  const message = post(world, draftOf(request), {
    channelId: interaction.channel.id,
    authorId: botOf(world).user.id,
    interactionId: interaction.id,
    invokerId: interaction.member.user.id,
    isHeldPrivate: isHeldPrivate(world, interaction.channel, interaction.member),
  });
  world.interactions.put({ ...interaction, followUpIds: [...interaction.followUpIds, message.id] });
  return ok(wireMessage(world, message));
}

/** What follows the first response to an interaction. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: '/webhooks/:application/:token', needsToken: false, answer: followUp },
  { method: 'PATCH', path: MESSAGE, needsToken: false, answer: edited },
  {
    method: 'GET',
    path: MESSAGE,
    needsToken: false,
    answer: (world, request) =>
      ok(wireMessage(world, ownMessage(world, openInteraction(world, request), request))),
  },
  {
    method: 'DELETE',
    path: MESSAGE,
    needsToken: false,
    answer: (world, request) => {
      world.messages.delete(ownMessage(world, openInteraction(world, request), request));
      return NO_CONTENT;
    },
  },
];
