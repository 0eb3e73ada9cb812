import type { Logger } from 'pino';
import type { Answer, Coverage, Question } from './retrieval/answer.js';
import type { InContext, QuoteMark } from './retrieval/in-context.js';
import type { Beginning } from './retrieval/suggest.js';
import type { Verified } from './retrieval/verify.js';

/** All that commands may use. Nothing else reaches them. */
export interface Context {
  /** Answers from the articles loaded now. Never rejects on a strange question: it finds nothing. */
  answer(question: Question): Promise<Answer>;
  /** Names, terms and headlines that a question may go on with, likeliest first; none while articles are loading. */
  suggest(beginning: Beginning): Promise<readonly string[]>;
  /** The paragraphs around a quote of an answer given before, if its article still says so. */
  inContext(quote: QuoteMark): Promise<InContext>;
  /** Reads the file of a quote again, and says whether the quote stands there word for word. */
  verify(quote: QuoteMark): Promise<Verified>;
  /** What the loaded corpus holds. */
  coverage(): Promise<Coverage>;
  readonly log: Logger;
}
