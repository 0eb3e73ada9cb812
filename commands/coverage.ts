import { SlashCommandBuilder } from 'discord.js';
import type { Command } from '../src/discord/command.js';
import { named } from '../src/discord/command-words.js';
import { acknowledge, answerWith } from '../src/discord/message/respond.js';
import { READERS_CONTEXTS, READERS_INSTALLATIONS } from '../src/discord/readers-contexts.js';
import { renderCoverage } from '../src/discord/render-coverage.js';
import { wordsForInteraction } from '../src/discord/reply-language.js';
import { languageOfWords } from '../src/discord/words.js';

/** `/coverage` shows the member alone what may be asked about. */
export const coverage = {
  data: named(new SlashCommandBuilder(), ({ coverage }) => coverage)
    .setContexts(...READERS_CONTEXTS)
    .setIntegrationTypes(...READERS_INSTALLATIONS),

  async execute(interaction, context) {
    await acknowledge(interaction, { isPrivate: true });
    const words = wordsForInteraction(interaction, context.stores.settings);
    const [coverage, outline] = await Promise.all([
      context.coverage(),
      context.outline({ language: languageOfWords(words) }),
    ]);
    await answerWith(interaction, renderCoverage(coverage, words, outline));
  },
} satisfies Command;
