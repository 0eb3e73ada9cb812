import type { CommandContext } from '../command.js';
import type { Words } from '../words.js';
import type { Asker } from './manners.js';

/**
 * Does what makes an answer, unless it is too soon for one. It counts as being made until the library has answered:
 * who is quick may ask again while the answer is on its way to them.
 *
 * @param answer is to ask the library through the context that it is given
 * @throws {TooSoonError} that says when to ask again; anything that `answer` throws
 */
export function whileAsking<T>(
  asker: Asker,
  { context, words }: { readonly context: CommandContext; readonly words: Words },
  answer: (context: CommandContext) => Promise<T>,
): Promise<T> {
  return context.manners.whileAsking(asker, words, (isMade) =>
    answer({
      ...context,
      answer: (question) => context.answer(question).finally(isMade),
      examples: (wish) => context.examples(wish).finally(isMade),
      compare: (comparing) => context.compare(comparing).finally(isMade),
      timeline: (following) => context.timeline(following).finally(isMade),
      who: (wanted) => context.who(wanted).finally(isMade),
      articleCard: (wanted) => context.articleCard(wanted).finally(isMade),
    }),
  );
}
