import { ButtonStyle, ComponentType } from 'discord.js';
import type { KeptArticle } from '../../retrieval/library/kept-articles.js';
import { sourceText } from '../answer/render-source.js';
import { buttonRow } from '../message/buttons.js';
import { escapeLine } from '../message/escape.js';
import { type Message, message, textDisplay, textMessage } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { Words } from '../words.js';

const MAX_PATH_LENGTH = 300;
const MAX_OTHERS = 8;
const MAX_TITLE_LENGTH = 120;

/** What would be removed with an article, and a button that does it. */
export function renderRemoval(
  { source, others }: KeptArticle,
  { customId, words }: { readonly customId: string; readonly words: Words },
): Message {
  const { remove, inFile } = words.tending.articles;
  const titles = others.slice(0, MAX_OTHERS).map(({ title }) => `- ${titleText(title)}`);
  const left = others.length - titles.length;
  return message([
    textDisplay(`### ${remove.header}`),
    textDisplay(`${sourceText(source, words)}\n-# ${inFile(pathText(source.file))}`),
    ...(others.length === 0
      ? []
      : [
          textDisplay(
            [remove.others(others.length), ...titles, ...(left > 0 ? [`- ${words.andMore(left)}`] : [])].join(
              '\n',
            ),
          ),
        ]),
    textDisplay(remove.kept),
    buttonRow([
      { type: ComponentType.Button, style: ButtonStyle.Danger, label: remove.confirm, custom_id: customId },
    ]),
  ]);
}

/** What was removed, and where it lies now. @param taken whether answers know of it */
export function renderRemoved(
  { title, keptAs, taken }: { readonly title: string; readonly keptAs: string; readonly taken: string },
  words: Words,
): Message {
  const { remove } = words.tending.articles;
  return textMessage(`### ${remove.done}`, `**${titleText(title)}**`, remove.keptAs(pathText(keptAs)), taken);
}

function titleText(title: string): string {
  return escapeLine(shorten(title, MAX_TITLE_LENGTH));
}

/** A path, as code unless a letter of it would end that. */
export function pathText(path: string): string {
  const shown = shorten(path, MAX_PATH_LENGTH);
  return shown.includes('`') ? escapeLine(shown) : `\`${shown}\``;
}
