import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Source } from '../../retrieval/answer.js';
import type { Anniversary, Digest, Story } from '../../retrieval/digest/digest.js';
import { inlineLink, linkButton } from '../answer/render-source.js';
import { differenceLine } from '../explore/render-differences.js';
import { buttonRows } from '../message/button-rows.js';
import { inPages, pageAt } from '../message/in-pages.js';
import { STORIES_PER_PAGE, TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { pageButtons } from '../message/page-buttons.js';
import type { Words } from '../words.js';
import {
  type DigestView,
  excerptText,
  factsOf,
  fitting,
  headerText,
  lines,
  titleText,
  whyText,
} from './digest-texts.js';

/** Of a quote: a page shall hold several. */
const MAX_QUOTE_LENGTH = 1200;
const MAX_ANNIVERSARIES = 3;
const MAX_ANNIVERSARY_QUOTE = 700;

interface Told {
  readonly text: string;
  readonly length: number;
  readonly source: Source;
}

/** One page of a digest as a message. */
export function renderDigest(digest: Digest, view: DigestView): Message {
  const { words } = view;
  const budget = TEXT_BUDGET - longestHeader(digest, view);
  const told = digest.stories.map((story, at) =>
    toldOf(storyText(story, { number: at + 1, budget, words }), story.lead),
  );
  const pages = inPages(told, { budget, max: STORIES_PER_PAGE });
  const { index, items, before } = pageAt(pages, view.page);
  const last = before + items.length;
  const components: APIComponentInContainer[] = [
    textDisplay(headerText(digest, { first: before + 1, last }, view)),
  ];
  if (items.length > 0) components.push(separator());
  components.push(...items.flatMap((item) => withLink(item, words)));
  if (told.length === 0) components.push(...anniversaries(view, budget));
  const turning = { index, pages: pages.length, left: told.length - last, customId: view.customId };
  components.push(...buttonRows([pageButtons(turning, words)]));
  return message(components, index === 0 ? view.pingedRole : undefined);
}

const toldOf = (text: string, source: Source): Told => ({ text, length: text.length, source });

/** On no page is the header longer than on the first, or with these numbers. */
export function longestHeader(digest: Digest, view: DigestView): number {
  const total = digest.stories.length;
  return Math.max(
    headerText(digest, { first: 1, last: total }, view).length,
    headerText(digest, { first: 1, last: total + 1 }, view).length,
  );
}

function storyText(
  story: Story,
  { number, budget, words }: { readonly number: number; readonly budget: number; readonly words: Words },
): string {
  const { lead, excerpt } = story;
  const title = words.digest.headline(number, titleText(lead));
  const facts = factsOf(lead, words);
  const link = [inlineLink(lead, words)].flatMap((text) => text ?? []);
  const why = `-# ${whyText(story, words)}`;
  const differ = differenceLine(story.differences ?? [], words);
  const text = (quote: string, isLinked: boolean) =>
    lines([title, quote, words.facts(isLinked ? [...facts, ...link] : facts), why, ...differ]);
  const tooLong = excerptText(excerpt, 0, words);
  return fitting(budget, [
    text(excerptText(excerpt, MAX_QUOTE_LENGTH, words), true),
    text(tooLong, true),
    text(tooLong, false),
  ]);
}

function withLink({ text, source }: Told, words: Words): APIComponentInContainer {
  const button = linkButton(source, words);
  const display = textDisplay(text);
  return button ? { type: ComponentType.Section, components: [display], accessory: button } : display;
}

function anniversaries({ onThisDay = [], words }: DigestView, budget: number): APIComponentInContainer[] {
  if (onThisDay.length === 0) return [];
  const heading = `**${words.digest.onThisDay}**`;
  const told = onThisDay.map((each) => toldOf(anniversaryText(each, words), each.source));
  const [shown = []] = inPages(told, { budget: budget - heading.length, max: MAX_ANNIVERSARIES });
  return [separator(), textDisplay(heading), ...shown.map((each) => withLink(each, words))];
}

function anniversaryText({ source, excerpt }: Anniversary, words: Words): string {
  return lines([
    excerptText(excerpt, MAX_ANNIVERSARY_QUOTE, words),
    titleText(source),
    words.facts(factsOf(source, words)),
  ]);
}
