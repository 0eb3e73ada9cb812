import type { Pressed } from './command.js';

/** What the message consists of that a button or a select stands on, as Discord describes it. */
export function componentsOf({ message }: Pick<Pressed, 'message'>): unknown {
  return message.components.map((component) => component.toJSON());
}
