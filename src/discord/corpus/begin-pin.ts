import type { Interaction } from 'discord.js';
import type { CommandContext } from '../command.js';
import type { Message } from '../message/message.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import { renderPinChoice } from './render-pins.js';

/** As many quotes as a message holds beside what else there is. */
const MAX_QUOTES = 6;

/** The quotes that answer a question, to choose from which are pinned to it. @throws {UserError} if there are none */
export async function beginPin(
  interaction: Interaction,
  context: CommandContext,
  question: string,
): Promise<Message> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const { citations } = await context.answer({ text: question, limit: MAX_QUOTES });
  if (citations.length === 0) throw new UserError(words.tending.pins.nothing);
  const pinId = await context.stores.pins.begin(question);
  return renderPinChoice(citations, { pinId, question, ids: context.idsOf('corpus'), words });
}
