import { named } from '../../src/discord/command-words.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { renderRemoval, renderRemoved } from '../../src/discord/corpus/render-removal.js';
import { takenUp } from '../../src/discord/corpus/taken-up.js';
import { articleChoices, articleOption } from '../../src/discord/explore/article-choices.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import type { Subcommand } from './subcommand.js';

/** `/corpus remove article` moves an article's file out of the corpus, after asking. */
export const remove: Subcommand = {
  name: 'remove',

  add: (builder) =>
    named(builder, ({ corpusRemove }) => corpusRemove).addStringOption((option) =>
      named(option, ({ article }) => article)
        .setRequired(true)
        .setAutocomplete(true),
    ),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const found = await articleOption(interaction.options.getString('article', true), context, words);
    const customId = context.idsOf('corpus').sign('remove', found.source.articleId);
    await answerWith(interaction, renderRemoval(found, { customId, words }));
  },

  async autocomplete(interaction, context) {
    await interaction.respond(await articleChoices(interaction.options.getFocused(), context));
  },

  async press(interaction, context, [articleId = '']) {
    await interaction.deferUpdate();
    const words = wordsForInteraction(interaction, context.stores.settings);
    const found = await context.keptArticle(articleId);
    if (found === undefined) throw new UserError(words.tending.articles.gone);
    const { file, title } = found.source;
    const removed = await context.tending.removeFile(file);
    if (removed.state === 'gone') throw new UserError(words.tending.articles.gone);
    const { keptAs } = removed;
    await audited(interaction, context, { action: 'remove', subject: title, before: file, after: keptAs });
    const taken = await takenUp(context, { by: interaction.user.id, words });
    await answerWith(interaction, renderRemoved({ title, keptAs, taken }, words));
  },
};
