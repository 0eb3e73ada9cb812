import { named } from '../../src/discord/command-words.js';
import { setCommandFor } from '../../src/discord/digest/digest-command-name.js';
import { renderDigests } from '../../src/discord/digest/render-arranged.js';
import { tellPrivately } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import type { Subcommand } from './subcommand.js';

/** `/digest list` shows the digests of the server. */
export const list: Subcommand = {
  name: 'list',

  add: (builder) => named(builder, ({ digestList }) => digestList),

  async execute(interaction, context) {
    const words = wordsForInteraction(interaction, context.stores.settings);
    const arranged = context.stores.digests
      .ofGuild(interaction.guildId)
      .map((plan) => ({ plan, next: context.digestRuns.nextRun(plan) }));
    const command = setCommandFor(interaction.locale);
    await tellPrivately(interaction, renderDigests(arranged, { command, words }));
  },
};
