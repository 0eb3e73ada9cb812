import { isLanguage } from '../../language/languages.js';
import type { Following } from '../../retrieval/explore/timeline.js';
import { type Asked, askedQuestion, askedText, digestOf } from '../answer/asked.js';
import type { CommandContext, Pressed } from '../command.js';
import { dayInId, dayOfId } from '../message/day-in-id.js';
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
  const { text, from, to, outlet, language = '' } = following;
  const mark = outlet === undefined ? '' : outletMark(outlet);
  const message = renderTimeline(timeline, {
    page,
    customId: (other) => ids.sign('page', other, digestOf(text), dayInId(from), dayInId(to), mark, language),
    picture: picture && { url: `attachment://${picture.name}`, description: picture.description },
    words,
  });
  return { message, picture };
}

/** Turns the page of a timeline. @throws {UserError} if the button was made up */
export async function pressTimeline(interaction: Pressed, context: CommandContext): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const [kind, page = '', digest = '', from, to, mark = '', language = ''] =
    context.idsOf('timeline').read(interaction.customId) ?? [];
  const text = kind === 'page' ? askedText(shownOn(interaction), { digest }) : undefined;
  if (text === undefined) throw new UserError(words.fault.expired);
  await acknowledgeTurn(interaction);
  const { outlets } = await context.coverage();
  const following = {
    text,
    from: dayOfId(from),
    to: dayOfId(to),
    language: isLanguage(language) ? language : undefined,
    outlet: outlets.find(({ outlet, also = [] }) =>
      [outlet, ...also].some((name) => outletMark(name) === mark),
    )?.outlet,
  };
  await answerWithPicture(interaction, await timelinePage(following, { page: Number(page), context, words }));
}

/**
 * The timeline of the question of an answer, narrowed as the answer is, for the member alone.
 *
 * @throws {UserError} if it is not shown, or its outlet is gone
 */
export async function timelineOfAnswer(
  interaction: Pressed,
  asked: Asked,
  context: CommandContext,
): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const text = askedText(shownOn(interaction), asked);
  if (text === undefined) throw new UserError(words.fault.expired);
  await acknowledge(interaction, { isPrivate: true });
  const question = askedQuestion(text, asked, await context.coverage());
  if (question === undefined) throw new UserError(words.actions.answerGone);
  const { outlet, language, from, to } = question;
  const following = { text, outlet, language, from, to };
  await answerWithPicture(interaction, await timelinePage(following, { page: 0, context, words }));
}
