import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Neither a token nor a port of whoever measures may get in: the playground, anywhere, on the samples. */
const ENVIRONMENT = { DISCORD_TOKEN: '', CORPUS_DIR: '', PLAYGROUND_PORT: '0', LOG_LEVEL: 'silent' };

/** How long the bot takes from its start to the moment that it can be asked in the playground, in milliseconds. */
export async function startUpMs(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const isReady = await Promise.race([once(child.stdout, 'data').then(() => true), ended.then(() => false)]);
  const tookMs = performance.now() - start;
  child.kill();
  await ended;
  if (!isReady) throw new Error('The bot ended before it was ready.');
  return tookMs;
}
