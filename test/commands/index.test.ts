import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';

/** `check` is called by what members read. */
const ASKING = ['ask', 'compare', 'article', 'timeline', 'who', 'Check against coverage'];

it('names every command once', () => {
  const names = commands.map(({ data }) => data.name);
  expect(new Set(names).size).toBe(names.length);
});

it.each(commands.map((command) => [command.data.name, command] as const))(
  '/%s keeps within what Discord takes, in servers and elsewhere',
  (name, { data, tends }) => {
    const json = data.toJSON();
    // What tends the corpus or settles something is for those who may manage the server, 1 << 5, and for servers alone.
    expect(json).toMatchObject(
      tends || ['settings', 'digest'].includes(name)
        ? { contexts: [0], integration_types: [0], default_member_permissions: '32' }
        : { contexts: [0, 1, 2], integration_types: [0, 1] },
    );
  },
);

it('whatever makes the library search is held to manners', () => {
  expect(commands.filter(({ asks }) => asks).map(({ data }) => data.name)).toEqual(ASKING);
});

it('a button belongs to exactly the command that names it', () => {
  expect(commands.filter(({ press }) => press).map(({ data }) => data.name)).toEqual([
    'ask',
    'compare',
    'article',
    'timeline',
    'who',
    'help',
    'digest',
    'privacy',
    'corpus',
    'audit',
  ]);
});
