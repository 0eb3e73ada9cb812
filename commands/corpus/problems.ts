import type { Interaction } from 'discord.js';
import type { CommandContext } from '../../src/discord/command.js';
import { named } from '../../src/discord/command-words.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { FIX_FIELD, fixForm } from '../../src/discord/corpus/fix-form.js';
import { isFix, isProblemKind } from '../../src/discord/corpus/problem-parts.js';
import { fixText, PROBLEMS_PAGE_SIZE, renderProblems } from '../../src/discord/corpus/render-problems.js';
import { takenUp } from '../../src/discord/corpus/taken-up.js';
import { escapeLine } from '../../src/discord/message/escape.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import type { Subcommand } from './subcommand.js';

/** `/corpus problems` lists what may be wrong with articles, and mends it in `sources.yaml`. */
export const problems: Subcommand = {
  name: 'problems',

  add: (builder) => named(builder, ({ corpusProblems }) => corpusProblems),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    await answerWith(interaction, await pageOf(interaction, context, { kind: undefined, page: 0 }));
  },

  async press(interaction, context, [action, ...parts]) {
    const words = wordsForInteraction(interaction, context.stores.settings);
    if (action === 'fix') {
      const [fix = '', articleId = ''] = parts;
      const article = (await context.keptArticle(articleId))?.source;
      if (article === undefined || !isFix(fix)) throw new UserError(words.problems.gone);
      const customId = context.idsOf('corpus').sign('problems', ...parts);
      return interaction.showModal(fixForm({ customId, fix, article, words }));
    }
    await interaction.deferUpdate();
    const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : parts[0];
    const page = action === 'page' ? Number(parts[1]) : 0;
    await answerWith(interaction, await pageOf(interaction, context, { kind: chosen, page }));
  },

  async submit(interaction, context, [fix = '', articleId = '', kind, page = '0']) {
    // The form was opened from the list, which is shown anew.
    if (interaction.isFromMessage()) await interaction.deferUpdate();
    else await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const article = (await context.keptArticle(articleId))?.source;
    if (article === undefined || !isFix(fix)) throw new UserError(words.problems.gone);
    const value = interaction.fields.getTextInputValue(FIX_FIELD);
    const isMeant = fix !== 'hide' || value.trim().toLowerCase() === words.problems.confirmation;
    const fixed = isMeant
      ? await context.tending.fixArticle({ fix, articleId, file: article.file, value })
      : { state: 'invalid' as const };
    if (fixed.state === 'invalid') throw new UserError(words.problems.invalid);
    if (fixed.state === 'faulty') throw new UserError(words.problems.faulty(escapeLine(fixed.reason)));
    const { before, after } = fixed;
    await audited(interaction, context, { action: 'fix', subject: article.title, before, after });
    const taken = await takenUp(context, { by: interaction.user.id, words });
    const note = `${fixText(fix, after, words)} ${taken}`;
    await answerWith(interaction, await pageOf(interaction, context, { kind, page: Number(page), note }));
  },
};

async function pageOf(
  interaction: Interaction,
  context: CommandContext,
  { kind: given, page, note }: { readonly kind: string | undefined; page: number; note?: string },
) {
  const kind = isProblemKind(given) ? given : undefined;
  const found = await context.problems({ kind, page, pageSize: PROBLEMS_PAGE_SIZE });
  const words = wordsForInteraction(interaction, context.stores.settings);
  return renderProblems(found, { kind, note, ids: context.idsOf('corpus'), words });
}
