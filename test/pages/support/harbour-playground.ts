import type { Playground, PlaygroundOptions } from '../../../src/playground/playground.js';
import { startPlaygroundWithBot } from './playground-with-bot.js';

const FIXTURES = 'test/pages/fixtures';

/** The real bot with the articles of the harbour town. */
export function startHarbourPlayground(
  options: Partial<PlaygroundOptions> = {},
): Promise<{ playground: Playground; close: () => Promise<void> }> {
  const environment = {
    CORPUS_DIR: `${FIXTURES}/articles`,
    SOURCES_FILE: `${FIXTURES}/sources.yaml`,
    GLOSSARY_FILE: `${FIXTURES}/glossary.yaml`,
  };
  return startPlaygroundWithBot(environment, options);
}
