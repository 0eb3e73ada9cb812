/** One field that Discord would not take: where it stands, Discord's name for the fault, and its sentence. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/** What a REST route answers instead of a result: an HTTP status and Discord's own code and words. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly errors?: object,
  ) {
    super(message);
  }

  /** The JSON body as Discord writes it. */
  get body(): object {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) };
  }
}

// Codes and sentences: discord-api-docs, developers/topics/opcodes-and-status-codes.
const ANSWERS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached'],
  tooManyNewCommands: [400, 30034, 'Max number of daily application command creates has been reached (200)'],
  alreadyCrossposted: [400, 40033, 'This message has already been crossposted.'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  notTextChannel: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  expiredWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  badJson: [400, 50109, 'The request body contains invalid JSON.'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
} as const satisfies Record<string, readonly [number, number, string]>;

/** The answer of that name, ready to throw. */
export function refusal(name: keyof typeof ANSWERS): DiscordError {
  const [status, code, message] = ANSWERS[name];
  return new DiscordError(status, code, message);
}

/** 50035 with each problem at its path; `prefix` is where the checked part stood in the request. */
export function invalidForm(problems: readonly Problem[], prefix: readonly string[] = []): DiscordError {
  const errors: ErrorTree = {};
  for (const { path, code, message } of problems) {
    let node = errors;
    for (const step of [...prefix, ...path]) {
      node = branch(node, String(step));
    }
    node._errors = [...(node._errors ?? []), { code, message }];
  }
  return new DiscordError(400, 50035, 'Invalid Form Body', errors);
}

interface ErrorTree {
  _errors?: { code: string; message: string }[];
  [field: string]: ErrorTree | { code: string; message: string }[] | undefined;
}

function branch(node: ErrorTree, step: string): ErrorTree {
  const found = node[step];
  if (found !== undefined && !Array.isArray(found)) return found;
  const made: ErrorTree = {};
  node[step] = made;
  return made;
}
