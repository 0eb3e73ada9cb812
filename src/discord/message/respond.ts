import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { type Message, sendable } from './message.js';

/** Says at once that an answer will come, for Discord waits three seconds only. */
export async function acknowledge(
  interaction: RepliableInteraction,
  { isPrivate }: { readonly isPrivate: boolean },
): Promise<void> {
  // Components V2 is not allowed here: the flag goes on the edit.
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
}

/** Fills in the answer to an acknowledged interaction. */
export async function answerWith(interaction: RepliableInteraction, message: Message): Promise<void> {
  await interaction.editReply(sendable(message));
}

/** A message, and the picture that it shows. */
export interface Pictured {
  readonly message: Message;
  readonly picture:
    | { readonly name: string; readonly png: Uint8Array; readonly description: string }
    | undefined;
}

/** As {@link answerWith}, with a picture; one that was sent along before is taken away. */
export async function answerWithPicture(
  interaction: RepliableInteraction,
  { message, picture }: Pictured,
): Promise<void> {
  const files =
    picture === undefined
      ? []
      : [{ attachment: Buffer.from(picture.png), name: picture.name, description: picture.description }];
  await interaction.editReply({ ...sendable(message), files, attachments: [] });
}

/** Says something to the member alone, whatever was said before on this interaction. */
export async function tellPrivately(interaction: RepliableInteraction, message: Message): Promise<void> {
  const { flags, ...rest } = sendable(message);
  const privately = { ...rest, flags: flags | MessageFlags.Ephemeral };
  if (!interaction.deferred && !interaction.replied) {
    await interaction.reply(privately);
  } else if (interaction.isMessageComponent() || interaction.replied) {
    // Editing would replace the message that the button stands on, or an answer already given.
    await interaction.followUp(privately);
  } else if (interaction.ephemeral) {
    await interaction.editReply({ ...rest, flags });
  } else {
    // The promise of an answer is public and cannot be made private: take it back.
    await interaction.deleteReply();
    await interaction.followUp(privately);
  }
}
