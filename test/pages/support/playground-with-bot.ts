import { startBot } from '../../../src/bot.js';
import { createLog } from '../../../src/log.js';
import { type PlaygroundOptions, startPlayground } from '../../../src/playground/playground.js';
import { Library } from '../../../src/retrieval/library.js';

/** Which articles the bot answers from, and what the playground is started with besides. */
export interface Wanted {
  readonly corpusDir: string;
  readonly sourcesFile: string;
  readonly glossaryFile: string;
  readonly playground?: Partial<PlaygroundOptions>;
}

/** The playground on a free port with the real bot connected and its commands registered; `close` ends all of it. */
export async function startPlaygroundWithBot({ playground: options, ...files }: Wanted) {
  const log = createLog({ level: 'silent' });
  const playground = await startPlayground({ port: 0, ...options });
  const library = await Library.open({ ...files, log });
  const context = {
    answer: (question: Parameters<Library['answer']>[0]) => library.answer(question),
    suggest: (beginning: Parameters<Library['suggest']>[0]) => library.suggest(beginning),
    coverage: () => library.coverage(),
    log,
  };
  const bot = await startBot({ context, token: playground.token, apiUrl: playground.apiUrl });
  const close = async () => {
    await bot.stop();
    await library.close();
    await playground.close();
  };
  return { playground, close };
}
