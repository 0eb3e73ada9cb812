import { Client, type ClientOptions, type Interaction } from 'discord.js';
import { afterEach } from 'vitest';
import {
  type Playground,
  type PlaygroundOptions,
  startPlayground,
} from '../../../src/playground/playground.js';

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A playground on a free port, closed after the test. */
export async function playground(options: Partial<PlaygroundOptions> = {}): Promise<Playground> {
  const started = await startPlayground({ port: 0, ...options });
  open.push(() => started.close());
  return started;
}

/** An unmodified discord.js client, logged in; `answer` is called for each interaction. */
export async function bot(
  { apiUrl, token }: Playground,
  answer: (interaction: Interaction) => unknown = () => {},
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = new Client({ intents: [1], rest: { api: apiUrl }, ...options });
  client.on('interactionCreate', answer);
  open.push(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
  await client.login(token);
  return ready;
}
