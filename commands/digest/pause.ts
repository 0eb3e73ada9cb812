import { named } from '../../src/discord/command-words.js';
import { digestOption } from '../../src/discord/digest/digest-choices.js';
import { renderArranged } from '../../src/discord/digest/render-arranged.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { type Subcommand, withDigestOption } from './subcommand.js';

/** `/digest pause digest` sends it no more until it is resumed. */
export const pause: Subcommand = {
  name: 'pause',

  add: (builder) => withDigestOption(named(builder, ({ digestPause }) => digestPause)),

  async execute(interaction, context) {
    const { guildId, options } = interaction;
    const { digests, settings } = context.stores;
    const words = wordsForInteraction(interaction, settings);
    const plan = digestOption(digests, options.getString('digest'), { guildId, words });
    await acknowledge(interaction, { isPrivate: true });
    const paused = { ...plan, paused: 'by-hand' } as const;
    await digests.put(paused);
    void context.digestRuns.look();
    await answerWith(
      interaction,
      renderArranged(words.arranging.paused, { plan: paused, next: undefined }, words),
    );
  },
};
