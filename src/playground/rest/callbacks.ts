import { InteractionResponseType as Answer, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { invalidForm, refusal } from '../errors.js';
import type { Interaction } from '../interaction-store.js';
import { readChoices } from '../limits/choices.js';
import { readModal } from '../limits/modal.js';
import { isLoading } from '../message-store.js';
import { isHeldPrivate } from '../permissions.js';
import { type Draft, edit, post, postLoading } from '../posting.js';
import { isEphemeral, wireMessage } from '../shapes.js';
import { botOf, type World } from '../world.js';
import { type ApiAnswer, type ApiRequest, NO_CONTENT, ok, param, type Route } from './route.js';

const TO_COMMANDS = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];
const TO_MESSAGES = [Answer.UpdateMessage, Answer.DeferredMessageUpdate];

function permitted({ type, sourceMessageId }: Interaction): readonly Answer[] {
  switch (type) {
    case InteractionType.ApplicationCommandAutocomplete:
      return [Answer.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...TO_COMMANDS, ...TO_MESSAGES, Answer.Modal];
    case InteractionType.ModalSubmit:
      return sourceMessageId === undefined ? TO_COMMANDS : [...TO_COMMANDS, ...TO_MESSAGES];
    default:
      return [...TO_COMMANDS, Answer.Modal];
  }
}

function responseType(interaction: Interaction, body: unknown): Answer {
  const given = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  const types = permitted(interaction);
  const found = types.find((type) => type === given);
  if (found === undefined) {
    const message = `Value must be one of (${types.join(', ')}).`;
    throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  return found;
}

function answered(world: World, interaction: Interaction, type: Answer, draft: Draft): Partial<Interaction> {
  const placing = {
    channelId: interaction.channel.id,
    authorId: botOf(world).user.id,
    interactionId: interaction.id,
    invokerId: interaction.member.user.id,
    isHeldPrivate: isHeldPrivate(world, interaction.channel, interaction.member),
  };
  const source = interaction.sourceMessageId;
  switch (type) {
    case Answer.ChannelMessageWithSource:
      return { originalId: post(world, draft, placing).id, isAnswered: true };
    case Answer.DeferredChannelMessageWithSource:
      return {
        originalId: postLoading(world, placing, placing.isHeldPrivate || wantsEphemeral(draft.payload)).id,
      };
    case Answer.DeferredMessageUpdate:
      return source === undefined ? {} : { originalId: source };
    case Answer.UpdateMessage: {
      const message = source === undefined ? undefined : world.messages.get(source);
      if (!message) throw refusal('unknownMessage');
      return { originalId: edit(world, message, draft).id, isAnswered: true };
    }
    case Answer.Modal: {
      const modal = readModal(draft.payload);
      if ('problems' in modal) throw invalidForm(modal.problems, draft.prefix);
      return { modal: modal.value };
    }
    default: {
      const choices = readChoices(draft.payload);
      if ('problems' in choices) throw invalidForm(choices.problems, draft.prefix);
      return { choices: choices.value.choices };
    }
  }
}

function wantsEphemeral(payload: unknown): boolean {
  const flags = typeof payload === 'object' && payload !== null && 'flags' in payload ? payload.flags : 0;
  return typeof flags === 'number' && (flags & MessageFlags.Ephemeral) !== 0;
}

function respond(world: World, request: ApiRequest): ApiAnswer {
  const interaction = world.interactions.get(param(request, 'interaction'));
  if (!interaction || interaction.token !== param(request, 'token')) throw refusal('unknownInteraction');
  if (interaction.response !== undefined) throw refusal('alreadyAcknowledged');
  if (world.clock() - interaction.createdAtMs > world.lifetimes.firstResponseMs) {
    throw refusal('unknownInteraction');
  }
  const response = responseType(interaction, request.body);
  const payload =
    typeof request.body === 'object' && request.body && 'data' in request.body ? request.body.data : {};
  const draft = { payload, uploads: request.uploads, prefix: ['data'] };
  const after = world.interactions.put({
    ...interaction,
    ...answered(world, interaction, response, draft),
    response,
  });
  return request.query.with_response === 'true' ? ok(described(world, after, response)) : NO_CONTENT;
}

function described(world: World, interaction: Interaction, type: Answer): object {
  const message = interaction.originalId ? world.messages.get(interaction.originalId) : undefined;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: isLoading(message),
        response_message_ephemeral: isEphemeral(message),
      }),
    },
    resource: { type, ...(message && { message: wireMessage(world, message) }) },
  };
}

/** The first response to an interaction. */
export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    needsToken: false,
    answer: respond,
  },
];
