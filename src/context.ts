import type { Logger } from 'pino';
import type { Answer, Coverage, Question } from './retrieval/answer.js';
import type { Beginning } from './retrieval/library-messages.js';

/** All that commands may use. Nothing else reaches them. */
export interface Context {
  /** Answers from the articles loaded now. Never rejects on a strange question: it finds nothing. */
  answer(question: Question): Promise<Answer>;
  /** Names, terms and headlines that a question may go on with, likeliest first; none while articles are loading. */
  suggest(beginning: Beginning): Promise<readonly string[]>;
  /** What the loaded corpus holds. */
  coverage(): Promise<Coverage>;
  readonly log: Logger;
}
