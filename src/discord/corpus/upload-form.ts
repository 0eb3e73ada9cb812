import { FileUploadBuilder, LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import type { UploadLimits } from '../../tending/tending.js';
import type { Words } from '../words.js';

/** The custom ids of the form's fields. */
export const UPLOAD_FIELDS = { files: 'files', text: 'text' } as const;

const BYTES_OF_MEGABYTE = 1024 * 1024;

/** The form in which a moderator uploads files, or pastes a text. */
export function uploadForm(customId: string, limits: UploadLimits, words: Words): ModalBuilder {
  const { add } = words.tending.articles;
  const files = new LabelBuilder()
    .setLabel(add.files)
    .setDescription(add.filesHint(shownLimits(limits)))
    .setFileUploadComponent(
      new FileUploadBuilder()
        .setCustomId(UPLOAD_FIELDS.files)
        .setRequired(false)
        .setMinValues(0)
        .setMaxValues(limits.files),
    );
  const text = new LabelBuilder()
    .setLabel(add.text)
    .setDescription(add.textHint)
    .setTextInputComponent(
      new TextInputBuilder()
        .setCustomId(UPLOAD_FIELDS.text)
        .setStyle(TextInputStyle.Paragraph)
        .setRequired(false),
    );
  return new ModalBuilder().setCustomId(customId).setTitle(add.form).addLabelComponents(files, text);
}

/** The limits as they are said. */
export function shownLimits({ endings, files, bytes }: UploadLimits) {
  return { endings: endings.join(' '), files: String(files), megabytes: String(bytes / BYTES_OF_MEGABYTE) };
}
