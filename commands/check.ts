import { ApplicationCommandType, ContextMenuCommandBuilder, type Message } from 'discord.js';
import { answerQuestion } from '../src/discord/answer/answer-question.js';
import { mayPost } from '../src/discord/answer/audience.js';
import { essence } from '../src/discord/answer/essence.js';
import { hasWords, saidText } from '../src/discord/answer/said-text.js';
import type { Command } from '../src/discord/command.js';
import { MAX_QUESTION_LENGTH } from '../src/discord/message/limits.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { READERS_CONTEXTS, READERS_INSTALLATIONS } from '../src/discord/readers-contexts.js';
import { settledLanguage, wordsForQuestion } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';
import { WORDS } from '../src/discord/words.js';

/** "Check against coverage" on a message tells the member alone what the coverage says on what the message says. */
export const check = {
  asks: true,
  data: new ContextMenuCommandBuilder()
    .setType(ApplicationCommandType.Message)
    .setName(WORDS.en.actions.checkCommand)
    .setNameLocalizations({
      // Discord has no Arabic.
      ru: WORDS.ru.actions.checkCommand,
      uk: WORDS.uk.actions.checkCommand,
      'zh-CN': WORDS['zh-CN'].actions.checkCommand,
      'zh-TW': WORDS['zh-TW'].actions.checkCommand,
    })
    .setContexts(...READERS_CONTEXTS)
    .setIntegrationTypes(...READERS_INSTALLATIONS),

  async executeOnMessage(interaction, context) {
    const text = essence(textOf(interaction.targetMessage), MAX_QUESTION_LENGTH);
    const words = wordsForQuestion(text, {
      locale: interaction.locale,
      setting: settledLanguage(interaction, context.stores.settings),
    });
    if (!hasWords(text)) throw new UserError(words.actions.nothingToCheck);
    await acknowledge(interaction, { isPrivate: true });
    const asking = { context, askerId: interaction.user.id, canShare: mayPost(interaction), words };
    await answerWith(interaction, await answerQuestion({ text }, asking));
  },
} satisfies Command;

/** What a message says: its own words, else those that its link or its app shows. */
function textOf({ content, embeds }: Message): string {
  const own = saidText(content);
  if (hasWords(own)) return own;
  return saidText(embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']).join('\n'));
}
