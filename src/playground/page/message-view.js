import { shownName } from './commands.js';
import { wordsOf } from './locales.js';

const MESSAGE_COMMAND = 3;

/** Whom and what there is to choose from: people with the bot, roles, channels. */
export function choosableIn({ members, bot, roles, channels }) {
  return { people: [...members, bot], roles, channels };
}

/** What messages are shown with: who reads them, in which words, how ids are called, and what using them does. */
export function messageView(state, locale, perform) {
  const words = wordsOf(locale);
  const choosable = choosableIn(state);
  const nameIn = (all, id, otherwise) => all.find((it) => it.id === id)?.name ?? otherwise;
  return {
    ...choosable,
    locale,
    words,
    myId: state.me.id,
    myRoleIds: state.me.roleIds,
    commands: state.commands
      .filter(({ type }) => type === MESSAGE_COMMAND)
      .map((command) => ({ name: command.name, shown: shownName(command, locale) })),
    userName: (id) => nameIn(choosable.people, id, words.somebody),
    roleName: (id) => nameIn(choosable.roles, id, words.role),
    channelName: (id) => nameIn(choosable.channels, id, words.channel),
    press: (message, { custom_id: button }) => perform('press', { message: message.id, button }),
    choose: (message, { custom_id: select }, values) =>
      perform('select', { message: message.id, select, values }),
    call: (message, command) => perform('message-command', { message: message.id, command }),
  };
}
