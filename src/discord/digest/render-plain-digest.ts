import type { Source } from '../../retrieval/answer.js';
import type { Anniversary, Digest, Story } from '../../retrieval/digest/digest.js';
import { differenceLine } from '../explore/render-differences.js';
import { secondaryButton } from '../message/buttons.js';
import { webLink } from '../message/escape.js';
import { inPages, pageAt } from '../message/in-pages.js';
import { CONTENT_BUDGET, STORIES_PER_PAGE } from '../message/limits.js';
import { type PlainMessage, plainMessage } from '../message/message.js';
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
import { longestHeader } from './render-digest.js';

const MAX_QUOTE_LENGTH = 500;
const MAX_LINK_LENGTH = 300;
const MAX_ANNIVERSARIES = 2;
const GAP = '\n\n';

/** One page of a digest as ordinary text: days in words and whole links, for search and exporters. */
export function renderPlainDigest(digest: Digest, view: DigestView): PlainMessage {
  const { words } = view;
  const budget = CONTENT_BUDGET - longestHeader(digest, view);
  const stories = digest.stories.map(
    (story, at) => GAP + storyText(story, { number: at + 1, budget: budget - GAP.length, words }),
  );
  const pages = inPages(stories, { budget, max: STORIES_PER_PAGE });
  const { index, items, before } = pageAt(pages, view.page);
  const last = before + items.length;
  const header = headerText(digest, { first: before + 1, last }, view);
  const below = stories.length === 0 ? anniversaries(view, budget) : items;
  return plainMessage([header, ...below].join(''), {
    buttons:
      pages.length > 1
        ? [
            secondaryButton(words.answer.previous, view.customId(Math.max(index - 1, 0)), index === 0),
            secondaryButton(
              words.answer.more(stories.length - last),
              view.customId(index + 1),
              index === pages.length - 1,
            ),
          ]
        : [],
    pingedRole: index === 0 ? view.pingedRole : undefined,
  });
}

function storyText(
  story: Story,
  { number, budget, words }: { readonly number: number; readonly budget: number; readonly words: Words },
): string {
  const { lead, excerpt } = story;
  const title = words.digest.headline(number, titleText(lead));
  const facts = factsText(lead, words);
  const link = linkText(lead, words);
  const why = whyText(story, words);
  const differ = differenceLine(story.differences ?? [], words);
  const tooLong = excerptText(excerpt, 0, words);
  return fitting(budget, [
    lines([title, excerptText(excerpt, MAX_QUOTE_LENGTH, words), facts, link, why, ...differ]),
    lines([title, tooLong, facts, link, why]),
    lines([title, tooLong, facts, why]),
    lines([title, facts]),
  ]);
}

const factsText = (source: Source, words: Words) => words.facts(factsOf(source, words, words.digest.day));

function linkText({ link }: Source, words: Words): string {
  const url = link && webLink(link.url);
  if (url === undefined || url.length > MAX_LINK_LENGTH) return '';
  // A search is never shown as if it were the original.
  return link?.kind === 'search' ? `${words.answer.searchForOriginal}: <${url}>` : `<${url}>`;
}

function anniversaries({ onThisDay = [], words }: DigestView, budget: number): readonly string[] {
  if (onThisDay.length === 0) return [];
  const heading = `${GAP}**${words.digest.onThisDay}**`;
  const left = budget - heading.length - GAP.length;
  const texts = onThisDay.map((each) => `\n${anniversaryText(each, { budget: left, words })}`);
  return [heading, ...(inPages(texts, { budget: left, max: MAX_ANNIVERSARIES })[0] ?? [])];
}

function anniversaryText(
  { source, excerpt }: Anniversary,
  { budget, words }: { readonly budget: number; readonly words: Words },
): string {
  const quote = excerptText(excerpt, MAX_QUOTE_LENGTH, words);
  const [title, facts] = [titleText(source), factsText(source, words)];
  return fitting(budget, [
    lines([quote, title, facts, linkText(source, words)]),
    lines([quote, title, facts]),
    lines([title, facts]),
  ]);
}
