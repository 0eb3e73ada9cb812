/** What goes wrong with a request. `before` and `after` say whether its effect is lost or only its answer. */
export type RestFault =
  | { kind: 'status'; status: number; body?: object; headers?: Readonly<Record<string, string>> }
  | { kind: 'delay'; ms: number }
  | { kind: 'drop'; when: 'before' | 'after' }
  | { kind: 'reset'; when: 'before' | 'after' }
  | { kind: 'rate-limit'; retryAfterS: number; scope: 'bucket' | 'global' };

/** What goes wrong with the bot's connection. */
export type GatewayFault =
  | { kind: 'close'; code: number }
  | { kind: 'drop' }
  | { kind: 'reconnect' }
  | { kind: 'invalid-session'; resumable: boolean }
  | { kind: 'redeliver' }
  | { kind: 'garbage'; event: string; payload: unknown };

interface Rule {
  readonly route: string;
  readonly fault: RestFault;
  times: number;
}

/** Makes the local Discord fail on purpose. Empty at first. */
export class Faults {
  #rules: Rule[] = [];
  #connection: (fault: GatewayFault) => void = () => {};
  /** Whether heartbeats stay without an answer. */
  withholdAcks = false;
  /** Whether attempts to resume a session are refused. */
  refuseResume = false;

  /**
   * Lets the next requests fail: `times` of them (default 1). `route` is a method and a path as in the documentation,
   * such as `POST /channels/:channel/messages`; `*` stands for any.
   */
  onRequest(route: string, fault: RestFault, times = 1): void {
    this.#rules.push({ route, fault, times });
  }

  /** Lets all connections of the bot fail now. */
  onGateway(fault: GatewayFault): void {
    this.#connection(fault);
  }

  /** Forgets every fault. */
  clear(): void {
    this.#rules = [];
    this.withholdAcks = false;
    this.refuseResume = false;
  }

  /** The fault that strikes this request, if any; each is used up by being taken. */
  take(route: string): RestFault | undefined {
    const rule = this.#rules.find((it) => it.times > 0 && (it.route === '*' || it.route === route));
    if (rule) rule.times -= 1;
    return rule?.fault;
  }

  /** Says who carries out the faults of the connection. */
  connect(gateway: (fault: GatewayFault) => void): void {
    this.#connection = gateway;
  }
}

/** The answer with which Discord limits a rate. Bucket headers are absent where the limit is global. */
export function rateLimited(fault: Extract<RestFault, { kind: 'rate-limit' }>) {
  const { retryAfterS, scope } = fault;
  const common = { 'Retry-After': String(Math.ceil(retryAfterS)), 'X-RateLimit-Scope': 'user' };
  const bucket = {
    'X-RateLimit-Limit': '1',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset-After': String(retryAfterS),
    'X-RateLimit-Bucket': 'playground',
  };
  return {
    status: 429,
    headers: { ...common, ...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : bucket) },
    body: { message: 'You are being rate limited.', retry_after: retryAfterS, global: scope === 'global' },
  };
}
