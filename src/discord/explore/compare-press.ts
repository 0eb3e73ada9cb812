import type { Comparing } from '../../retrieval/explore/compare.js';
import { type Asked, askedText } from '../answer/asked.js';
import type { CommandContext, Pressed } from '../command.js';
import type { Message } from '../message/message.js';
import { acknowledge, answerWith } from '../message/respond.js';
import { shownOn } from '../message/shown-components.js';
import { acknowledgeTurn } from '../message/turn-page.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import { comparisonIds, outletMark } from './compare-ids.js';
import { renderComparison } from './render-compare.js';

/** A page of a comparison, ready to be sent. */
export async function comparisonPage(
  comparing: Comparing,
  {
    page,
    context,
    words,
  }: { readonly page: number; readonly context: CommandContext; readonly words: Words },
): Promise<Message> {
  const ids = comparisonIds(context.idsOf('compare'));
  return renderComparison(await context.compare(comparing), {
    page,
    customId: (other) => ids.of(comparing, other),
    ids: context.ids,
    words,
  });
}

/** Turns the page of a comparison. @throws {UserError} if the button was made up */
export async function pressComparison(interaction: Pressed, context: CommandContext): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const request = comparisonIds(context.idsOf('compare')).page(interaction.customId);
  const text = request && askedText(shownOn(interaction), request);
  if (!request || text === undefined) throw new UserError(words.fault.expired);
  await acknowledgeTurn(interaction);
  const { outlets } = await context.coverage();
  const names = outlets.map(({ outlet }) => outlet);
  const comparing = {
    text,
    languages: request.languages,
    outlets: names.filter((outlet) => request.outletMarks.includes(outletMark(outlet))),
  };
  await answerWith(interaction, await comparisonPage(comparing, { page: request.page, context, words }));
}

/** Compares what publishers say on the question of an answer, for the member alone. @throws {UserError} if it is not shown */
export async function compareAnswer(
  interaction: Pressed,
  asked: Asked,
  context: CommandContext,
): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const text = askedText(shownOn(interaction), asked);
  if (text === undefined) throw new UserError(words.fault.expired);
  await acknowledge(interaction, { isPrivate: true });
  // Whatever the answer was narrowed to, all publishers are compared.
  const comparing = { text, outlets: [], languages: [] };
  await answerWith(interaction, await comparisonPage(comparing, { page: 0, context, words }));
}
