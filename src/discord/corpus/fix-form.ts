import { LabelBuilder, ModalBuilder, TextDisplayBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import type { Fix } from '../../retrieval/library/problems-page.js';
import { escapeLine } from '../message/escape.js';
import { shorten } from '../message/plain.js';
import type { Words } from '../words.js';
import { pathText } from './render-removal.js';

/** The custom id of the form's field. */
export const FIX_FIELD = 'value';

const MAX_VALUE_LENGTH = 2000;
const MAX_TITLE_LENGTH = 200;

interface FixForm {
  readonly customId: string;
  readonly fix: Fix;
  readonly article: { readonly title: string; readonly file: string };
  readonly words: Words;
}

/** The form in which a moderator says of an article what its file does not. */
export function fixForm({ customId, fix, article, words: { problems: said } }: FixForm): ModalBuilder {
  const { label, hint } = said.forms[fix];
  const field = new TextInputBuilder()
    .setCustomId(FIX_FIELD)
    .setStyle(TextInputStyle.Short)
    .setRequired(true)
    .setMaxLength(MAX_VALUE_LENGTH);
  const about = `**${escapeLine(shorten(article.title, MAX_TITLE_LENGTH))}**\n${pathText(article.file)}`;
  return new ModalBuilder()
    .setCustomId(customId)
    .setTitle(said.fixes[fix])
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(about))
    .addLabelComponents(new LabelBuilder().setLabel(label).setDescription(hint).setTextInputComponent(field));
}
