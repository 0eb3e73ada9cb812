import type { Message as ReceivedMessage } from 'discord.js';
import { answerQuestion } from './answer-question.js';
import type { CommandContext } from './command.js';
import { MAX_QUESTION_LENGTH } from './limits.js';
import { loggedFault } from './logged-fault.js';
import { type Message, sendable, textMessage } from './message.js';
import { wordsForQuestion } from './reply-language.js';
import { hasWords, saidText } from './said-text.js';

/**
 * Answers a message that mentions the bot or is sent to it alone, as a reply that pings nobody; leaves others alone.
 * Never rejects: what goes wrong is told, logged, or both.
 *
 * @param isStopping then a member is asked to wait
 */
export async function answerMention(
  received: ReceivedMessage,
  context: CommandContext,
  { isStopping }: { readonly isStopping: boolean },
): Promise<void> {
  if (!isAddressed(received)) return;
  const text = saidText(received.content);
  const { guild, guildId, channelId } = received;
  const setting =
    guildId === null ? undefined : context.stores.settings.of({ guildId, channelId }, 'language');
  const words = wordsForQuestion(text, { locale: guild?.preferredLocale ?? 'en', setting });
  const tell = (line: string) => reply(received, textMessage(line));
  try {
    if (isStopping) return await tell(words.fault.stopping);
    if (!hasWords(text)) return await tell(words.actions.mention);
    if (text.length > MAX_QUESTION_LENGTH) {
      return await tell(words.fault.questionTooLong(MAX_QUESTION_LENGTH));
    }
    await showTyping(received, context);
    const asking = { context, askerId: received.author.id, canShare: false, words };
    await reply(received, await answerQuestion({ text }, asking));
  } catch (error) {
    const reference = loggedFault(error, { what: 'mention', log: context.log });
    if (reference === undefined) return;
    await tell(words.fault.bug(reference)).catch((cause: unknown) =>
      context.log.warn({ err: cause }, 'Could not tell a member what went wrong'),
    );
  }
}

/** Replies to messages of the bot notify it too, without naming it: those are not meant for it. */
function isAddressed(received: ReceivedMessage): boolean {
  const { author, system, webhookId, content, mentions } = received;
  if (author.bot || system || webhookId !== null) return false;
  if (!received.inGuild()) return true;
  const { id } = received.client.user;
  return mentions.users.has(id) && new RegExp(`<@!?${id}>`).test(content);
}

async function reply(received: ReceivedMessage, answer: Message): Promise<void> {
  await received.reply({
    ...sendable(answer),
    allowedMentions: { parse: [], repliedUser: false },
    // Who deleted the question meanwhile gets the answer without it.
    failIfNotExists: false,
  });
}

/** A sign that an answer will come: the articles may still be loading. Its failure is the answer's, if any. */
async function showTyping({ channel }: ReceivedMessage, { log }: CommandContext): Promise<void> {
  if (!channel.isSendable()) return;
  await channel.sendTyping().catch((error: unknown) => log.debug({ err: error }, 'Could not show typing'));
}
