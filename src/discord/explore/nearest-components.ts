import type { APIComponentInContainer } from 'discord.js';
import type { Source } from '../../retrieval/answer.js';
import { sourceText } from '../answer/render-source.js';
import { separator, textDisplay } from '../message/message.js';
import type { Words } from '../words.js';

/** The headlines nearest to what nobody says anything on, as far as they fit. */
export function nearestComponents(
  nearest: readonly Source[],
  budget: number,
  words: Words,
): APIComponentInContainer[] {
  const title = `**${words.abstention.nearest}**`;
  let left = budget - title.length;
  const texts = nearest
    .map((source) => sourceText(source, words))
    .filter((text) => {
      left -= text.length;
      return left >= 0;
    });
  return texts.length === 0 ? [] : [separator(), textDisplay(title), ...texts.map(textDisplay)];
}
