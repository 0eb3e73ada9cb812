import { articleChoices, articleOption } from '../../src/discord/article-choices.js';
import { audited } from '../../src/discord/audited.js';
import { commandWordsFor, named } from '../../src/discord/command-words.js';
import { escapeLine } from '../../src/discord/escape.js';
import { textMessage } from '../../src/discord/message.js';
import { sourceText } from '../../src/discord/render-source.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { acknowledge, answerWith } from '../../src/discord/respond.js';
import { takenUp } from '../../src/discord/taken-up.js';
import { UserError } from '../../src/discord/user-error.js';
import type { Subcommand } from './subcommand.js';

/** `/corpus hide article` leaves an article out of all answers; its file stays as it is. */
export const hide: Subcommand = {
  name: 'hide',

  add: (builder) =>
    named(builder, ({ corpusHide }) => corpusHide).addStringOption((option) =>
      named(option, ({ article }) => article)
        .setRequired(true)
        .setAutocomplete(true),
    ),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const said = words.tending.articles;
    const { source, others } = await articleOption(
      interaction.options.getString('article', true),
      context,
      words,
    );
    // Of several articles in a file, this one alone is meant.
    const key = others.length === 0 ? source.file : source.articleId;
    const changed = await context.tending.setHidden({ key, isHidden: true });
    if (changed.state === 'faulty') throw new UserError(said.faulty(escapeLine(changed.fault)));
    if (changed.state === 'same') throw new UserError(said.hide.already);
    await audited(interaction, context, { action: 'hide', subject: source.title, after: key });
    const { corpus, corpusShow } = commandWordsFor(interaction.locale);
    await answerWith(
      interaction,
      textMessage(
        `### ${said.hide.done}`,
        sourceText(source, words),
        said.hide.undo(`/${corpus.name} ${corpusShow.name}`),
        await takenUp(context, { by: interaction.user.id, words }),
      ),
    );
  },

  async autocomplete(interaction, context) {
    await interaction.respond(await articleChoices(interaction.options.getFocused(), context));
  },
};
