import type { Client } from 'discord.js';
import type { DigestPlan, DigestStore } from '../../state/digest-store.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/limits.js';
import { oneLine, shorten } from '../message/plain.js';
import { daysText } from '../options/days-option.js';
import type { Choice } from '../options/list-option.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';

type Digests = Pick<DigestStore, 'get' | 'ofGuild'>;

interface Place {
  readonly guildId: string;
  readonly client: Client;
  readonly words: Words;
}

/** The digests of a server whose channel, time or zone contains what was typed. */
export function digestChoices(digests: Digests, typed: string, { guildId, client, words }: Place): Choice[] {
  const wanted = oneLine(typed).toLowerCase();
  return digests
    .ofGuild(guildId)
    .map((plan) => ({ name: choiceName(plan, { client, words }), value: plan.id }))
    .filter(({ name, value }) => value === wanted || name.toLowerCase().includes(wanted))
    .slice(0, MAX_CHOICES);
}

/**
 * The digest of the server that a member chose, or the only one there is.
 * @throws {UserError} if none of this server is meant
 */
export function digestOption(
  digests: Digests,
  given: string | null,
  { guildId, words }: Omit<Place, 'client'>,
): DigestPlan {
  const all = digests.ofGuild(guildId);
  const meant = given === null && all.length === 1 ? all[0] : all.find(({ id }) => id === given);
  if (meant === undefined) throw new UserError(words.arranging.unknownDigest);
  return meant;
}

function choiceName(plan: DigestPlan, { client, words }: Pick<Place, 'client' | 'words'>): string {
  const channel = client.channels.cache.get(plan.channelId);
  const name = channel !== undefined && !channel.isDMBased() ? `#${channel.name}` : plan.channelId;
  const what = [...plan.languages, ...plan.outlets, ...plan.topics].join(', ');
  const when = `${plan.time} ${plan.timezone}`;
  const parts = [name, when, daysText(plan.days, words), ...(what === '' ? [] : [what])];
  return shorten(parts.join(' · '), MAX_CHOICE_LENGTH);
}
