import { randomBytes } from 'node:crypto';
import type { As } from './actor.js';
import { announce } from './announce.js';
import { api } from './api.js';
import { type Changes, changes } from './changes.js';
import type { Command } from './command-store.js';
import { Faults } from './faults.js';
import { Gateway } from './gateway.js';
import { serveGateway } from './gateway-socket.js';
import type { Guild } from './guild.js';
import { answerErrors, httpServer } from './http-server.js';
import type { ClockControl } from './page-clock.js';
import { pageRoutes, pageStream } from './page-server.js';
import type { Example } from './page-state.js';
import { type Players, players } from './players.js';
import { ROUTES } from './rest/routes.js';
import type { SeenMessage } from './seen.js';
import { type Lifetimes, newWorld } from './world.js';

/** What the playground is started with. */
export interface PlaygroundOptions {
  /** 0 takes any free port; another one that is taken gives way to the next free one. */
  readonly port: number;
  /** Default: 127.0.0.1. */
  readonly host?: string;
  /** Is told what people should know; by default nobody is. */
  readonly log?: (message: string, cause?: unknown) => void;
  readonly faults?: Faults;
  /** Defaults: 3 s to the first response, 15 min for a token, 41.25 s between heartbeats. */
  readonly lifetimes?: Partial<Lifetimes>;
  /** The bot token to log in with. Default: another one in each run. */
  readonly token?: string;
  /** Questions that the page offers. */
  readonly examples?: readonly Example[];
  /** Milliseconds since 1970; tests move it on. */
  readonly clock?: () => number;
  /** Lets people move that clock on, from the page. */
  readonly clockControl?: ClockControl;
}

/** A local Discord: to the bot a REST API and a gateway, to people a page, and to tests the members' deeds. */
export interface Playground extends Players, Changes {
  /** Where the page is. */
  readonly url: string;
  /** What discord.js is given as `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** The first guild, and the second, which few tests need. */
  readonly guild: Guild;
  readonly annex: Guild;
  /** Set when the wanted port was taken, and another one is used. */
  readonly portTaken: number | undefined;
  readonly faults: Faults;
  /** The commands as registered: global ones, and those of the first guild. */
  commands(): readonly Command[];
  /** What a member (default: reader) sees of a channel, oldest first. */
  messages(channel: string, as?: As['as']): readonly SeenMessage[];
  /** Waits until a bot is connected. @throws {NotInTimeError} after `timeoutMs` (default 10 s). */
  connected(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}

const LIFETIMES: Lifetimes = { firstResponseMs: 3000, tokenMs: 15 * 60 * 1000, heartbeatMs: 41_250 };
/** How many ports after a taken one are tried before any free one is. */
const PORTS_TRIED = 20;

/** Starts a local Discord. @throws when no port can be had. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const {
    host = '127.0.0.1',
    log = () => {},
    faults = new Faults(),
    examples = [],
    clock = Date.now,
    clockControl,
  } = options;
  const token = options.token ?? randomBytes(32).toString('base64url');
  const world = newWorld({ clock, token, lifetimes: { ...LIFETIMES, ...options.lifetimes } });
  const gateway = new Gateway(world, faults);
  announce(world, gateway);
  const people = players(world, gateway);
  const page = { world, gateway, players: people, examples, clockControl };
  const app = httpServer({
    host,
    routes: ROUTES,
    answer: api(world, faults),
    pageRoutes: pageRoutes(page),
    pageStream: pageStream(page),
    attachment: (id) => world.attachments.bytes(id),
  });
  answerErrors(app, log);
  serveGateway(app.server, gateway, host);
  const port = await listen(options.port, async (wanted) => {
    await app.listen({ port: wanted, host });
    const address = app.server.address();
    return typeof address === 'object' && address ? address.port : wanted;
  });
  const portTaken = options.port !== 0 && port !== options.port ? options.port : undefined;
  if (portTaken !== undefined) log(`Port ${portTaken} is taken; the playground uses ${port}`);
  world.site.origin = `http://${reachable(host)}:${port}`;
  return {
    ...people,
    ...changes(world),
    url: `${world.site.origin}/`,
    apiUrl: `${world.site.origin}/api`,
    token,
    applicationId: world.applicationId,
    guild: world.guilds.home,
    annex: world.guilds.annex,
    portTaken,
    faults,
    commands: () => [...world.commands.list(undefined), ...world.commands.list(world.guilds.home.id)],
    connected: async (timeoutMs = 10_000) => {
      const probe = () => (gateway.isConnected ? true : undefined);
      await world.feed.until(probe, { timeoutMs, what: () => 'No bot connected' });
    },
    close: async () => {
      gateway.close();
      await app.close();
    },
  };
}

async function listen(port: number, on: (port: number) => Promise<number>): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + PORTS_TRIED, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    try {
      return await on(candidate);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return on(0);
}

/** An address that a client can connect to, where the server listens on all of them. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
