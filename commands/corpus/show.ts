import { named } from '../../src/discord/command-words.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { hiddenArticles, hiddenChoices } from '../../src/discord/corpus/hidden-choices.js';
import { takenUp } from '../../src/discord/corpus/taken-up.js';
import { escapeLine } from '../../src/discord/message/escape.js';
import { textMessage } from '../../src/discord/message/message.js';
import { shorten } from '../../src/discord/message/plain.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import type { Subcommand } from './subcommand.js';

const MAX_TITLE_LENGTH = 200;

/** `/corpus show article` takes a hidden article into the corpus again. */
export const show: Subcommand = {
  name: 'show',

  add: (builder) =>
    named(builder, ({ corpusShow }) => corpusShow).addStringOption((option) =>
      named(option, ({ hiddenArticle }) => hiddenArticle)
        .setRequired(true)
        .setAutocomplete(true),
    ),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const said = words.tending.articles;
    const given = interaction.options.getString('article', true).trim();
    const hidden = await hiddenArticles(context);
    const meant = hidden.find(({ key }) => key === given) ?? hidden.find(({ title }) => title === given);
    if (meant === undefined) throw new UserError(said.show.notHidden);
    const changed = await context.tending.setHidden({ key: meant.key, isHidden: false });
    if (changed.state === 'faulty') throw new UserError(said.faulty(escapeLine(changed.fault)));
    if (changed.state === 'same') throw new UserError(said.show.notHidden);
    await audited(interaction, context, { action: 'show', subject: meant.title, before: meant.key });
    await answerWith(
      interaction,
      textMessage(
        `### ${said.show.done}`,
        `**${escapeLine(shorten(meant.title, MAX_TITLE_LENGTH))}**`,
        await takenUp(context, { by: interaction.user.id, words }),
      ),
    );
  },

  async autocomplete(interaction, context) {
    await interaction.respond(await hiddenChoices(interaction.options.getFocused(), context));
  },
};
