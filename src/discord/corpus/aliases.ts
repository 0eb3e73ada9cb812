import type { Context } from '../../context.js';
import type { Alias } from '../../tending/aliases.js';
import { escapeLine } from '../message/escape.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES, TEXT_BUDGET } from '../message/limits.js';
import { type Message, textMessage } from '../message/message.js';
import { isolate, oneLine } from '../message/plain.js';
import { languageToNameIn } from '../options/concept-choices.js';
import type { Words } from '../words.js';

/** A name that moderators have added, and what readers call the one whom it means. */
export interface NamedAlias extends Alias {
  readonly name: string;
}

/** Beside the header, and what is said of those left out. */
const LIST_BUDGET = TEXT_BUDGET - 200;

export async function aliasesByName(
  aliases: readonly Alias[],
  locale: string,
  { glossaryConcepts }: Pick<Context, 'glossaryConcepts'>,
): Promise<readonly NamedAlias[]> {
  const ids = [...new Set(aliases.map(({ conceptId }) => conceptId))];
  const by = { ids };
  const concepts = await glossaryConcepts({ by, language: languageToNameIn(locale), limit: ids.length });
  const names = new Map(concepts.map(({ id, name }) => [id, name]));
  return aliases.map((alias) => ({ ...alias, name: names.get(alias.conceptId) ?? alias.conceptId }));
}

/** The names that contain what was typed, as choices for Discord. */
export function aliasChoices(typed: string, aliases: readonly Alias[]) {
  const wanted = oneLine(typed).toLowerCase();
  return aliases
    .filter(({ text }) => text.length <= MAX_CHOICE_LENGTH - 2 && text.toLowerCase().includes(wanted))
    .slice(0, MAX_CHOICES)
    .map(({ text }) => ({ name: isolate(text), value: text }));
}

/** All of them, latest first, as far as they fit. */
export function renderAliases(aliases: readonly NamedAlias[], words: Words): Message {
  const said = words.tending.aliases;
  if (aliases.length === 0) return textMessage(`### ${said.header}`, said.empty);
  let used = 0;
  const lines = aliases
    .toReversed()
    .map(({ text, name }) => `- ${said.means(escapeLine(text), escapeLine(name))}`)
    .filter((line) => {
      used += line.length + 1;
      return used <= LIST_BUDGET;
    });
  const left = aliases.length - lines.length;
  return textMessage(`### ${said.header}`, ...lines, ...(left > 0 ? [words.andMore(left)] : []));
}
