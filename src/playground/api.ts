import { setTimeout as pause } from 'node:timers/promises';
import { DiscordError, refusal } from './errors.js';
import { type Faults, type RestFault, rateLimited } from './faults.js';
import type { Exchange } from './http-server.js';
import type { ApiAnswer, ApiRequest, Route } from './rest/route.js';
import type { World } from './world.js';

/** Answers requests to the REST API: checks the bot's token, lets faults strike, and runs the route. */
export function api(world: World, faults: Faults) {
  return async (route: Route, request: ApiRequest, exchange: Exchange): Promise<void> => {
    const fault = faults.take(`${route.method} ${route.path}`);
    if (await strikes(fault, 'before', exchange)) return;
    const answer = outcome(world, route, { request, authorization: exchange.authorization });
    if (await strikes(fault, 'after', exchange)) return;
    exchange.send(answer);
  };
}

interface Asked {
  readonly request: ApiRequest;
  readonly authorization: string | undefined;
}

function outcome(world: World, route: Route, { request, authorization }: Asked): ApiAnswer {
  try {
    if (route.needsToken && authorization !== `Bot ${world.token}`) throw refusal('unauthorized');
    return route.answer(world, request);
  } catch (error) {
    if (error instanceof DiscordError) return { status: error.status, body: error.body };
    throw error;
  }
}

async function strikes(
  fault: RestFault | undefined,
  when: 'before' | 'after',
  exchange: Exchange,
): Promise<boolean> {
  switch (fault?.kind) {
    case 'delay':
      if (when === 'before') await pause(fault.ms);
      return false;
    case 'status': {
      const { status, body = { message: 'Injected', code: 0 }, headers = {} } = fault;
      exchange.send({ status, body, headers });
      return true;
    }
    case 'rate-limit':
      exchange.send(rateLimited(fault));
      return true;
    case 'drop':
    case 'reset':
      if (fault.when === when) exchange.cut(fault.kind);
      return fault.when === when;
    default:
      return false;
  }
}
