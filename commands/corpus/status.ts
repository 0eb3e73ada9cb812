import { named } from '../../src/discord/command-words.js';
import { renderStatus } from '../../src/discord/corpus/render-status.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import type { Subcommand } from './subcommand.js';

/** `/corpus status` tells what the corpus holds, when it was read, and what could not be. */
export const status: Subcommand = {
  name: 'status',

  add: (builder) => named(builder, ({ corpusStatus }) => corpusStatus),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const [loaded, figures] = await Promise.all([context.reloads.loaded(), context.corpusStatus()]);
    await answerWith(interaction, renderStatus(loaded, figures, words));
  },
};
