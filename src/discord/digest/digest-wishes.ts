import type { ChatInputCommandInteraction } from 'discord.js';
import type { Coverage } from '../../retrieval/answer.js';
import type { DigestArrangement } from '../../state/digest-store.js';
import { MAX_CHOICES } from '../message/limits.js';
import { plain, shorten } from '../message/plain.js';
import { meansAll } from '../options/all-option.js';
import { daysOption, EVERY_DAY } from '../options/days-option.js';
import { languageOption } from '../options/language-option.js';
import { thingsListed } from '../options/list-option.js';
import { outletsOption } from '../options/outlet-option.js';
import type { Words } from '../words.js';

const MAX_TOPIC_LENGTH = 60;
const MAX_TOPICS = 10;

type Wished = Pick<DigestArrangement, 'days' | 'languages' | 'outlets' | 'topics' | 'style' | 'whenNothing'>;

/** A digest for which nothing was wished. */
export const DIGEST_DEFAULTS: Wished = {
  days: [...EVERY_DAY],
  languages: [],
  outlets: [],
  topics: [],
  style: 'cards',
  whenNothing: 'silence',
};

/** What a member wished of a digest; what they left out is not there. @throws {UserError} for what cannot be meant */
export function digestWishes(
  options: Pick<ChatInputCommandInteraction['options'], 'getString'>,
  coverage: Pick<Coverage, 'outlets'>,
  words: Words,
): Partial<Wished> {
  const given = {
    days: options.getString('days'),
    languages: options.getString('languages'),
    outlets: options.getString('outlets'),
    topics: options.getString('topics'),
    style: options.getString('style'),
    whenNothing: options.getString('when-nothing'),
  };
  const style = (['cards', 'plain'] as const).find((each) => each === given.style);
  const whenNothing = (['silence', 'line', 'on-this-day'] as const).find(
    (each) => each === given.whenNothing,
  );
  return {
    ...(given.days !== null && { days: [...daysOption(given.days, words)] }),
    ...(given.languages !== null && {
      languages: listed(given.languages).map((each) => languageOption(each, words)),
    }),
    ...(given.outlets !== null && {
      outlets: meansAll(given.outlets)
        ? []
        : [...outletsOption(coverage, given.outlets, { max: MAX_CHOICES, words })],
    }),
    ...(given.topics !== null && {
      topics: listed(plain(given.topics))
        .map((topic) => shorten(topic, MAX_TOPIC_LENGTH))
        .slice(0, MAX_TOPICS),
    }),
    ...(style && { style }),
    ...(whenNothing && { whenNothing }),
  };
}

/** What is listed; nothing where everything is meant. */
function listed(given: string): readonly string[] {
  return meansAll(given) ? [] : thingsListed(given);
}
