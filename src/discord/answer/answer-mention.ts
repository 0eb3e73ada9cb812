import type { Message as ReceivedMessage } from 'discord.js';
import type { CommandContext } from '../command.js';
import { whileAsking } from '../gateway/asking.js';
import { faultText, loggedFault } from '../gateway/logged-fault.js';
import { TooSoonError } from '../gateway/manners.js';
import { MAX_QUESTION_LENGTH } from '../message/limits.js';
import { type Message, sendable, textMessage } from '../message/message.js';
import { wordsForQuestion } from '../reply-language.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import { answerQuestion } from './answer-question.js';
import { hasWords, saidText } from './said-text.js';
import { saySmallTalk } from './say-small-talk.js';
import { smallTalkOf } from './small-talk.js';

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
  const words = wordsOf(received, text, context);
  const tell = (line: string) => reply(received, textMessage(line));
  try {
    if (isStopping) return await tell(words.fault.stopping);
    if (!hasWords(text)) return await tell(words.actions.mention);
    if (text.length > MAX_QUESTION_LENGTH) {
      return await tell(words.fault.questionTooLong(MAX_QUESTION_LENGTH));
    }
    const asker = { userId: received.author.id, guildId: received.guildId };
    await whileAsking(asker, { context, words }, async (given) => {
      await showTyping(received, context);
      await reply(received, await answerTo(text, { received, context: given, words }));
    });
  } catch (error) {
    await tellFault(error, { received, context, words });
  }
}

interface Answering {
  readonly received: ReceivedMessage;
  readonly context: CommandContext;
  readonly words: Words;
}

async function answerTo(text: string, { received, context, words }: Answering): Promise<Message> {
  const talk = smallTalkOf(text);
  if (talk !== undefined) return saySmallTalk(talk, words, context);
  return answerQuestion({ text }, { context, askerId: received.author.id, canShare: false, words });
}

/** Tells a member what went wrong where they asked, or where the bot may not write there, in a direct message. */
async function tellFault(error: unknown, { received, context, words }: Answering): Promise<void> {
  // Who goes on asking too soon is told once: replies to all of it would only add to it.
  if (error instanceof TooSoonError && !error.isFirst) return;
  const fault =
    error instanceof UserError ? undefined : loggedFault(error, { what: 'mention', log: context.log });
  const line = error instanceof UserError ? error.message : fault && faultText(fault, words);
  if (line === undefined) return;
  try {
    const isShutOut = fault?.kind === 'access';
    await (isShutOut
      ? received.author.send(sendable(textMessage(line)))
      : reply(received, textMessage(line)));
  } catch (cause) {
    context.log.warn({ err: cause }, 'Could not tell a member what went wrong');
  }
}

/** The wording to answer a message in. */
function wordsOf(
  { guild, guildId, channel, channelId }: ReceivedMessage,
  text: string,
  { stores }: CommandContext,
) {
  // What holds in a channel holds in its threads.
  const parentId = channel.isThread() ? channel.parentId : undefined;
  const place = guildId === null ? undefined : { guildId, channelId: parentId ?? channelId };
  const setting = place && stores.settings.of(place, 'language');
  return wordsForQuestion(text, { locale: guild?.preferredLocale ?? 'en', setting });
}

/** Replies to messages of the bot notify it too, without naming it: those are not meant for it. */
function isAddressed(received: ReceivedMessage): boolean {
  const { author, system, webhookId, content, mentions } = received;
  if (author.bot || system || webhookId !== null) return false;
  if (!received.inGuild()) return true;
  const { id } = received.client.user;
  return mentions.users.has(id) && (content.includes(`<@${id}>`) || content.includes(`<@!${id}>`));
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
