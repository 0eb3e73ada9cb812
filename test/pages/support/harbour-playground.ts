import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Playground, PlaygroundOptions } from '../../../src/playground/playground.js';
import { startPlaygroundWithBot } from './playground-with-bot.js';

const FIXTURES = 'test/pages/fixtures';

/** The real bot with a copy of the articles of the harbour town, which moderators may change. */
export async function startHarbourPlayground(
  options: Partial<PlaygroundOptions> = {},
): Promise<{ playground: Playground; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-'));
  cpSync(FIXTURES, folder, { recursive: true });
  const environment = {
    CORPUS_DIR: join(folder, 'articles'),
    SOURCES_FILE: join(folder, 'sources.yaml'),
    GLOSSARY_FILE: join(folder, 'glossary.yaml'),
    STATE_DIR: join(folder, 'state'),
  };
  const { playground, close } = await startPlaygroundWithBot(environment, options);
  return {
    playground,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
