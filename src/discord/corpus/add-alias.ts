import type { Interaction } from 'discord.js';
import type { CommandContext } from '../command.js';
import { escapeLine } from '../message/escape.js';
import { oneLine } from '../message/plain.js';
import { conceptsCalled, meantConcept } from '../options/concept-choices.js';
import { wordsForInteraction } from '../reply-language.js';
import { UserError } from '../user-error.js';
import { audited } from './audited.js';
import { takenUp } from './taken-up.js';

/**
 * Makes a name mean somebody or something, at once.
 *
 * @param given `means`: a concept's id, one of its names in full, or a new name as a choice says it
 * @returns what to tell the moderator, line by line
 * @throws {UserError} if it is no name, means something else already, or nobody can be meant
 */
export async function addAlias(
  interaction: Interaction,
  context: CommandContext,
  given: { readonly name: string; readonly means: string },
): Promise<readonly string[]> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const said = words.tending.aliases;
  const { locale } = interaction;
  const text = oneLine(given.name);
  if (!/\p{sc=Han}|\p{L}.*\p{L}/u.test(text)) throw new UserError(said.noWord);
  const concept = await meantConcept(given.means, { context, locale });
  if (concept === undefined) throw new UserError(said.unknownConcept);
  const [taken] = await conceptsCalled(text, { context, locale });
  if (taken !== undefined) throw new UserError(said.taken(escapeLine(text), escapeLine(taken.name)));
  const isNew = 'newName' in concept;
  const name = isNew ? concept.newName : concept.name;
  const changed = await context.tending.addAlias({ text, concept: isNew ? { name } : concept });
  if (changed.state === 'faulty')
    throw new UserError(words.tending.articles.faulty(escapeLine(changed.fault)));
  await audited(interaction, context, { action: 'add alias', subject: text, after: name });
  const taking = await takenUp(context, { by: interaction.user.id, words });
  return [said.added(escapeLine(text), escapeLine(name)), taking];
}
