import { z } from 'zod';
import { invalidForm, refusal } from '../errors.js';
import { type CommandBody, command } from '../limits/commands.js';
import { read } from '../limits/form.js';
import type { World } from '../world.js';
import { type ApiRequest, NO_CONTENT, ok, param, type Route } from './route.js';

type Scope = string | undefined;

function scope(world: World, request: ApiRequest): Scope {
  if (param(request, 'application') !== world.applicationId) throw refusal('unknownApplication');
  const guild = request.params.guild;
  if (guild !== undefined && !world.guilds.hasBot(guild)) throw refusal('missingAccess');
  return guild;
}

function oneCommand(payload: unknown): CommandBody {
  const result = read(command, payload);
  if ('problems' in result) throw invalidForm(result.problems);
  return result.value;
}

function allCommands(payload: unknown): readonly CommandBody[] {
  const result = read(z.array(command), payload);
  if ('problems' in result) throw invalidForm(result.problems);
  const names = result.value.map(({ type, name }) => `${type} ${name}`);
  const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (repeated >= 0) {
    const message = 'Application command names must be unique';
    throw invalidForm([{ path: [repeated, 'name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
  }
  return result.value;
}

function routesBelow(base: string): readonly Route[] {
  const route = (method: Route['method'], tail: string, answer: Route['answer']): Route => ({
    method,
    path: `${base}${tail}`,
    needsToken: true,
    answer,
  });
  return [
    route('GET', '', (world, request) => ok(world.commands.list(scope(world, request)))),
    route('PUT', '', (world, request) =>
      ok(world.commands.overwrite(scope(world, request), allCommands(request.body))),
    ),
    route('POST', '', (world, request) => {
      const where = scope(world, request);
      const body = oneCommand(request.body);
      const isKnown = world.commands.list(where).some((it) => it.type === body.type && it.name === body.name);
      return { status: isKnown ? 200 : 201, body: world.commands.upsert(where, body) };
    }),
    route('GET', '/:command', (world, request) =>
      ok(world.commands.get(scope(world, request), param(request, 'command'))),
    ),
    route('PATCH', '/:command', (world, request) => {
      const where = scope(world, request);
      const former = world.commands.get(where, param(request, 'command'));
      const change = typeof request.body === 'object' ? request.body : {};
      return ok(world.commands.replace(where, former, oneCommand({ ...former, ...change })));
    }),
    route('DELETE', '/:command', (world, request) => {
      world.commands.delete(scope(world, request), param(request, 'command'));
      return NO_CONTENT;
    }),
  ];
}

/** Registration of commands, global and for one guild. */
export const commandRoutes: readonly Route[] = [
  ...routesBelow('/applications/:application/commands'),
  ...routesBelow('/applications/:application/guilds/:guild/commands'),
];
