import { callbackRoutes } from './callbacks.js';
import { commandRoutes } from './commands.js';
import { lookupRoutes } from './lookups.js';
import { messageRoutes } from './messages.js';
import type { Route } from './route.js';
import { threadRoutes } from './threads.js';
import { webhookRoutes } from './webhooks.js';

/** Every route of the REST API, relative to `/api/v10`. */
export const ROUTES: readonly Route[] = [
  ...lookupRoutes,
  ...commandRoutes,
  ...messageRoutes,
  ...threadRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
];
