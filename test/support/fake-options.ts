import type { Sent } from './fakes.js';

/** What a fake interaction is to look like. */
export interface FakeOptions {
  readonly kind: 'command' | 'message command' | 'button' | 'select' | 'autocomplete' | 'other';
  readonly commandName: string;
  readonly customId: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  /** What was chosen in a select. */
  readonly values: readonly string[];
  /** The option being typed; what of it, the option `focused` says. */
  readonly focused: string;
  readonly locale: string;
  /** Of the server that it happens in; without one, it is a direct message. */
  readonly guildId: string;
  /** Whether a member, not the server, has brought the bot along. */
  readonly isBroughtAlong: boolean;
  /** Whether the server lets its members use apps that they have brought along. */
  readonly mayUseOwnApps: boolean;
  readonly userId: string;
  /** Of the message that the button stands on, as Discord describes them. */
  readonly components: readonly unknown[];
  /** Thrown by the first call named. */
  readonly fails: Readonly<Partial<Record<Sent['call'], Error>>>;
}
