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
import { renderDifferences } from './render-differences.js';

interface Showing {
  readonly page: number;
  readonly context: CommandContext;
  readonly words: Words;
}

/** A page of a comparison, ready to be sent. */
export async function comparisonPage(
  comparing: Comparing,
  { page, context, words }: Showing,
): Promise<Message> {
  const ids = comparisonIds(context.idsOf('compare'));
  return renderComparison(await context.compare(comparing), {
    page,
    customId: (other) => ids.of(comparing, 'page', other),
    differId: ids.of(comparing, 'differ', 0),
    ids: context.ids,
    words,
  });
}

/** A page of the card that tells where the reports of a comparison differ. */
async function sidesPage(comparing: Comparing, { page, context, words }: Showing): Promise<Message> {
  const ids = comparisonIds(context.idsOf('compare'));
  const { differences } = await context.compare(comparing);
  return renderDifferences(
    { question: comparing, differences },
    { page, customId: (other) => ids.of(comparing, 'sides', other), ids: context.ids, words },
  );
}

/** Turns the page of a comparison, or opens the card of its differences. @throws {UserError} if the button was made up */
export async function pressComparison(interaction: Pressed, context: CommandContext): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const request = comparisonIds(context.idsOf('compare')).page(interaction.customId);
  const text = request && askedText(shownOn(interaction), request);
  if (!request || text === undefined) throw new UserError(words.fault.expired);
  if (request.kind === 'differ') await acknowledge(interaction, { isPrivate: true });
  else await acknowledgeTurn(interaction);
  const { outlets } = await context.coverage();
  const { kind, page, languages, from, to } = request;
  const names = outlets.map(({ outlet }) => outlet);
  const comparing = {
    ...{ text, languages, from, to },
    outlets: names.filter((outlet) => request.outletMarks.includes(outletMark(outlet))),
  };
  const shown = kind === 'page' ? comparisonPage : sidesPage;
  await answerWith(interaction, await shown(comparing, { page, context, words }));
}

/**
 * Compares what publishers say on the question of an answer, in its languages and days, for the member alone.
 *
 * @throws {UserError} if it is not shown
 */
export async function compareAnswer(
  interaction: Pressed,
  asked: Asked,
  context: CommandContext,
): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const text = askedText(shownOn(interaction), asked);
  if (text === undefined) throw new UserError(words.fault.expired);
  await acknowledge(interaction, { isPrivate: true });
  const { language, from, to } = asked;
  // The outlet of an answer is compared with all others: with itself alone there is nothing to compare.
  const comparing = { text, outlets: [], languages: language === undefined ? [] : [language], from, to };
  await answerWith(interaction, await comparisonPage(comparing, { page: 0, context, words }));
}
