import {
  type APIComponentInContainer,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Source } from '../../retrieval/answer.js';
import type { ArticleCard } from '../../retrieval/explore/article-card.js';
import type { Part } from '../../retrieval/explore/article-pages.js';
import type { Related } from '../../retrieval/explore/near-articles.js';
import { dateText } from '../answer/render-date.js';
import { linkButton, nameText, sourceText } from '../answer/render-source.js';
import { webLink } from '../message/escape.js';
import { MAX_ALT_LENGTH, MAX_CHOICE_LENGTH, MAX_CHOICES, TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { oneLine, shorten } from '../message/plain.js';
import type { Words } from '../words.js';
import { type ArticleIds, OTHERS_SELECT_ID, PARTS_SELECT_ID } from './article-ids.js';

export interface ArticleView {
  readonly ids: ArticleIds;
  readonly words: Words;
}

/** Discord fetches pictures itself; a longer address is hardly one of a newsroom. */
const MAX_IMAGE_LINK_LENGTH = 2000;

/** What there is to say about an article: its source, its picture, what to read of it, and what stands around it. */
export function renderArticle(card: ArticleCard, view: ArticleView): Message {
  const { source, parts, sameStory, related } = card;
  const { words } = view;
  const header = headerText(card, words);
  const around = aroundTexts(card, TEXT_BUDGET - header.length, words);
  const link = linkButton(source, words);
  const others = [...sameStory, ...related.map((each) => each.source)];
  return message([
    link
      ? { type: ComponentType.Section, components: [textDisplay(header)], accessory: link }
      : textDisplay(header),
    ...picture(card),
    ...around.flatMap((text) => [separator(), textDisplay(text)]),
    ...(parts.length > 0 ? [partsSelect(source, parts, view)] : []),
    ...(others.length > 0 ? [othersSelect(others, view)] : []),
  ]);
}

function headerText(card: ArticleCard, words: Words): string {
  const { source, author, section, passages } = card;
  const facts = [
    ...(author === undefined ? [] : [words.explore.article.author(nameText(author))]),
    ...(section === undefined ? [] : [nameText(section)]),
    words.explore.article.passages(passages),
  ];
  return `${sourceText(source, words)}\n-# ${words.facts(facts)}`;
}

function picture({ image, source }: ArticleCard): APIComponentInContainer[] {
  const url = image === undefined ? undefined : webLink(image);
  if (url === undefined || url.length > MAX_IMAGE_LINK_LENGTH) return [];
  const description = shorten(source.title, MAX_ALT_LENGTH);
  const item = { media: { url }, ...(description !== '' && { description }) };
  return [{ type: ComponentType.MediaGallery, items: [item] }];
}

/** Other reports of the same event, then articles on the same people, places and things: as many as fit. */
function aroundTexts({ sameStory, related }: ArticleCard, budget: number, words: Words): readonly string[] {
  let left = budget;
  const fitting = (title: string, entries: readonly string[]): string[] => {
    const shown = entries.filter((entry) => {
      left -= entry.length + 1;
      return left >= title.length + 10;
    });
    if (shown.length > 0) left -= title.length + 10;
    return shown.length > 0 ? [[`**${title}**`, ...shown].join('\n')] : [];
  };
  return [
    ...fitting(
      words.explore.article.sameStory,
      sameStory.map((source) => headlineText(source, words)),
    ),
    ...fitting(
      words.explore.article.related,
      related.map((each) => relatedText(each, words)),
    ),
  ];
}

function headlineText({ title, outlet, date, language }: Source, words: Words): string {
  const facts = [
    ...(outlet === undefined ? [] : [nameText(outlet)]),
    dateText(date, words),
    words.languageName(language),
  ];
  return `${words.quotedText(nameText(title))}\n-# ${words.facts(facts)}`;
}

function relatedText({ source, shared }: Related, words: Words): string {
  return `${headlineText(source, words)}\n-# ${words.explore.article.shared(words.joined(shared.map(nameText)))}`;
}

/** The parts to read, or the whole text where there is only one. */
function partsSelect(
  { articleId }: Source,
  parts: readonly Part[],
  { ids, words }: ArticleView,
): APIComponentInContainer {
  const { beginning, whole, choosePart } = words.explore.article;
  const options = parts.slice(0, MAX_CHOICES).map(({ title, page }): APISelectMenuOption => {
    const untitled = parts.length === 1 ? whole : beginning;
    return {
      label: shorten(title ?? '', MAX_CHOICE_LENGTH) || untitled,
      value: ids.of({ kind: 'read', articleId, page }),
    };
  });
  return select(PARTS_SELECT_ID, choosePart, options);
}

function othersSelect(others: readonly Source[], { ids, words }: ArticleView): APIComponentInContainer {
  const once = [...new Map(others.map((source) => [source.articleId, source] as const)).values()];
  const options = once.slice(0, MAX_CHOICES).map(({ articleId, title, outlet }): APISelectMenuOption => {
    const description = shorten(outlet ?? '', MAX_CHOICE_LENGTH);
    return {
      label: shorten(title, MAX_CHOICE_LENGTH) || '…',
      value: ids.of({ kind: 'card', articleId }),
      ...(description !== '' && { description }),
    };
  });
  return select(OTHERS_SELECT_ID, words.explore.article.chooseOther, options);
}

function select(id: string, placeholder: string, options: APISelectMenuOption[]): APIComponentInContainer {
  const component: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: id,
    placeholder,
    options,
  };
  return { type: ComponentType.ActionRow, components: [component] };
}

/** A headline as a choice while typing: with its outlet, as far as both fit. */
export function headlineChoice({ articleId, title, outlet }: Source): { name: string; value: string } {
  const place = outlet === undefined ? '' : ` \u00B7 ${shorten(outlet, 30)}`;
  return { name: oneLine(shorten(title, MAX_CHOICE_LENGTH - place.length) + place), value: articleId };
}
