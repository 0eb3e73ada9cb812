import type { InContext } from '../../retrieval/in-context.js';
import type { Verified } from '../../retrieval/verify.js';
import { type Message, textMessage } from '../message/message.js';
import type { Words } from '../words.js';
import type { NumberedMark } from './answer-ids.js';
import { sourceText } from './render-source.js';

/** That a quote stands in its file word for word, and where; or that it does no longer. */
export function renderVerified(
  found: Verified,
  { number, mark, words }: NumberedMark & { readonly words: Words },
): Message {
  if (found.state !== 'there') return renderNotThere(found, { number, words });
  const { articleId: article, start, end } = mark;
  return textMessage(
    `### ${words.actions.verifiedOf(number)}`,
    words.actions.verified({ article, start, end }),
    words.actions.sha256(found.sha256),
    sourceText(found.source, words),
  );
}

/** That the article of a quote has changed, or is gone. */
export function renderNotThere(
  found: Exclude<InContext | Verified, { state: 'there' }>,
  { number, words }: { readonly number: number; readonly words: Words },
): Message {
  const { notThereOf, changed, gone } = words.actions;
  return found.state === 'changed'
    ? textMessage(`### ${notThereOf(number)}`, changed, sourceText(found.source, words))
    : textMessage(`### ${notThereOf(number)}`, gone);
}
