import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Citation } from '../../retrieval/answer.js';
import { secondaryButton } from '../message/buttons.js';
import { MAX_CHOICE_LENGTH } from '../message/limits.js';
import { shorten } from '../message/plain.js';
import type { Words } from '../words.js';
import { type AnswerIds, QUOTES_SELECT_ID, type QuoteAction, quoteMark } from './answer-ids.js';
import type { Asked } from './asked.js';

/** A quote as its answer numbers it. */
export interface NumberedQuote {
  readonly number: number;
  readonly citation: Citation;
}

interface Actions {
  readonly ids: AnswerIds;
  readonly words: Words;
}

/** The two buttons of a page with one quote. */
export function quoteButtons(
  { number, citation }: NumberedQuote,
  { ids, words }: Actions,
): APIButtonComponentWithCustomId[] {
  const mark = quoteMark(citation);
  return [
    secondaryButton(words.actions.inContext, ids.of({ kind: 'context', number, mark })),
    secondaryButton(words.actions.verify, ids.of({ kind: 'verify', number, mark })),
  ];
}

/** The select of a page with several quotes: each in context, each to be verified, then the article of each. */
export function quoteSelect(
  quotes: readonly NumberedQuote[],
  { ids, words }: Actions,
): APIComponentInContainer {
  const { inContextOf, verifyOf, choose } = words.actions;
  const { buttonOf } = words.explore.article;
  const option = ({ title }: Citation, label: string, value: string): APISelectMenuOption => {
    const description = shorten(title, MAX_CHOICE_LENGTH);
    return { label, value, ...(description !== '' && { description }) };
  };
  const options = (kind: QuoteAction, label: (number: number) => string): APISelectMenuOption[] =>
    quotes.map(({ number, citation }) =>
      option(citation, label(number), ids.of({ kind, number, mark: quoteMark(citation) })),
    );
  const articles = quotes
    // Two quotes of one article lead to one card.
    .filter(({ citation }, at) =>
      quotes.slice(0, at).every((other) => other.citation.articleId !== citation.articleId),
    )
    .map(({ number, citation }) =>
      option(citation, buttonOf(number), ids.of({ kind: 'article', articleId: citation.articleId })),
    );
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: QUOTES_SELECT_ID,
    placeholder: choose,
    options: [...options('context', inContextOf), ...options('verify', verifyOf), ...articles],
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

/** By which members say that the coverage answers what was not answered. */
export function missingButton({
  ids,
  words,
  asked,
}: Actions & { readonly asked: Asked }): APIButtonComponentWithCustomId {
  return secondaryButton(words.feedback.isThere, ids.of({ kind: 'unhelpful', asked }));
}

/** The two buttons by which members say what they think of an answer. */
export function opinionButtons({
  ids,
  words,
  asked,
}: Actions & { readonly asked: Asked }): APIButtonComponentWithCustomId[] {
  const { helpful, unhelpful } = words.feedback;
  return [
    { ...secondaryButton(helpful, ids.of({ kind: 'helpful', asked })), emoji: { name: '👍' } },
    { ...secondaryButton(unhelpful, ids.of({ kind: 'unhelpful', asked })), emoji: { name: '👎' } },
  ];
}

/** The buttons that lead on from an answer: to its comparison, its timeline, and the article of its one quote. */
export function followingButtons(
  quotes: readonly NumberedQuote[],
  { ids, words, asked }: Actions & { readonly asked: Asked },
): APIButtonComponentWithCustomId[] {
  const { compare, timeline, article } = words.explore;
  const [only, ...others] = quotes;
  return [
    secondaryButton(compare.button, ids.of({ kind: 'compare', asked })),
    secondaryButton(timeline.button, ids.of({ kind: 'timeline', asked })),
    // Of several quotes each has its article in the select.
    ...(only !== undefined && others.length === 0
      ? [secondaryButton(article.button, ids.of({ kind: 'article', articleId: only.citation.articleId }))]
      : []),
  ];
}

/** The button that shows a private answer to everybody. */
export function shareButton({ ids, words }: Actions): APIButtonComponentWithCustomId {
  return secondaryButton(words.actions.share, ids.of({ kind: 'share' }));
}
