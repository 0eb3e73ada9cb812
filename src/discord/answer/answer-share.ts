import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type ButtonInteraction,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
  userMention,
} from 'discord.js';
import type { CommandContext } from '../command.js';
import { buttonRow } from '../message/buttons.js';
import { type Message, message, sendable, textDisplay, textMessage } from '../message/message.js';
import { tellPrivately } from '../message/respond.js';
import { shownOn } from '../message/shown-components.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import type { Words } from '../words.js';
import { sharedHeader } from './answer-header.js';
import type { AnswerAction, AnswerIds } from './answer-ids.js';

/** What stands below a shared answer as below any other. */
const STAYING: readonly AnswerAction['kind'][] = ['context', 'verify', 'helpful', 'unhelpful'];

interface Sharing {
  readonly sharerId: string;
  readonly ids: AnswerIds;
  readonly words: Words;
}

/** Posts the answer that the button stands on for everybody in the channel, as the member sees it. */
export async function shareAnswer(
  interaction: ButtonInteraction,
  { ids, stores }: CommandContext,
): Promise<void> {
  const words = wordsForInteraction(interaction, stores.settings);
  await interaction.deferUpdate();
  const shown = shownComponents(interaction);
  const shared = sharedMessage(shown, { sharerId: interaction.user.id, ids, words });
  const posted = await interaction.followUp(sendable(shared));
  if (posted.flags.has(MessageFlags.Ephemeral)) {
    // So it is for apps that a member, not the server, has installed, where the server does not let them post.
    await tellPrivately(interaction, textMessage(words.actions.notShared));
    return;
  }
  await interaction.editReply(sendable(message(withoutSharing(shown, ids, words))));
}

/** Takes back what was shared. @throws {UserError} unless the member shared it or may manage messages */
export async function deleteShared(
  interaction: ButtonInteraction,
  sharerId: string,
  { stores }: CommandContext,
): Promise<void> {
  const isModerator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== sharerId && !isModerator) {
    throw new UserError(wordsForInteraction(interaction, stores.settings).actions.notYours);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

/**
 * The answer for everybody: as it is shown, with who shared it and a button that takes it back, and without the
 * buttons that turn its pages.
 */
export function sharedMessage(
  shown: readonly APIComponentInContainer[],
  { sharerId, ids, words }: Sharing,
): Message {
  const kept = shown.map((component, index) => {
    if (index === 0 && component.type === ComponentType.TextDisplay)
      return textDisplay(sharedHeader(component.content, userMention(sharerId), words));
    return component;
  });
  const remove: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Danger,
    label: words.actions.delete,
    custom_id: ids.of({ kind: 'delete', sharerId }),
  };
  const stays = (customId: string) => STAYING.includes(ids.action(customId)?.kind ?? 'share');
  const staying = kept.flatMap(buttonsOf).filter(({ custom_id }) => stays(custom_id));
  return message([
    ...kept.filter((component) => buttonsOf(component).length === 0),
    buttonRow([...staying, remove]),
  ]);
}

/** The answer as it stays with the member, who need not share it twice. */
function withoutSharing(shown: readonly APIComponentInContainer[], ids: AnswerIds, words: Words) {
  return shown.map((component) => {
    const buttons = buttonsOf(component);
    if (buttons.length === 0) return component;
    return buttonRow(
      buttons.map((button) =>
        ids.action(button.custom_id)?.kind === 'share'
          ? { ...button, label: words.actions.shared, disabled: true }
          : button,
      ),
    );
  });
}

/** What is in the container of the message that a button stands on. */
function shownComponents(interaction: ButtonInteraction): readonly APIComponentInContainer[] {
  const [container] = shownOn(interaction);
  // Every message of ours is one container; see message().
  return container?.type === ComponentType.Container ? container.components : [];
}

/** The buttons of a row of buttons; none of other components. */
function buttonsOf(component: APIComponentInContainer): readonly APIButtonComponentWithCustomId[] {
  if (component.type !== ComponentType.ActionRow) return [];
  return component.components.filter(
    (each): each is APIButtonComponentWithCustomId =>
      each.type === ComponentType.Button && 'custom_id' in each,
  );
}
