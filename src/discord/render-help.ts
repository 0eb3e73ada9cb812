import type { APIComponentInContainer } from 'discord.js';
import { type Message, message, textDisplay } from './message/message.js';
import type { NamesOfCommands } from './words/en.js';
import type { Words } from './words.js';

/** How to ask, and how to read an answer; `below` it, what could be asked. */
export function renderHelp(
  { help, guide }: Words,
  names: NamesOfCommands,
  below: readonly APIComponentInContainer[] = [],
): Message {
  const lines = [`### ${help.header}`, ...help.body(names), ...guide.commands(names), help.marks];
  return message([textDisplay(lines.join('\n')), ...below]);
}
