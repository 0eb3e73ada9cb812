import {
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ChannelType,
  ComponentType,
  channelMention,
  time,
  userMention,
} from 'discord.js';
import type { AuditPage, AuditRecord } from '../../state/audit-store.js';
import { buttonRow } from '../message/buttons.js';
import { escapeLine } from '../message/escape.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { SignedIds } from '../message/signed-ids.js';
import type { Words } from '../words.js';

/** Entries on one page. */
export const AUDIT_PAGE_SIZE = 6;

const MAX_SUBJECT_LENGTH = 150;
const MAX_VALUE_LENGTH = 120;

interface AuditView {
  /** Counted from 0. */
  readonly page: number;
  /** Where new entries are posted too. */
  readonly channelId: string | undefined;
  /** Said above the list. */
  readonly note?: string | undefined;
  readonly ids: SignedIds;
  readonly words: Words;
}

/** A page of what moderators have done, with a choice of the channel that is told of it. */
export function renderAudit({ records, total }: AuditPage, view: AuditView): Message {
  const { page, channelId, note, ids, words } = view;
  const { audit } = words.tending;
  const first = page * AUDIT_PAGE_SIZE + 1;
  const last = first + records.length - 1;
  const header = [
    `### ${audit.header}`,
    ...(note === undefined ? [] : [note]),
    records.length === 0
      ? audit.empty
      : `-# ${audit.range({ first: String(first), last: String(last), total: String(total) })}`,
  ];
  const pages = [
    ...(page > 0 ? [pageButton(audit.newer, ids.sign('page', page - 1))] : []),
    ...(last < total ? [pageButton(audit.older, ids.sign('page', page + 1))] : []),
  ];
  return message([
    textDisplay(header.join('\n')),
    ...records.map((record) => textDisplay(auditLines(record, words).join('\n'))),
    ...(pages.length > 0 ? [buttonRow(pages)] : []),
    separator(),
    ...(channelId === undefined ? [] : [textDisplay(audit.toldIn(channelMention(channelId)))]),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.ChannelSelect,
          custom_id: ids.sign('channel'),
          placeholder: audit.channel,
          channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
          min_values: 0,
          max_values: 1,
        },
      ],
    },
  ]);
}

/** An entry in a few lines: when and who, what, and what it changed. */
export function auditLines(
  { at, userId, action, subject, before, after }: Omit<AuditRecord, 'id' | 'guildId'>,
  words: Words,
): readonly string[] {
  const { audit } = words.tending;
  const what = escapeLine(shorten(subject, MAX_SUBJECT_LENGTH));
  const change = [before, after].map((value) => (value === undefined ? audit.nothing : valueText(value)));
  return [
    words.facts([time(at), memberText(userId, words), audit.actions[action]]),
    ...(what === '' ? [] : [`**${what}**`]),
    ...(before === undefined && after === undefined
      ? []
      : [`-# ${audit.change(change[0] ?? '', change[1] ?? '')}`]),
  ];
}

function memberText(userId: string, { tending: { audit } }: Words): string {
  if (userId === '') return audit.theBot;
  // Discord's ids are numbers; the one exception stands for whoever was forgotten.
  return /^\d+$/.test(userId) ? userMention(userId) : audit.forgotten;
}

/** A value without quotation marks and braces of JSON where it has but a few plain parts. */
function valueText(value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const text = isPlain ? String(value) : JSON.stringify(value);
  return escapeLine(shorten(text, MAX_VALUE_LENGTH));
}

function pageButton(label: string, customId: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId };
}
