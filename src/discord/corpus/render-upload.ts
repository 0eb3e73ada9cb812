import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord.js';
import type { AddedFile } from '../../tending/add-files.js';
import type { PreviewSource } from '../../tending/preview.js';
import type { UploadLimits } from '../../tending/tending.js';
import type { Staged, UploadedArticle, UploadPreview } from '../../tending/upload.js';
import { dateText } from '../answer/render-date.js';
import { nameText, sourceText } from '../answer/render-source.js';
import { buttonRow } from '../message/buttons.js';
import { escapeLine, webLink } from '../message/escape.js';
import { TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay, textMessage } from '../message/message.js';
import { shorten } from '../message/plain.js';
import type { SignedIds } from '../message/signed-ids.js';
import type { Words } from '../words.js';
import { pathText } from './render-removal.js';
import { shownLimits } from './upload-form.js';

interface UploadView {
  readonly limits: UploadLimits;
  readonly ids: SignedIds;
  readonly words: Words;
}

const MAX_ARTICLES = 3;
const MAX_NOTES = 2;
const MAX_NAME_LENGTH = 60;
const MAX_NOTE_LENGTH = 200;
const MAX_TITLE_LENGTH = 120;
/** A longer link of what is there already is not worth its share of the message. */
const MAX_TWIN_LINK_LENGTH = 300;
/** What is left for files beside the header and what stands below. */
const FILES_BUDGET = TEXT_BUDGET - 400;

/** What would be added, with what is wrong with the rest, and buttons that add or discard it. */
export function renderUpload({ id, files }: Staged, { limits, ids, words }: UploadView): Message {
  const { add } = words.tending.articles;
  const isReplacing = files.some(({ refusal, replaces }) => refusal === undefined && replaces);
  const confirm: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: isReplacing ? ButtonStyle.Danger : ButtonStyle.Success,
    label: isReplacing ? add.confirmReplacing : add.confirm,
    custom_id: ids.sign('add', isReplacing ? 'replace' : 'add', id ?? ''),
  };
  const discard: APIButtonComponentWithCustomId = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: add.discard,
    custom_id: ids.sign('add', 'discard', id ?? ''),
  };
  const header = `### ${id === undefined ? add.headerNone : add.header}`;
  const shown = fitting(
    files.map((file) => fileText(file, limits, words)),
    words,
  );
  if (id === undefined) return message([textDisplay(header), ...shown]);
  return message([
    textDisplay(header),
    ...shown,
    separator(),
    textDisplay(`-# ${add.waits}`),
    buttonRow([confirm, discard]),
  ]);
}

/** What was added, what gave way to it, and whether answers know of it. */
export function renderAdded(files: readonly AddedFile[], taken: string, words: Words): Message {
  const { add } = words.tending.articles;
  const texts = files.map(({ path, title, keptAs }) =>
    [
      `**${escapeLine(shorten(title, MAX_TITLE_LENGTH))}**`,
      `-# ${words.tending.articles.inFile(pathText(path))}`,
      ...(keptAs === undefined ? [] : [`-# ${add.keptAs(pathText(keptAs))}`]),
    ].join('\n'),
  );
  return message([textDisplay(`### ${add.done}`), ...fitting(texts, words), textDisplay(taken)]);
}

/** That nothing was added. */
export function renderDiscarded(words: Words): Message {
  return textMessage(words.tending.articles.add.discarded);
}

function fileText(
  { name, path, articles, problems, refusal, replaces }: UploadPreview,
  limits: UploadLimits,
  words: Words,
): string {
  const { articles: said } = words.tending;
  const { add } = said;
  const called = name === '' ? add.pasted : escapeLine(shorten(name, MAX_NAME_LENGTH));
  const notes = problems.map(({ reason, remedy }) => `-# ${noteText(`${reason} ${remedy}`)}`);
  const left = articles.length - MAX_ARTICLES;
  return [
    `**${called}**`,
    ...(refusal === undefined ? [said.inFile(pathText(path))] : [refusalText(refusal, limits, words)]),
    ...(refusal === undefined && replaces ? [add.replaces] : []),
    ...articles.slice(0, MAX_ARTICLES).map((article) => articleText(article, words)),
    ...(left > 0 ? [words.andMore(left)] : []),
    ...notes.slice(0, MAX_NOTES),
  ].join('\n');
}

function articleText({ source, passages, notices, sameAs }: UploadedArticle, words: Words): string {
  const { add } = words.tending.articles;
  return [
    `${sourceText(source, words)} · ${add.passages(passages)}`,
    ...(sameAs === undefined ? [] : [`-# ${add.sameAs(twinText(sameAs, words))}`]),
    ...notices.slice(0, MAX_NOTES).map((notice) => `-# ${noteText(notice)}`),
  ].join('\n');
}

/** What the corpus has already, in a line: headline, outlet, date, and the link if it is short. */
function twinText({ title, outlet, date, link, file }: PreviewSource, words: Words): string {
  const url = link?.kind === 'source' ? webLink(link.url) : undefined;
  return words.facts(
    [
      escapeLine(shorten(title, MAX_TITLE_LENGTH)) || pathText(file),
      outlet ? nameText(outlet) : undefined,
      dateText(date, words),
      url !== undefined && url.length <= MAX_TWIN_LINK_LENGTH
        ? `[${words.answer.openSource}](${url})`
        : undefined,
    ].flatMap((fact) => fact || []),
  );
}

function refusalText(
  refusal: NonNullable<UploadPreview['refusal']>,
  limits: UploadLimits,
  words: Words,
): string {
  const { refused } = words.tending.articles.add;
  const { endings, megabytes } = shownLimits(limits);
  switch (refusal) {
    case 'too-large':
      return refused['too-large'](megabytes);
    case 'wrong-kind':
      return refused['wrong-kind'](endings);
    case 'bad-address':
    case 'private':
    case 'too-many-redirects':
    case 'refused':
    case 'unreachable':
      return words.tending.feeds.faults[refusal];
    default:
      return refused[refusal];
  }
}

function noteText(note: string): string {
  return escapeLine(shorten(note, MAX_NOTE_LENGTH));
}

/** As many of the texts as fit, one display each, and how many do not. */
function fitting(texts: readonly string[], words: Words) {
  let used = 0;
  const shown = texts.filter((text) => {
    used += text.length;
    return used <= FILES_BUDGET;
  });
  const left = texts.length - shown.length;
  return [...shown, ...(left > 0 ? [words.andMore(left)] : [])].map(textDisplay);
}
