import type { ChatInputCommandInteraction } from 'discord.js';
import type { CommandContext, Pressed } from '../../src/discord/command.js';
import { named } from '../../src/discord/command-words.js';
import { audited } from '../../src/discord/corpus/audited.js';
import { sayProgress, unreadableReason } from '../../src/discord/corpus/reload-progress.js';
import { renderNothingChanged, renderPlan } from '../../src/discord/corpus/render-plan.js';
import {
  renderApplied,
  renderFailed,
  renderProgress,
  renderRefused,
  renderRolledBack,
} from '../../src/discord/corpus/render-reload.js';
import { acknowledge, answerWith } from '../../src/discord/message/respond.js';
import { wordsForInteraction } from '../../src/discord/reply-language.js';
import { UserError } from '../../src/discord/user-error.js';
import { WORDS } from '../../src/discord/words.js';
import type { Subcommand } from './subcommand.js';

/** What is agreed to, and how. */
interface Wish {
  /** The id of a plan; without one, whatever would change. */
  readonly agreed?: string | undefined;
  readonly isForced?: boolean;
}

/** `/corpus reload` shows what a reload would do, does it when told to, and can undo it. */
export const reload: Subcommand = {
  name: 'reload',

  add: (builder) =>
    named(builder, ({ corpusReload }) => corpusReload).addStringOption((option) =>
      named(option, ({ confirm }) => confirm).addChoices({
        name: WORDS.en.reload.skip,
        value: 'skip',
        // Discord has no Arabic.
        name_localizations: {
          ru: WORDS.ru.reload.skip,
          uk: WORDS.uk.reload.skip,
          'zh-CN': WORDS['zh-CN'].reload.skip,
          'zh-TW': WORDS['zh-TW'].reload.skip,
        },
      }),
    ),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    await unlessUnreadable(interaction, context, async () => {
      const plan = await context.reloads.plan();
      if (plan.isEmpty) return answerWith(interaction, renderNothingChanged(words));
      const isDangerous = plan.removesMany;
      // What is agreed to beforehand is not that the corpus goes.
      if (interaction.options.getString('confirm') === 'skip' && !isDangerous)
        return apply(interaction, context, { agreed: plan.id });
      const view = { ids: context.idsOf('corpus'), words, isDangerous };
      return answerWith(interaction, renderPlan(plan, view));
    });
  },

  async press(interaction, context, [kind, id = '']) {
    await interaction.deferUpdate();
    if (kind === 'back') return rollBack(interaction, context, id);
    const wish = { agreed: id, isForced: kind === 'force' };
    await unlessUnreadable(interaction, context, () => apply(interaction, context, wish));
  },
};

type Asked = ChatInputCommandInteraction | Pressed;

async function apply(interaction: Asked, context: CommandContext, wish: Wish): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const view = { ids: context.idsOf('corpus'), words };
  await answerWith(interaction, renderProgress(undefined, words));
  const progress = sayProgress((how) => answerWith(interaction, renderProgress(how, words)), context.log);
  const applied = await context.reloads
    .apply({ ...wish, by: interaction.user.id, onProgress: progress.tell })
    .finally(progress.end);
  if (applied.state === 'unchanged') return answerWith(interaction, renderNothingChanged(words));
  if (applied.state === 'refused') return answerWith(interaction, renderRefused(applied, view));
  if (applied.state === 'outdated') {
    const isDangerous = applied.plan.removesMany;
    return answerWith(interaction, renderPlan(applied.plan, { ...view, isDangerous, isNewer: true }));
  }
  const { plan, former, loaded } = applied;
  await audited(interaction, context, {
    action: 'reload',
    subject: `+${plan.added.length} ~${plan.changed.length} \u2212${plan.removed.length} !${plan.rejected.length}`,
    before: former.report.coverage.articles,
    after: loaded.report.coverage.articles,
  });
  await answerWith(interaction, renderApplied(applied, view));
}

async function rollBack(interaction: Pressed, context: CommandContext, id: string): Promise<void> {
  const words = wordsForInteraction(interaction, context.stores.settings);
  const undone = await context.reloads.loaded();
  const restored = await context.reloads.rollBack(id);
  if (restored === undefined) throw new UserError(words.reload.notKept);
  await audited(interaction, context, {
    action: 'roll back',
    subject: '',
    before: undone.report.coverage.articles,
    after: restored.report.coverage.articles,
  });
  await answerWith(interaction, renderRolledBack(restored, undone, words));
}

/** Shows why the files cannot be read, which a moderator can mend. */
async function unlessUnreadable(
  interaction: Asked,
  context: CommandContext,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (error) {
    const reason = unreadableReason(error);
    if (reason === undefined) throw error;
    context.log.warn({ err: error }, 'The corpus could not be reloaded');
    const words = wordsForInteraction(interaction, context.stores.settings);
    await answerWith(interaction, renderFailed(reason, words));
  }
}
