import { named } from '../../src/discord/command-words.js';
import { digestOption } from '../../src/discord/digest/digest-choices.js';
import { setCommandFor } from '../../src/discord/digest/digest-command-name.js';
import { renderStatus } from '../../src/discord/digest/render-arranged.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { type Subcommand, withDigestOption } from './subcommand.js';

/** As many runs as are ever shown of one digest. */
const MAX_RUNS = 15;

/** `/digest status [digest]` tells when digests were sent, why not, and when they are due next. */
export const status: Subcommand = {
  name: 'status',

  add: (builder) => withDigestOption(named(builder, ({ digestStatus }) => digestStatus)),

  async execute(interaction, context) {
    const { guildId, options, locale } = interaction;
    const { digests, ledger } = context.stores;
    const words = wordsForInteraction(interaction, context.stores.settings);
    const given = options.getString('digest');
    const plans =
      given === null ? digests.ofGuild(guildId) : [digestOption(digests, given, { guildId, words })];
    await acknowledge(interaction, { isPrivate: true });
    const arranged = await Promise.all(
      plans.map(async (plan) => ({
        plan,
        next: context.digestRuns.nextRun(plan),
        runs: await ledger.latest(plan.id, MAX_RUNS),
      })),
    );
    await answerWith(interaction, renderStatus(arranged, { command: setCommandFor(locale), words }));
  },
};
