import type { Following } from '../../retrieval/explore/timeline.js';
import { type Asked, askedText, digestOf } from '../answer/asked.js';
import type { CommandContext, Pressed } from '../command.js';
import { acknowledge, answerWithPicture, type Pictured } from '../message/respond.js';
import { shownOn } from '../message/shown-components.js';
import { acknowledgeTurn } from '../message/turn-page.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import { outletMark } from './compare-ids.js';
import { renderTimeline } from './render-timeline.js';
import { timelinePicture } from './render-timeline-picture.js';

/** A page of a timeline, with its picture on the first. */
export async function timelinePage(
  following: Following,
  {
    page,
    context,
    words,
  }: { readonly page: number; readonly context: CommandContext; readonly words: Words },
): Promise<Pictured> {
  const ids = context.idsOf('timeline');
  const timeline = await context.timeline(following);
  const picture = page === 0 ? await timelinePicture(timeline, words) : undefined;
  const { text, from = '', to = '', outlet } = following;
  const day = (iso: string) => iso.replaceAll('-', '');
  const mark = outlet === undefined ? '' : outletMark(outlet);
  const message = renderTimeline(timeline, {
    page,
    customId: (other) => ids.sign('page', other, digestOf(text), day(from), day(to), mark),
    picture: picture && { url: `attachment://${picture.name}`, description: picture.description },
    words,
  });
  return { message, picture };
}

/** Turns the page of a timeline. @throws {UserError} if the button was made up */
export async function pressTimeline(interaction: Pressed, context: CommandContext): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const [kind, page = '', digest = '', from = '', to = '', mark = ''] =
    context.idsOf('timeline').read(interaction.customId) ?? [];
  const text = kind === 'page' ? askedText(shownOn(interaction), { digest }) : undefined;
  if (text === undefined) throw new UserError(words.fault.expired);
  await acknowledgeTurn(interaction);
  const { outlets } = await context.coverage();
  const day = (digits: string) => digits.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') || undefined;
  const following = {
    text,
    from: day(from),
    to: day(to),
    outlet: outlets.find(({ outlet }) => outletMark(outlet) === mark)?.outlet,
  };
  await answerWithPicture(interaction, await timelinePage(following, { page: Number(page), context, words }));
}

/** The timeline of the question of an answer, for the member alone. @throws {UserError} if it is not shown */
export async function timelineOfAnswer(
  interaction: Pressed,
  asked: Asked,
  context: CommandContext,
): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const text = askedText(shownOn(interaction), asked);
  if (text === undefined) throw new UserError(words.fault.expired);
  await acknowledge(interaction, { isPrivate: true });
  const { from, to } = asked;
  const following = { text, from, to, outlet: undefined };
  await answerWithPicture(interaction, await timelinePage(following, { page: 0, context, words }));
}
