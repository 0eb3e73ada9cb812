import { type Message, textMessage } from './message.js';
import type { NamesOfCommands } from './words/en.js';
import type { Words } from './words.js';

/** How to ask, and how to read an answer. */
export function renderHelp({ help }: Words, names: NamesOfCommands): Message {
  return textMessage(`### ${help.header}`, ...help.body(names), help.marks);
}
