import { refusal } from './errors.js';
import type { Feed } from './feed.js';
import { type CommandBody, MAX_COMMANDS } from './limits/commands.js';
import type { Mint } from './snowflake.js';

/** A registered command; without `guild_id` it is global. */
export interface Command extends CommandBody {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly guild_id?: string;
}

/** New command names that Discord takes in a day for one guild, or globally. */
export const MAX_NEW_COMMANDS = 200;

/** The registered commands of each scope: one guild, or global where the scope is undefined. */
export class CommandStore {
  #commands: readonly Command[] = [];
  readonly #created = new Map<string | undefined, number>();
  readonly #given: { mint: Mint; feed: Feed; applicationId: string };

  constructor(given: { mint: Mint; feed: Feed; applicationId: string }) {
    this.#given = given;
  }

  list(scope: string | undefined): readonly Command[] {
    return this.#commands.filter((command) => command.guild_id === scope);
  }

  get(scope: string | undefined, id: string): Command {
    const found = this.list(scope).find((command) => command.id === id);
    if (found === undefined) throw refusal('unknownCommand');
    return found;
  }

  /** What members of a guild can call: its own commands hide global ones of the same name. */
  inGuild(guildId: string): readonly Command[] {
    const own = this.list(guildId);
    return [...own, ...this.list(undefined).filter((global) => !own.some((it) => sameCommand(it, global)))];
  }

  /** Replaces all commands of a scope; those that stay keep their ids. */
  overwrite(scope: string | undefined, bodies: readonly CommandBody[]): readonly Command[] {
    const former = this.list(scope);
    const isNew = (body: CommandBody) => !former.some((it) => sameCommand(it, body));
    this.#countNew(scope, bodies.filter(isNew).length);
    return this.#store(
      scope,
      bodies.map((body) => this.#command(scope, body)),
    );
  }

  /** Adds a command, or replaces the one of the same kind and name. */
  upsert(scope: string | undefined, body: CommandBody): Command {
    const others = this.list(scope).filter((it) => !sameCommand(it, body));
    if (others.length === this.list(scope).length) this.#countNew(scope, 1);
    const command = this.#command(scope, body);
    this.#store(scope, [...others, command]);
    return command;
  }

  /** Replaces a command by its id, whatever its new name. */
  replace(scope: string | undefined, former: Command, body: CommandBody): Command {
    const command = { ...this.#command(scope, body), id: former.id };
    this.#store(
      scope,
      this.list(scope).map((it) => (it.id === former.id ? command : it)),
    );
    return command;
  }

  delete(scope: string | undefined, id: string): void {
    const { id: found } = this.get(scope, id);
    this.#store(
      scope,
      this.list(scope).filter((it) => it.id !== found),
    );
  }

  #command(scope: string | undefined, body: CommandBody): Command {
    const { mint, applicationId } = this.#given;
    const former = this.list(scope).find((it) => sameCommand(it, body));
    return {
      ...body,
      id: former?.id ?? mint(),
      application_id: applicationId,
      version: mint(),
      ...(scope === undefined ? {} : { guild_id: scope }),
    };
  }

  #store(scope: string | undefined, commands: readonly Command[]): readonly Command[] {
    for (const [type, max] of Object.entries(MAX_COMMANDS)) {
      if (commands.filter((it) => it.type === Number(type)).length > max) throw refusal('tooManyCommands');
    }
    this.#commands = [...this.#commands.filter((it) => it.guild_id !== scope), ...commands];
    this.#given.feed.publish({ kind: 'commands' });
    return commands;
  }

  #countNew(scope: string | undefined, count: number): void {
    const created = (this.#created.get(scope) ?? 0) + count;
    if (created > MAX_NEW_COMMANDS) throw refusal('tooManyNewCommands');
    this.#created.set(scope, created);
  }
}

function sameCommand(one: CommandBody, other: CommandBody): boolean {
  return one.type === other.type && one.name === other.name;
}
