/** An event for the bot, as op 0 carries it. */
export interface Dispatch {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** The part of a websocket that a session uses. */
export interface Line {
  send(text: string): void;
  close(code: number, reason?: string): void;
  /** Cuts the connection with no closing handshake. */
  terminate(): void;
}

/** How many dispatches are kept for a bot that resumes. */
const KEPT_DISPATCHES = 250;

/** One session of the bot: it outlives its connection, so that a resuming bot gets what it missed. */
export class GatewaySession {
  readonly id: string;
  readonly intents: number;
  line: Line | undefined;
  #lastSequence = 0;
  #kept: Dispatch[] = [];

  constructor(id: string, intents: number, line: Line) {
    this.id = id;
    this.intents = intents;
    this.line = line;
  }

  get lastSequence(): number {
    return this.#lastSequence;
  }

  hasIntent(intent: number): boolean {
    return (this.intents & intent) === intent;
  }

  dispatch(event: string, payload: unknown): void {
    this.#lastSequence += 1;
    const dispatch = { s: this.#lastSequence, t: event, d: payload };
    this.#kept = [...this.#kept, dispatch].slice(-KEPT_DISPATCHES);
    this.#send(dispatch);
  }

  /** Sends again everything after a sequence number, for a bot that resumes on `line`. */
  resume(line: Line, after: number): void {
    this.line = line;
    for (const dispatch of this.#kept.filter(({ s }) => s > after)) this.#send(dispatch);
    this.dispatch('RESUMED', {});
  }

  /** Sends the last interaction once more under a new number, as happens when Discord itself fails over. */
  redeliver(): void {
    const last = this.#kept.findLast(({ t }) => t === 'INTERACTION_CREATE');
    if (last) this.dispatch(last.t, last.d);
  }

  #send(dispatch: Dispatch): void {
    this.line?.send(JSON.stringify({ op: 0, ...dispatch }));
  }
}
