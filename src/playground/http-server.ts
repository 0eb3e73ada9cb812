import { fileURLToPath } from 'node:url';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Upload } from './attachment-store.js';
import { DiscordError, refusal } from './errors.js';
import { isForeign, isOwnHost, PAGE_HEADERS } from './guard.js';
import type { PageRoute, PageStream } from './page-server.js';
import type { ApiAnswer, ApiRequest, Route } from './rest/route.js';

/** What is served, and how each request is answered. */
export interface Site {
  readonly host: string;
  readonly routes: readonly Route[];
  readonly answer: (route: Route, request: ApiRequest, exchange: Exchange) => Promise<void>;
  readonly pageRoutes: readonly PageRoute[];
  readonly pageStream: PageStream;
  readonly attachment: (id: string) => Uint8Array | undefined;
}

/** The HTTP side of one request to the API. */
export interface Exchange {
  readonly authorization: string | undefined;
  send(answer: ApiAnswer & { headers?: Readonly<Record<string, string>> }): void;
  /** Ends the connection with no answer: in good order, or as a reset. */
  cut(how: 'drop' | 'reset'): void;
}

/** The largest request in bytes: ten files of 10 MiB would be more than Discord takes. */
const MAX_REQUEST_BYTES = 25 * 1024 * 1024;
/** The largest file in bytes: what Discord takes from those who pay for nothing. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** Files that a page may show; all others are only saved. None of these can hold a script. */
const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};
const PAGE_FOLDER = fileURLToPath(new URL('./page/', import.meta.url));

/** An HTTP server for the API, the page and its API, and attachments; not listening yet. */
export function httpServer(site: Site): FastifyInstance {
  const app = Fastify({
    bodyLimit: MAX_REQUEST_BYTES,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 512 },
  });
  app.register(multipart, { limits: { fileSize: MAX_FILE_BYTES, files: 10 } });
  app.addHook('onRequest', async (request, reply) => {
    if (!isOwnHost(request.headers.host, site.host)) return reply.code(421).send({ message: 'Wrong host' });
    const isOpen = request.method === 'GET' && !/^\/(api|page)\//.test(request.url);
    if (!isOpen && isForeign(request.headers)) return reply.code(403).send({ message: 'Wrong origin' });
    reply.headers(PAGE_HEADERS);
    return undefined;
  });
  app.register(files, { root: PAGE_FOLDER, cacheControl: false });
  addApi(app, site);
  addPageApi(app, site);
  app.get<{ Params: { id: string; name: string } }>('/attachments/:channel/:id/:name', (request, reply) => {
    const bytes = site.attachment(request.params.id);
    if (!bytes) return reply.code(404).send();
    const picture = PICTURES[/\.([a-z]+)$/i.exec(request.params.name)?.[1]?.toLowerCase() ?? ''];
    return reply
      .header('Content-Disposition', 'attachment')
      .type(picture ?? 'application/octet-stream')
      .send(Buffer.from(bytes));
  });
  return app;
}

function addApi(app: FastifyInstance, site: Site): void {
  for (const route of site.routes) {
    app.route({
      method: route.method,
      url: `/api/v10${route.path}`,
      handler: async (request, reply) => site.answer(route, await read(request), exchange(request, reply)),
    });
  }
  app.all('/api/*', async (_request, reply) => reply.code(404).send(refusal('notFound').body));
}

function addPageApi(app: FastifyInstance, site: Site): void {
  for (const { method, path, answer } of site.pageRoutes) {
    app.route({
      method,
      url: `/page${path}`,
      handler: async (request, reply) => {
        const { status, body } = await answer(await read(request));
        return reply.code(status).send(body);
      },
    });
  }
  app.get('/page/events', (request, reply) => {
    // A member that there is not is refused here, while there still is a reply to refuse with.
    const end = site.pageStream(queryOf(request), (event) =>
      reply.raw.write(`data: ${JSON.stringify(event)}\n\n`),
    );
    reply.hijack();
    reply.raw.writeHead(200, { ...PAGE_HEADERS, 'Content-Type': 'text/event-stream' });
    reply.raw.flushHeaders();
    request.raw.on('close', end);
  });
}

function queryOf(request: FastifyRequest): ApiRequest['query'] {
  return Object.fromEntries(new URL(request.url, 'http://localhost').searchParams);
}

async function read(request: FastifyRequest): Promise<ApiRequest> {
  const common = {
    // Fastify gives each `:name` of the pattern as a decoded text.
    params: request.params as Record<string, string>,
    query: queryOf(request),
  };
  if (!request.isMultipart()) return { ...common, body: request.body ?? undefined, uploads: [] };
  let body: unknown;
  const uploads: Upload[] = [];
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const key = /^files\[(.+)\]$/.exec(part.fieldname)?.[1] ?? part.fieldname;
      uploads.push({
        key,
        filename: part.filename,
        contentType: part.mimetype,
        bytes: await part.toBuffer(),
      });
    } else if (part.fieldname === 'payload_json') {
      body = json(String(part.value));
    }
  }
  return { ...common, body, uploads };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('badJson');
  }
}

function exchange(request: FastifyRequest, reply: FastifyReply): Exchange {
  return {
    authorization: request.headers.authorization,
    send: ({ status, body, headers }) => {
      reply.code(status).headers(headers ?? {});
      reply.send(body);
    },
    cut: (how) => {
      reply.hijack();
      if (how === 'reset') request.raw.socket.resetAndDestroy();
      else request.raw.socket.destroy();
    },
  };
}

/** Answers what went wrong before a route was reached in Discord's form. */
export function answerErrors(app: FastifyInstance, log: (message: string, cause: unknown) => void): void {
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof DiscordError) return reply.code(error.status).send(error.body);
    const status =
      typeof error === 'object' && error && 'statusCode' in error ? Number(error.statusCode) : 500;
    if (status >= 500) log('The playground failed', error);
    const message = error instanceof Error && status < 500 ? error.message : 'Internal Server Error';
    if (status === 413) {
      const refused = { code: 'tooLarge' };
      return reply.code(413).send({ code: 40005, message: 'Request entity too large', refused });
    }
    return reply.code(status).send({ code: status === 400 ? 50109 : 0, message });
  });
}
