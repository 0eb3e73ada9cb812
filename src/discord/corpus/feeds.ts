import { TimestampStyles, time } from 'discord.js';
import type { Context } from '../../context.js';
import type { FeedFault } from '../../feeds/feeds.js';
import type { Feed } from '../../state/feed-store.js';
import { escapeLine } from '../message/escape.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES, TEXT_BUDGET } from '../message/limits.js';
import { type Message, textMessage } from '../message/message.js';
import { isolate, oneLine, shorten } from '../message/plain.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';

const MAX_TITLE_LENGTH = 80;
const MAX_URL_LENGTH = 120;
/** Beside the header, and what is said of those left out. */
const LIST_BUDGET = TEXT_BUDGET - 200;

/** The feeds that contain what was typed, as choices for Discord: their values are ids. */
export async function feedChoices(typed: string, feeds: Context['feeds']) {
  const wanted = oneLine(typed).toLowerCase();
  return (await feeds.all())
    .filter(({ title, url }) => `${title}\n${url}`.toLowerCase().includes(wanted))
    .slice(0, MAX_CHOICES)
    .map(({ id, title }) => ({
      name: isolate(shorten(title, MAX_CHOICE_LENGTH - 2)),
      value: String(id),
    }));
}

/** The feed that was chosen, or typed in full. @throws {UserError} if there is none */
export async function feedOption(given: string, feeds: Context['feeds'], words: Words): Promise<Feed> {
  const text = given.trim();
  const found = (await feeds.all()).find(
    ({ id, title, url }) => String(id) === text || title === text || url === text,
  );
  if (found === undefined) throw new UserError(words.tending.feeds.unknown);
  return found;
}

/** All feeds, and how they fare. */
export function renderFeeds(feeds: readonly Feed[], words: Words): Message {
  const said = words.tending.feeds;
  if (feeds.length === 0) return textMessage(`### ${said.header}`, said.empty);
  let used = 0;
  const shown = feeds
    .map((feed) => feedText(feed, words))
    .filter((text) => {
      used += text.length + 1;
      return used <= LIST_BUDGET;
    });
  const left = feeds.length - shown.length;
  return textMessage(`### ${said.header}`, ...shown, ...(left > 0 ? [words.andMore(left)] : []));
}

export function feedTitle({ title }: Pick<Feed, 'title'>): string {
  return escapeLine(shorten(title, MAX_TITLE_LENGTH));
}

/** Why a feed could not be fetched. */
export function faultText(fault: string, words: Words): string {
  const { faults } = words.tending.feeds;
  return isFault(fault, faults) ? faults[fault] : escapeLine(fault);
}

function feedText(feed: Feed, words: Words): string {
  const said = words.tending.feeds;
  const { items, url, fetchedAt, nextAt, failures, fault } = feed;
  const ago = (moment: Date) => time(moment, TimestampStyles.RelativeTime);
  return [
    `**${feedTitle(feed)}**`,
    `-# ${escapeLine(shorten(url, MAX_URL_LENGTH))}`,
    words.facts([
      said.articles(items),
      ...(fetchedAt === undefined ? [] : [said.fetched(ago(fetchedAt))]),
      said.next(ago(nextAt)),
    ]),
    ...(fault === undefined ? [] : [`${said.failing(failures)}: ${faultText(fault, words)}`]),
  ].join('\n');
}

function isFault(fault: string, faults: Readonly<Record<FeedFault, string>>): fault is FeedFault {
  return Object.hasOwn(faults, fault);
}
