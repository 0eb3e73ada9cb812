import { type APIButtonComponent, ComponentType } from 'discord.js';
import type { Context } from '../../context.js';
import type { Difference } from '../../retrieval/differences/differences.js';
import type { Anniversary, Arrival, Digest } from '../../retrieval/digest/digest.js';
import type { ArrivalRange } from '../../state/arrival-store.js';
import type { DigestPlan } from '../../state/digest-store.js';
import { differenceButton } from '../explore/render-differences.js';
import { buttonRow, secondaryButton } from '../message/buttons.js';
import { type Message, message, type PlainMessage } from '../message/message.js';
import { WORDS, type Words } from '../words.js';
import type { DigestIds } from './digest-ids.js';
import type { DigestView } from './digest-texts.js';
import { renderDigest } from './render-digest.js';
import { renderPlainDigest } from './render-plain-digest.js';

export type DigestMessage = Message | PlainMessage;

/** What a digest says: its stories, and where it has none, what is said instead. */
export interface Composed {
  readonly digest: Digest;
  readonly onThisDay: readonly Anniversary[];
  /** `YYYY-MM-DD`, where the channel is. */
  readonly day: string;
}

export interface Telling {
  readonly plan: DigestPlan;
  readonly range: ArrivalRange;
  readonly at: Date;
}

export type DigestSources = Pick<Context, 'digest' | 'onThisDay' | 'stores'>;

/** What there is to tell a channel of some arrivals. */
export async function composed({ plan, range, at }: Telling, context: DigestSources): Promise<Composed> {
  const wishes = {
    languages: plan.languages,
    outlets: plan.outlets,
    topics: plan.topics,
    locale: localeOf(plan, context),
  };
  const arrivals = await context.stores.arrivals.within(range);
  const digest = await context.digest({
    ...wishes,
    // The arrivals were noticed in a corpus, with the ids of its articles.
    arrivals: arrivals.map(({ id, kind }) => ({ id: id as Arrival['id'], kind })),
    firstRun: range.after === undefined,
  });
  const day = dayIn(plan.timezone, at);
  const wantsDay = digest.stories.length === 0 && plan.whenNothing === 'on-this-day';
  return { digest, day, onThisDay: wantsDay ? await context.onThisDay({ ...wishes, day }) : [] };
}

/** What the reports of its stories differ on, story by story. */
export function differencesIn({ digest }: Pick<Composed, 'digest'>): readonly Difference[] {
  return digest.stories.flatMap(({ differences = [] }) => differences);
}

/** Whether a channel is sent anything. */
export function saysSomething({ digest, onThisDay }: Composed, { whenNothing }: DigestPlan): boolean {
  return digest.stories.length > 0 || whenNothing === 'line' || onThisDay.length > 0;
}

export interface Shown {
  readonly ids: DigestIds;
  readonly words: Words;
  /** Counted from 0. */
  readonly page: number;
  readonly isLate?: boolean;
  /** The role is notified. */
  readonly isPinging?: boolean;
  /** It is the message that the channel gets, which says which run it is. */
  readonly isOfRun?: boolean;
}

/** A page of a digest as its channel is to see it. */
export function digestMessage(
  { digest, onThisDay, day }: Composed,
  { plan, range, at }: Telling,
  shown: Shown,
): DigestMessage {
  const { ids, words, page, isLate = false, isPinging = false, isOfRun = false } = shown;
  const view: DigestView = {
    day,
    page,
    customId: (other) => ids.of({ kind: 'page', planId: plan.id, range, at, page: other }),
    words,
    dueAt: isLate ? `${plan.time} ${plan.timezone}` : undefined,
    firstRun: range.after === undefined,
    onThisDay,
    pingedRole: isPinging ? plan.roleId : undefined,
  };
  const about = secondaryButton(
    words.arranging.about,
    ids.of({ kind: 'about', run: { planId: plan.id, at } }),
  );
  const differ = differenceButton(differencesIn({ digest }), {
    customId: ids.of({ kind: 'differ', planId: plan.id, range, at, page: 0 }),
    words,
  });
  const buttons = [...differ, ...(isOfRun ? [about] : [])];
  return plan.style === 'plain'
    ? plainWith(renderPlainDigest(digest, view), buttons)
    : withButtons(renderDigest(digest, view), buttons);
}

/** The words that a channel is told things in: its server's, else those of whoever arranged the digest. */
export function wordsOfPlan(plan: DigestPlan, context: Pick<Context, 'stores'>): Words {
  return WORDS[localeOf(plan, context)];
}

function localeOf({ guildId, channelId, locale }: DigestPlan, { stores }: Pick<Context, 'stores'>) {
  return stores.settings.of({ guildId, channelId }, 'language') ?? locale;
}

function dayIn(timeZone: string, at: Date): string {
  // The one locale whose days are written like ISO's.
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}

function withButtons(given: Message, buttons: readonly APIButtonComponent[]): Message {
  if (buttons.length === 0) return given;
  const [{ components }] = given.components;
  const last = components.at(-1);
  const isRow = last?.type === ComponentType.ActionRow && last.components.every(isButton);
  const [role] = given.allowedMentions.roles ?? [];
  if (!isRow) return message([...components, buttonRow([...buttons])], role);
  const row = buttonRow([...last.components.filter(isButton), ...buttons]);
  return message([...components.slice(0, -1), row], role);
}

function plainWith(given: PlainMessage, buttons: readonly APIButtonComponent[]): PlainMessage {
  if (buttons.length === 0) return given;
  const [row] = given.components;
  const all = [...(row?.components ?? []), ...buttons];
  return { ...given, components: [{ type: ComponentType.ActionRow, components: all }] };
}

function isButton(component: { readonly type: ComponentType }): component is APIButtonComponent {
  return component.type === ComponentType.Button;
}
