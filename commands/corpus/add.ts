import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { CommandContext, Pressed } from '../../src/discord/command.js';
import { named } from '../../src/discord/command-words.js';
import { attachmentOrigins } from '../../src/discord/corpus/attachment-origins.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { pathText } from '../../src/discord/corpus/render-removal.js';
import { renderAdded, renderDiscarded, renderUpload } from '../../src/discord/corpus/render-upload.js';
import { takenUp } from '../../src/discord/corpus/taken-up.js';
import { UPLOAD_FIELDS, uploadForm } from '../../src/discord/corpus/upload-form.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import type { Upload } from '../../src/tending/upload.js';
import type { Subcommand } from './subcommand.js';

/** Longer ones are no addresses of articles. */
const MAX_URL_LENGTH = 1000;

/**
 * `/corpus add [address]` fetches a page, or opens a form for files or a text; shows what would be read of them, and adds them when
 * told to.
 */
export const add: Subcommand = {
  name: 'add',

  add: (builder) =>
    named(builder, ({ corpusAdd }) => corpusAdd).addStringOption((option) =>
      named(option, ({ corpusAddress }) => corpusAddress).setMaxLength(MAX_URL_LENGTH),
    ),

  async execute(interaction, context) {
    const words = wordsForInteraction(interaction, context.stores.settings);
    const address = interaction.options.getString('address')?.trim() ?? '';
    if (address !== '') {
      await acknowledge(interaction, { isPrivate: true });
      return show({ files: [], text: '', address, origins: [] }, interaction, context);
    }
    const customId = context.idsOf('corpus').sign('add', 'form');
    await interaction.showModal(uploadForm(customId, context.tending.uploadLimits, words));
  },

  async submit(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    await show(uploadOf(interaction), interaction, context);
  },

  async press(interaction, context, [kind, id = '']) {
    await interaction.deferUpdate();
    if (kind !== 'discard') return addUpload(interaction, context, { id, mayReplace: kind === 'replace' });
    await context.tending.discardUpload(id);
    const words = wordsForInteraction(interaction, context.stores.settings);
    await answerWith(interaction, renderDiscarded(words));
  },
};

/** What would be read of an upload, with buttons that add or discard it. */
async function show(
  upload: Upload,
  interaction: ChatInputCommandInteraction | ModalSubmitInteraction,
  context: CommandContext,
): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  if (upload.files.length === 0 && upload.text.trim() === '' && upload.address === '')
    throw new UserError(words.tending.articles.add.nothing);
  const staged = await context.tending.stageUpload(upload);
  const view = { limits: context.tending.uploadLimits, ids: context.idsOf('corpus'), words };
  await answerWith(interaction, renderUpload(staged, view));
}

async function addUpload(
  interaction: Pressed,
  context: CommandContext,
  { id, mayReplace }: { readonly id: string; readonly mayReplace: boolean },
): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const said = words.tending.articles.add;
  const added = await context.tending.addUpload(id, { mayReplace });
  switch (added.state) {
    case 'expired':
      throw new UserError(said.expired);
    case 'exists':
      throw new UserError(said.existsNow(pathText(added.path)));
    case 'outside':
      throw new UserError(said.outside(pathText(added.path)));
    case 'added':
      for (const { path, title, keptAs } of added.files) {
        const action = keptAs === undefined ? 'add' : 'replace';
        await audited(interaction, context, { action, subject: title, before: keptAs, after: path });
      }
      await answerWith(
        interaction,
        renderAdded(added.files, await takenUp(context, { by: interaction.user.id, words }), words),
      );
  }
}

function uploadOf({ fields, client }: ModalSubmitInteraction): Upload {
  const uploaded = fields.getUploadedFiles(UPLOAD_FIELDS.files) ?? [];
  const text = fields.getTextInputValue(UPLOAD_FIELDS.text);
  // Whoever pastes an address alone means the page.
  const isAddress = /^https?:\/\/\S+$/i.test(text.trim());
  return {
    files: Array.from(uploaded.values(), ({ name, url, size }) => ({ name, url, sizeBytes: size })),
    ...(isAddress ? { text: '', address: text.trim() } : { text, address: '' }),
    origins: attachmentOrigins(client),
  };
}
