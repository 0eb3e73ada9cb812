import { askedText, digestOf } from '../answer/asked.js';
import type { CommandContext, Pressed } from '../command.js';
import { languageOfWords } from '../language-of-words.js';
import type { Message } from '../message/message.js';
import { answerWith } from '../message/respond.js';
import { shownOn } from '../message/shown-components.js';
import { acknowledgeTurn } from '../message/turn-page.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import { renderWho } from './render-who.js';

/** A page of what the coverage says of a person. */
export async function whoPage(
  name: string,
  {
    page,
    context,
    words,
  }: { readonly page: number; readonly context: CommandContext; readonly words: Words },
): Promise<Message> {
  const found = await context.who({ name, language: languageOfWords(words) });
  const ids = context.idsOf('who');
  // The message shows the name by which it is found again.
  return renderWho(found, {
    page,
    customId: (other) => ids.sign('page', other, digestOf(found.name)),
    words,
  });
}

/** Turns the page. @throws {UserError} if the button was made up */
export async function pressWho(interaction: Pressed, context: CommandContext): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const [kind, page = '', digest = ''] = context.idsOf('who').read(interaction.customId) ?? [];
  const name = kind === 'page' ? askedText(shownOn(interaction), { digest }) : undefined;
  if (name === undefined) throw new UserError(words.fault.expired);
  await acknowledgeTurn(interaction);
  await answerWith(interaction, await whoPage(name, { page: Number(page), context, words }));
}
