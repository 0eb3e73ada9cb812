import type { CommandContext } from '../command.js';
import type { Message } from '../message/message.js';
import { type ExampleView, renderSmallTalk } from '../render-guide.js';
import { languageOfWords, type Words } from '../words.js';
import { exampleText } from './example-text.js';
import type { SmallTalk } from './small-talk.js';

/** The reply to small talk, or to a question without words. */
export async function saySmallTalk(
  kind: SmallTalk | 'empty',
  words: Words,
  context: CommandContext,
): Promise<Message> {
  const [coverage, view] = await Promise.all([context.coverage(), exampleView(words, context)]);
  return renderSmallTalk(kind, coverage, view);
}

/** Questions that the coverage answers, in the language of the wording. */
export async function exampleView(words: Words, context: CommandContext): Promise<ExampleView> {
  const found = await context.examples({ language: languageOfWords(words) });
  const examples = found.map((text) => exampleText(text, words));
  return { examples, ids: context.idsOf('help'), words };
}
