const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const GROUP = 2;

/**
 * The slash commands that can be sent, subcommands one by one: { path, shownPath, description, options }. Names and
 * descriptions are shown in `locale` where the bot has registered them so.
 */
export function sendable(commands, locale) {
  return commands
    .filter(({ type }) => type === CHAT_INPUT)
    .flatMap((command) => leaves(command, locale, { path: [], shown: [] }));
}

function leaves(node, locale, { path, shown }) {
  const { options = [] } = node;
  const here = { path: [...path, node.name], shown: [...shown, shownName(node, locale)] };
  const branches = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (branches.length > 0) return branches.flatMap((branch) => leaves(branch, locale, here));
  return [
    {
      path: here.path.join(' '),
      shownPath: here.shown.join(' '),
      description: shownDescription(node, locale),
      options: options.map((option) => ({
        ...option,
        shownName: shownName(option, locale),
        description: shownDescription(option, locale),
        choices: (option.choices ?? []).map((choice) => ({
          label: shownName(choice, locale),
          value: choice.value,
        })),
      })),
    },
  ];
}

/** The name of a command, option or choice in `locale`. */
export function shownName({ name, name_localizations: names }, locale) {
  return names?.[locale] ?? name;
}

function shownDescription({ description, description_localizations: descriptions }, locale) {
  return descriptions?.[locale] ?? description;
}

/** The commands whose name or description holds `text`, those that begin with it first. */
export function matching(commands, text) {
  const wanted = text.trim().toLowerCase();
  const rank = ({ path, shownPath, description }) => {
    const names = [path, shownPath].map((name) => name.toLowerCase());
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.includes(wanted))) return 1;
    return description.toLowerCase().includes(wanted) ? 2 : 3;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((it) => it.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ command }) => command);
}
