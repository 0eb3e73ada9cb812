import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js';
import { checkMessage, type MessagePayload } from './check-message.js';

/** Whom a message pings: nobody, or one role. */
export interface Pings {
  readonly parse: readonly [];
  readonly roles?: readonly [string];
}

/** A message of ours: one container of Components V2, from which nobody is pinged but whom it is made to ping. */
export interface Message {
  readonly components: readonly [APIContainerComponent];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: Pings;
}

/** A message of ordinary text, which search, exporters and other clients can read; links show no previews. */
export interface PlainMessage {
  readonly content: string;
  readonly components: readonly APIActionRowComponent<APIButtonComponent>[];
  readonly flags: MessageFlags.SuppressEmbeds;
  readonly allowedMentions: Pings;
}

export function message(components: readonly APIComponentInContainer[], pingedRole?: string): Message {
  return {
    components: [{ type: ComponentType.Container, components: [...components] }],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: pings(pingedRole),
  };
}

/** A message of ordinary text, with buttons in one row below it. */
export function plainMessage(
  content: string,
  {
    buttons,
    pingedRole,
  }: {
    readonly buttons: readonly APIButtonComponent[];
    readonly pingedRole?: string | undefined;
  },
): PlainMessage {
  return {
    content,
    components: buttons.length > 0 ? [{ type: ComponentType.ActionRow, components: [...buttons] }] : [],
    flags: MessageFlags.SuppressEmbeds,
    allowedMentions: pings(pingedRole),
  };
}

function pings(role: string | undefined): Pings {
  return role === undefined ? { parse: [] } : { parse: [], roles: [role] };
}

/** A short message: its lines as they are, so escape what comes from elsewhere. */
export function textMessage(...lines: readonly string[]): Message {
  return message([textDisplay(lines.join('\n'))]);
}

/** The message with a line of small print below its first text: it takes no component more. */
export function withNote(given: Message, note: string | undefined): Message {
  if (note === undefined) return given;
  const [container] = given.components;
  const [first, ...rest] = container.components;
  const noted =
    first?.type === ComponentType.TextDisplay
      ? [{ ...first, content: `${first.content}\n-# ${note}` }, ...rest]
      : [textDisplay(`-# ${note}`), ...container.components];
  return { ...given, components: [{ ...container, components: noted }] };
}

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function separator(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/**
 * The message, ready to be sent.
 *
 * @throws if it breaks a limit of Discord, which is a bug: what is rendered must fit
 */
export function sendable(given: Message) {
  expectFitting(given);
  return { ...given, components: [...given.components], allowedMentions: mentions(given) };
}

/** As {@link sendable}, for ordinary text. */
export function sendablePlain(given: PlainMessage) {
  expectFitting(given);
  return { ...given, components: [...given.components], allowedMentions: mentions(given) };
}

function expectFitting(given: MessagePayload): void {
  const problems = checkMessage(given);
  if (problems.length > 0) {
    const list = problems.map(({ path, message: what }) => `${path}: ${what}`).join('; ');
    throw new Error(`A message breaks limits of Discord: ${list}`);
  }
}

/** As discord.js takes it. */
function mentions({ allowedMentions: { roles } }: { readonly allowedMentions: Pings }) {
  return roles === undefined ? { parse: [] } : { parse: [], roles: [...roles] };
}
