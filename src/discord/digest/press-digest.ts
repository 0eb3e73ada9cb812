import type { CommandContext, Pressed } from '../command.js';
import { renderDifferences } from '../explore/render-differences.js';
import { sendable, sendablePlain } from '../message/message.js';
import { acknowledge, answerWith, tellPrivately } from '../message/respond.js';
import { acknowledgeTurn } from '../message/turn-page.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import { digestIds } from './digest-ids.js';
import { composed, differencesIn, digestMessage } from './digest-message.js';
import { renderAbout } from './render-arranged.js';
import { renderLeftOut } from './render-left-out.js';

/**
 * Shows a member what a button below a digest asks for: another page, where its reports differ, or what it is.
 *
 * @throws {UserError} if the digest is no longer arranged, or the button was made up
 */
export async function pressDigest(interaction: Pressed, context: CommandContext): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const ids = digestIds(context.idsOf('digest'));
  const action = ids.action(interaction.customId);
  if (action === undefined) throw new UserError(words.fault.expired);
  const planId = action.kind === 'about' ? action.run.planId : action.planId;
  const plan = context.stores.digests.get(planId);
  if (plan === undefined) throw new UserError(words.arranging.gone);
  if (action.kind === 'about') {
    await tellPrivately(interaction, renderAbout({ plan, next: context.digestRuns.nextRun(plan) }, words));
    return;
  }
  if (action.kind === 'differ') await acknowledge(interaction, { isPrivate: true });
  else await acknowledgeTurn(interaction);
  const { range, at, page } = action;
  const found = await composed({ plan, range, at }, context);
  if (action.kind === 'left-out') {
    const customId = (other: number) => ids.of({ ...action, page: other });
    await answerWith(interaction, renderLeftOut(found.digest.leftOut, { page, customId, words }));
    return;
  }
  if (action.kind === 'differ' || action.kind === 'sides') {
    const customId = (other: number) => ids.of({ ...action, kind: 'sides', page: other });
    const view = { page, customId, ids: context.ids, words };
    await answerWith(interaction, renderDifferences({ differences: differencesIn(found) }, view));
    return;
  }
  const shown = digestMessage(found, { plan, range, at }, { ids, words, page });
  await interaction.editReply('content' in shown ? sendablePlain(shown) : sendable(shown));
}
