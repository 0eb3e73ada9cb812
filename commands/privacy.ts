import { AttachmentBuilder, SlashCommandBuilder } from 'discord.js';
import type { Command, CommandContext, Pressed } from '../src/discord/command.js';
import { named } from '../src/discord/command-words.js';
import { sendable, textMessage } from '../src/discord/message/message.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { READERS_CONTEXTS, READERS_INSTALLATIONS } from '../src/discord/readers-contexts.js';
import { renderConfirm, renderExport, renderPrivacy } from '../src/discord/render-privacy.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';

/** `/privacy` tells a member what is kept of them; they may have it, and have it deleted. */
export const privacy = {
  data: named(new SlashCommandBuilder(), ({ privacy }) => privacy)
    .setContexts(...READERS_CONTEXTS)
    .setIntegrationTypes(...READERS_INSTALLATIONS),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const { personal, settings } = context.stores;
    const kept = personal.map(async (store) => ({
      name: store.name,
      count: (await store.exportOf(interaction.user.id)).length,
    }));
    const words = wordsForInteraction(interaction, settings);
    const ids = context.idsOf('privacy');
    await answerWith(interaction, renderPrivacy(await Promise.all(kept), { ids, words }));
  },

  async press(interaction, context) {
    const ids = context.idsOf('privacy');
    const words = wordsForInteraction(interaction, context.stores.settings);
    const [action] = ids.read(interaction.customId) ?? [];
    switch (action) {
      case 'export':
        return sendExport(interaction, context);
      case 'delete':
        await acknowledge(interaction, { isPrivate: true });
        return answerWith(interaction, renderConfirm({ ids, words }));
      case 'confirm':
        await interaction.deferUpdate();
        for (const store of context.stores.personal) await store.forget(interaction.user.id);
        return answerWith(interaction, textMessage(words.privacy.deleted));
      case 'cancel':
        await interaction.deferUpdate();
        return answerWith(interaction, textMessage(words.privacy.notDeleted));
      default:
        throw new UserError(words.fault.expired);
    }
  },
} satisfies Command;

/** Gives a member all that is kept of them, as a file for them alone. */
async function sendExport(interaction: Pressed, { stores }: CommandContext): Promise<void> {
  await acknowledge(interaction, { isPrivate: true });
  const stored = stores.personal.map(
    async (store) => [store.name, await store.exportOf(interaction.user.id)] as const,
  );
  const json = JSON.stringify(Object.fromEntries(await Promise.all(stored)), undefined, 2);
  const fileName = 'dragoman-personal-data.json';
  const file = new AttachmentBuilder(Buffer.from(`${json}\n`), { name: fileName });
  const words = wordsForInteraction(interaction, stores.settings);
  await interaction.editReply({ ...sendable(renderExport(fileName, words)), files: [file] });
}
