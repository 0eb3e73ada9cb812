import type { ArticlePage } from '../../retrieval/explore/article-card.js';
import type { AnswerIds } from '../answer/answer-ids.js';
import { quoteText } from '../answer/render-quote.js';
import { linkButton, sourceText } from '../answer/render-source.js';
import { buttonRow, secondaryButton } from '../message/buttons.js';
import { escapeLine } from '../message/escape.js';
import { TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { Words } from '../words.js';
import type { ArticleIds } from './article-ids.js';

const MAX_TITLE_LENGTH = 200;

export interface ArticlePageView {
  readonly ids: ArticleIds;
  readonly answerIds: AnswerIds;
  readonly words: Words;
}

/** A page of an article, word for word, under the heading or the question that it belongs to. */
export function renderArticlePage(found: ArticlePage, { ids, answerIds, words }: ArticlePageView): Message {
  const { source, part, page, pages, mark, text, cut } = found;
  const { articleId } = source;
  const header = `${sourceText(source, words)}\n-# ${words.explore.article.page({ page: page + 1, pages })}`;
  const title = escapeLine(shorten(part.title ?? '', MAX_TITLE_LENGTH));
  const above = title === '' ? '' : `**${title}**\n`;
  const quote = quoteText({ ...mark, text, highlights: [], cut });
  const fits = header.length + above.length + quote.length <= TEXT_BUDGET;
  const read = (other: number) => ids.of({ kind: 'read', articleId, page: other });
  const { previous } = words.answer;
  const link = linkButton(source, words);
  return message([
    textDisplay(header),
    separator(),
    textDisplay(above + (fits ? quote : `*${words.answer.tooLong}*`)),
    buttonRow([
      ...(pages > 1
        ? [
            secondaryButton(previous, read(Math.max(page - 1, 0)), page === 0),
            secondaryButton(words.explore.article.next, read(page + 1), page === pages - 1),
          ]
        : []),
      secondaryButton(words.actions.verify, answerIds.of({ kind: 'verify', number: 1, mark })),
      secondaryButton(words.explore.article.card, ids.of({ kind: 'card', articleId })),
      ...(link ? [link] : []),
    ]),
  ]);
}
