import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
} from 'discord.js';
import { checkMessage } from './check-message.js';

/** A message of ours: one container of Components V2, from which nobody is pinged. */
export interface Message {
  readonly components: readonly [APIContainerComponent];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowedMentions: { readonly parse: readonly [] };
}

export function message(components: readonly APIComponentInContainer[]): Message {
  return {
    components: [{ type: ComponentType.Container, components: [...components] }],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [] },
  };
}

/** A short message: its lines as they are, so escape what comes from elsewhere. */
export function textMessage(...lines: readonly string[]): Message {
  return message([textDisplay(lines.join('\n'))]);
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
  const problems = checkMessage(given);
  if (problems.length > 0) {
    const list = problems.map(({ path, message: what }) => `${path}: ${what}`).join('; ');
    throw new Error(`A message breaks limits of Discord: ${list}`);
  }
  return { ...given, components: [...given.components], allowedMentions: { parse: [] } };
}
