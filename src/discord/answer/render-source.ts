import { type APIButtonComponentWithURL, ButtonStyle, ComponentType } from 'discord.js';
import type { Citation, Source } from '../../retrieval/answer.js';
import { escapeLine, webLink } from '../message/escape.js';
import { MAX_LINK_LENGTH } from '../message/limits.js';
import { isolate, shorten } from '../message/plain.js';
import type { Words } from '../words.js';
import { dateText } from './render-date.js';
import { linkAtQuote } from './text-fragment.js';

const MAX_TITLE_LENGTH = 200;
const MAX_NAME_LENGTH = 60;
const MAX_ASKED_LENGTH = 200;
const MAX_ALSO_IN = 5;
/** Discord advises labels of 34 to 38 characters; "Open at " comes before. */
const MAX_LABEL_NAME_LENGTH = 30;
/** A longer link is not worth its share of a message's text. */
const MAX_INLINE_LINK_LENGTH = 1000;

/** A name from an article, ready to stand in a line. */
export function nameText(name: string): string {
  return escapeLine(shorten(name, MAX_NAME_LENGTH));
}

/** Headline; outlet, date and language; and the link, where it is too long for a button. */
export function sourceText(source: Source, words: Words): string {
  const facts = [
    source.outlet ? nameText(source.outlet) : undefined,
    source.citing && words.differ.citing(nameText(source.citing.name)),
    dateText(source.date, words),
    words.languageName(source.language),
    inlineLink(source, words),
  ].flatMap((fact) => fact || []);
  const title = escapeLine(shorten(source.title, MAX_TITLE_LENGTH)) || '…';
  return `**${title}**\n${words.facts(facts)}`;
}

/** A line with the interviewer's question that a quote answers, or no line. */
export function askedLine({ question }: Citation, words: Words): string[] {
  const asked = escapeLine(shorten(question ?? '', MAX_ASKED_LENGTH));
  return asked === '' ? [] : [`-# ${words.answer.asked(words.quotedText(asked))}`];
}

/** {@link sourceText}, and who else says the same. */
export function citationText(citation: Citation, words: Words): string {
  const lines = [sourceText(citation, words)];
  if (citation.isApproved) lines.push(`-# ✓ ${words.tending.pins.approved}`);
  const others = [...new Set(citation.alsoIn.map(({ outlet, title }) => outlet ?? title))];
  if (others.length > 0) {
    lines.push(`-# ${words.answer.alsoIn(listed(others.map(nameText), MAX_ALSO_IN, words))}`);
  }
  return lines.join('\n');
}

/**
 * A button that opens the source, labelled with where it leads; `undefined` where no link fits on one.
 *
 * @param quote what the page is to be opened at; a search leads to no page that is known to hold it
 */
export function linkButton(
  source: Source,
  words: Words,
  quote?: string,
): APIButtonComponentWithURL | undefined {
  const link = source.link && webLink(source.link.url);
  if (link === undefined || link.length > MAX_LINK_LENGTH) return undefined;
  const url = quote !== undefined && source.link?.kind === 'source' ? linkAtQuote(link, quote) : link;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: linkLabel(source, link, words), url };
}

/** The first of the texts, and how many are left out. */
export function listed(texts: readonly string[], max: number, words: Words): string {
  const left = texts.length - max;
  return words.joined(left > 0 ? [...texts.slice(0, max), words.andMore(left)] : texts);
}

export function inlineLink(source: Source, words: Words): string | undefined {
  const url = source.link && webLink(source.link.url);
  if (url === undefined || url.length <= MAX_LINK_LENGTH || url.length > MAX_INLINE_LINK_LENGTH)
    return undefined;
  // No name from an article here: how Discord reads escapes inside the text of a link is not documented.
  return `[${source.link?.kind === 'search' ? words.answer.searchForOriginal : words.answer.openSource}](${url})`;
}

function linkLabel({ link, outlet }: Source, url: string, words: Words): string {
  if (link?.kind === 'search') return words.answer.searchForOriginal;
  const place =
    shorten(outlet ?? '', MAX_LABEL_NAME_LENGTH) || shorten(new URL(url).host, MAX_LABEL_NAME_LENGTH);
  return words.answer.openAt(isolate(place));
}
