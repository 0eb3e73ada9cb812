import { randomBytes } from 'node:crypto';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import type { Faults, GatewayFault } from './faults.js';
import { GatewaySession, type Line } from './gateway-session.js';
import { wireGuildCreate } from './guild-shapes.js';
import { wireApplication, wireMember, wireUser } from './shapes.js';
import { botOf, type World } from './world.js';

interface Packet {
  readonly op: number;
  readonly d: Readonly<Record<string, unknown>>;
}

/** The playground's application has none of the intents that Discord must grant. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** The websocket side of the local Discord: sessions, heartbeats, and the events that bots are told. */
export class Gateway {
  readonly #world: World;
  readonly #faults: Faults;
  readonly #sessions = new Map<string, GatewaySession>();
  readonly #lines = new Set<Line>();

  constructor(world: World, faults: Faults) {
    this.#world = world;
    this.#faults = faults;
    faults.connect((fault) => this.#fail(fault));
  }

  /** Whether a bot is logged in and connected now. */
  get isConnected(): boolean {
    return [...this.#sessions.values()].some(({ line }) => line !== undefined);
  }

  /** Tells every session that has the intent (0: all of them). */
  dispatch(event: string, payload: unknown, intent = 0): void {
    for (const session of this.#sessions.values()) {
      if (session.hasIntent(intent)) session.dispatch(event, payload);
    }
  }

  /** Takes a new connection; the returned functions are to be called with what comes and when it ends. */
  connect(line: Line): { receive(text: string): void; closed(code: number): void } {
    let session: GatewaySession | undefined;
    this.#lines.add(line);
    send(line, GatewayOpcodes.Hello, { heartbeat_interval: this.#world.lifetimes.heartbeatMs });
    return {
      receive: (text) => {
        const packet = parsed(text);
        if (!packet) return line.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
        session = this.#receive(line, session, packet);
      },
      closed: (code) => {
        this.#lines.delete(line);
        if (session?.line !== line) return;
        session.line = undefined;
        // A bot that says goodbye with 1000 or 1001 ends its session.
        if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
        this.#world.feed.publish({ kind: 'session' });
      },
    };
  }

  #receive(line: Line, session: GatewaySession | undefined, { op, d }: Packet): GatewaySession | undefined {
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        if (!this.#faults.withholdAcks) send(line, GatewayOpcodes.HeartbeatAck, null);
        return session;
      case GatewayOpcodes.Identify:
        if (!session) return this.#identify(line, d);
        line.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        return session;
      case GatewayOpcodes.Resume:
        return this.#resume(line, d);
      case GatewayOpcodes.RequestGuildMembers:
        session?.dispatch('GUILD_MEMBERS_CHUNK', this.#membersChunk(d));
        return session;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
        return session;
      default:
        line.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
        return session;
    }
  }

  #identify(line: Line, d: Packet['d']): GatewaySession | undefined {
    const intents = Number(d.intents ?? 0);
    if (d.token !== this.#world.token) {
      line.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return undefined;
    }
    if (intents & PRIVILEGED) {
      line.close(GatewayCloseCodes.DisallowedIntents, 'Disallowed intent(s).');
      return undefined;
    }
    const session = new GatewaySession(randomBytes(16).toString('hex'), intents, line);
    this.#sessions.set(session.id, session);
    const { guilds, site } = this.#world;
    session.dispatch('READY', {
      v: 10,
      user: wireUser(botOf(this.#world).user),
      guilds: guilds.joined.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: `${site.origin.replace('http', 'ws')}/gateway`,
      application: wireApplication(this.#world),
      shard: d.shard ?? [0, 1],
    });
    if (session.hasIntent(GatewayIntentBits.Guilds)) {
      for (const guild of guilds.joined)
        session.dispatch('GUILD_CREATE', wireGuildCreate(this.#world, guild));
    }
    this.#world.feed.publish({ kind: 'session' });
    return session;
  }

  #resume(line: Line, d: Packet['d']): GatewaySession | undefined {
    const session = this.#sessions.get(String(d.session_id));
    const after = Number(d.seq ?? 0);
    if (d.token !== this.#world.token) {
      line.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      return undefined;
    }
    if (!session || this.#faults.refuseResume) {
      send(line, GatewayOpcodes.InvalidSession, false);
      return undefined;
    }
    if (after > session.lastSequence) {
      line.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
      return undefined;
    }
    session.resume(line, after);
    this.#world.feed.publish({ kind: 'session' });
    return session;
  }

  #membersChunk(d: Packet['d']): object {
    const { guilds } = this.#world;
    const guild = guilds.get(String(d.guild_id)) ?? guilds.home;
    return {
      guild_id: guild.id,
      members: [guild.bot, ...guild.members].map(wireMember),
      chunk_index: 0,
      chunk_count: 1,
      not_found: [],
      nonce: d.nonce,
    };
  }

  #fail(fault: GatewayFault): void {
    for (const line of this.#lines) {
      if (fault.kind === 'close') line.close(fault.code);
      if (fault.kind === 'drop') line.terminate();
      if (fault.kind === 'reconnect') send(line, GatewayOpcodes.Reconnect, null);
      if (fault.kind === 'invalid-session') send(line, GatewayOpcodes.InvalidSession, fault.resumable);
    }
    for (const session of this.#sessions.values()) {
      // What comes meanwhile is kept for the session to be resumed with.
      if (fault.kind === 'invalid-session') session.line = undefined;
      if (fault.kind === 'redeliver') session.redeliver();
      if (fault.kind === 'garbage') session.dispatch(fault.event, fault.payload);
    }
    if (fault.kind === 'invalid-session' && !fault.resumable) this.#sessions.clear();
  }

  /** Ends all connections. */
  close(): void {
    for (const line of this.#lines) line.terminate();
    this.#sessions.clear();
  }
}

function send(line: Line, op: GatewayOpcodes, d: unknown): void {
  line.send(JSON.stringify({ op, d, s: null, t: null }));
}

function parsed(text: string): Packet | undefined {
  try {
    const packet: unknown = JSON.parse(text);
    if (typeof packet !== 'object' || packet === null || !('op' in packet)) return undefined;
    const d = 'd' in packet && typeof packet.d === 'object' && packet.d !== null ? packet.d : {};
    return { op: Number(packet.op), d: { ...d } };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
