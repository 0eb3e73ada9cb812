import {
  ApplicationIntegrationType,
  channelMention,
  type Interaction,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import type { Command, CommandContext, Pressed } from '../src/discord/command.js';
import { named } from '../src/discord/command-words.js';
import { audited, mayPostIn } from '../src/discord/corpus/audited.js';
import { expectTender } from '../src/discord/corpus/may-tend.js';
import { AUDIT_PAGE_SIZE, renderAudit } from '../src/discord/corpus/render-audit.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';
import { UserError } from '../src/discord/user-error.js';

/** `/audit` pages through what moderators have done, and sets the channel that is told of it. */
export const audit = {
  tends: true,
  data: named(new SlashCommandBuilder(), ({ audit }) => audit)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),

  async execute(interaction, context) {
    expectTender(interaction, context);
    await acknowledge(interaction, { isPrivate: true });
    await answerWith(interaction, await pageOf(interaction, context, { page: 0 }));
  },

  async press(interaction, context) {
    expectTender(interaction, context);
    const [kind, page] = context.idsOf('audit').read(interaction.customId) ?? [];
    const words = wordsForInteraction(interaction, context.stores.settings);
    if (kind === 'page') {
      await interaction.deferUpdate();
      await answerWith(interaction, await pageOf(interaction, context, { page: Number(page) }));
    } else if (kind === 'channel' && interaction.isChannelSelectMenu()) {
      await interaction.deferUpdate();
      const note = await chooseChannel(interaction, context, interaction.values[0]);
      await answerWith(interaction, await pageOf(interaction, context, { page: 0, note }));
    } else {
      throw new UserError(words.tending.expired);
    }
  },
} satisfies Command;

async function pageOf(
  interaction: Interaction,
  context: CommandContext,
  { page, note }: { readonly page: number; readonly note?: string | undefined },
) {
  const { audit: store, settings } = context.stores;
  return renderAudit(await store.page(page, AUDIT_PAGE_SIZE), {
    page,
    note,
    channelId: settings.own({ guildId: interaction.guildId ?? '' }, 'auditChannel'),
    ids: context.idsOf('audit'),
    words: wordsForInteraction(interaction, settings),
  });
}

/** @param chosen `undefined`: no channel is told any more. @returns why not, if it could not be chosen */
async function chooseChannel(
  interaction: Pressed,
  context: CommandContext,
  chosen: string | undefined,
): Promise<string | undefined> {
  const { settings } = context.stores;
  if (chosen !== undefined && !(await mayPostIn(interaction, chosen))) {
    return wordsForInteraction(interaction, settings).tending.audit.notToldIn(channelMention(chosen));
  }
  const place = { guildId: interaction.guildId ?? '' };
  const before = settings.own(place, 'auditChannel');
  await settings.set(place, 'auditChannel', chosen);
  const named = (id: string | undefined) => (id === undefined ? undefined : channelMention(id));
  await audited(interaction, context, {
    action: 'set audit channel',
    subject: '',
    before: named(before),
    after: named(chosen),
  });
  return undefined;
}
