import { named } from '../../src/discord/command-words.js';
import { digestOption } from '../../src/discord/digest/digest-choices.js';
import { endText, linkTo } from '../../src/discord/digest/render-arranged.js';
import { textMessage } from '../../src/discord/message/message.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import type { Words } from '../../src/discord/words.js';
import type { DigestRun } from '../../src/state/digest-run.js';
import type { DigestPlan } from '../../src/state/digest-store.js';
import { type Subcommand, withDigestOption } from './subcommand.js';

/** Runs that somebody asked for at the same time are not many. */
const LOOKED_AT = 10;

/** `/digest now digest` sends it at once. */
export const now: Subcommand = {
  name: 'now',

  add: (builder) => withDigestOption(named(builder, ({ digestNow }) => digestNow)),

  async execute(interaction, context) {
    const { guildId, options } = interaction;
    const { digests, ledger, settings } = context.stores;
    const words = wordsForInteraction(interaction, settings);
    const plan = digestOption(digests, options.getString('digest'), { guildId, words });
    await acknowledge(interaction, { isPrivate: true });
    const at = await context.digestRuns.runNow(plan);
    const runs = await ledger.latest(plan.id, LOOKED_AT);
    const run = runs.find((each) => each.at.getTime() === at.getTime());
    await answerWith(interaction, textMessage(run ? outcome(run, plan, words) : words.arranging.gone));
  },
};

function outcome(run: DigestRun, plan: DigestPlan, words: Words): string {
  const { sentNow, nothingNow, notSentNow } = words.arranging;
  if (run.state === 'sent') return sentNow(linkTo(plan, run.messageId));
  return run.reason === 'nothing-new' ? nothingNow : notSentNow(endText(run, plan, words));
}
