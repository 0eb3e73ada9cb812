import { expect, it } from 'vitest';
import { commands } from '../../commands/index.js';

it('names every command once', () => {
  const names = commands.map(({ data }) => data.name);
  expect(new Set(names).size).toBe(names.length);
});

it.each(commands.map((command) => [command.data.name, command] as const))(
  '/%s keeps within what Discord takes, in servers and elsewhere',
  (_name, { data }) => {
    const json = data.toJSON();
    // 8000 characters over all names, descriptions and values of a command.
    expect(JSON.stringify(json).length).toBeLessThan(8000);
    expect(json).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  },
);

it('a button belongs to exactly the command that names it', () => {
  expect(commands.filter(({ press }) => press).map(({ data }) => data.name)).toEqual(['ask']);
});
