import type { Question } from '../retrieval/answer.js';
import type { CommandContext } from './command.js';
import type { Message } from './message.js';
import { renderAnswer } from './render-answer.js';
import type { Words } from './words.js';

/** Quotes on all pages of an answer together: the most that are asked for. */
export const MAX_QUOTES = 10;

interface Answering {
  readonly context: CommandContext;
  /** The id of the member who asks. */
  readonly askerId: string;
  /** Whether nobody else will see the answer. */
  readonly isPrivate: boolean;
  readonly words: Words;
}

/** The first page of the answer to a question. */
export async function answerQuestion(
  question: Question,
  { context, askerId, isPrivate, words }: Answering,
): Promise<Message> {
  const answer = await context.answer(question);
  const customId = context.pages.remember(question, askerId);
  return renderAnswer(answer, { page: 0, customId, ids: context.ids, isPrivate, words });
}
