import { named } from '../../src/discord/command-words.js';
import { digestOption } from '../../src/discord/digest/digest-choices.js';
import { renderArranged } from '../../src/discord/digest/render-arranged.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import { type Subcommand, withDigestOption } from './subcommand.js';

/** `/digest remove digest` forgets it, and what became of it. */
export const remove: Subcommand = {
  name: 'remove',

  add: (builder) => withDigestOption(named(builder, ({ digestRemove }) => digestRemove)),

  async execute(interaction, context) {
    const { guildId, options } = interaction;
    const { digests, settings } = context.stores;
    const words = wordsForInteraction(interaction, settings);
    const given = options.getString('digest');
    // The only digest there is must be named too: what is removed cannot be had back.
    if (given === null) throw new UserError(words.arranging.unknownDigest);
    const plan = digestOption(digests, given, { guildId, words });
    await acknowledge(interaction, { isPrivate: true });
    await digests.remove(plan.id);
    await answerWith(interaction, renderArranged(words.arranging.removed, { plan, next: undefined }, words));
  },
};
