import type { Logger } from 'pino';
import type { Answer, Coverage, Question } from './retrieval/answer.js';

/** All that commands may use. Nothing else reaches them. */
export interface Context {
  /** Answers from the articles loaded now. Never rejects on a strange question: it finds nothing. */
  answer(question: Question): Promise<Answer>;
  /** What the loaded corpus holds. */
  coverage(): Promise<Coverage>;
  readonly log: Logger;
}
