import type { Question } from '../../retrieval/answer.js';
import type { CommandContext } from '../command.js';
import type { Message } from '../message/message.js';
import type { Words } from '../words.js';
import { askedMark, asShown } from './asked.js';
import { renderAnswer } from './render-answer.js';

/** Quotes on all pages of an answer together: the most that are asked for. */
export const MAX_QUOTES = 10;

interface Answering {
  readonly context: CommandContext;
  /** The id of the member who asks. */
  readonly askerId: string;
  /** Whether the answer may be shown to others, who do not see it yet. */
  readonly canShare: boolean;
  /** What else the reader should know. */
  readonly note?: string | undefined;
  readonly words: Words;
}

/** The first page of the answer to a question. */
export async function answerQuestion(
  question: Question,
  { context, askerId, canShare, note, words }: Answering,
): Promise<Message> {
  const shown = asShown(question);
  const answer = await context.answer({ ...shown, limit: MAX_QUOTES });
  const asked = askedMark(shown, askerId);
  return renderAnswer(answer, { page: 0, asked, ids: context.ids, canShare, note, words });
}
