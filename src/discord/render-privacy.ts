import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord.js';
import { buttonRow, secondaryButton } from './message/buttons.js';
import { type Message, message, textDisplay, textMessage } from './message/message.js';
import type { SignedIds } from './message/signed-ids.js';
import type { Words } from './words.js';

/** How many entries a store has of a member. */
export interface KeptEntries {
  readonly name: string;
  readonly count: number;
}

interface PrivacyView {
  readonly ids: SignedIds;
  readonly words: Words;
}

/** What is kept of members at all, and how much of the one who reads. */
export function renderPrivacy(kept: readonly KeptEntries[], { ids, words }: PrivacyView): Message {
  const { privacy, feedback } = words;
  const some = kept.filter(({ count }) => count > 0);
  const entries = words.joined(some.map(({ name, count }) => `${privacy.entries(count)} (\`${name}\`)`));
  const text = [
    `### ${privacy.header}`,
    privacy.questions,
    privacy.opinions(feedback.helpful, feedback.unhelpful),
    privacy.moderators,
    `**${some.length > 0 ? privacy.yours(entries) : privacy.nothing}**`,
  ].join('\n\n');
  if (some.length === 0) return textMessage(text);
  return message([
    textDisplay(text),
    buttonRow([
      secondaryButton(privacy.export, ids.sign('export')),
      secondaryButton(privacy.delete, ids.sign('delete')),
    ]),
  ]);
}

/** Asks whether it is to be deleted for good. */
export function renderConfirm({ ids, words: { privacy } }: PrivacyView): Message {
  const confirm = secondaryButton(privacy.confirmDelete, ids.sign('confirm'));
  return message([
    textDisplay(privacy.confirm),
    buttonRow([
      { ...confirm, style: ButtonStyle.Danger },
      secondaryButton(privacy.cancel, ids.sign('cancel')),
    ]),
  ]);
}

/** What goes with the file that holds all of it. */
export function renderExport(fileName: string, { privacy }: Words): Message {
  const file: APIComponentInContainer = {
    type: ComponentType.File,
    file: { url: `attachment://${fileName}` },
  };
  return message([textDisplay(privacy.exported), file]);
}
