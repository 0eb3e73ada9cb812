import { z } from 'zod';
import { actor } from './actor.js';
import type { Upload } from './attachment-store.js';
import { DiscordError, invalidForm } from './errors.js';
import { NotInTimeError } from './feed.js';
import { MEMBER_KEYS } from './guild.js';
import type { Invocation } from './invocation.js';
import { read } from './limits/form.js';
import type { GivenFile } from './option-value.js';
import { clockRoutes } from './page-clock.js';
import { type PageEvent, toldTo } from './page-events.js';
import { pageState, type Stage } from './page-state.js';
import { RefusedError } from './refused.js';
import type { ApiAnswer, ApiRequest } from './rest/route.js';

/** One route of the page's own API, below `/page`. */
export interface PageRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly answer: (request: ApiRequest) => Promise<ApiAnswer>;
}

/** Begins telling a page of events; the result ends it. */
export type PageStream = (query: ApiRequest['query'], send: (event: PageEvent) => void) => () => void;

const who = {
  as: z.enum(MEMBER_KEYS).default('reader'),
  channel: z.string().default('ask'),
  locale: z.string().default('en-US'),
};
const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({});
const slash = z.object({ ...who, command: z.string(), options: values });
const typing = slash.extend({ focused: z.string() });
const press = z.object({ ...who, message: z.string(), button: z.string() });
const select = z.object({ ...who, message: z.string(), select: z.string(), values: z.array(z.string()) });
const menu = z.object({ ...who, command: z.string(), message: z.string() });
const say = z.object({ ...who, text: z.string().min(1).max(2000) });
const submit = z.object({
  form: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.boolean()])),
});

type Run<T> = (body: T, uploads: readonly Upload[]) => Promise<object>;

/** The page's API: what a member sees and does. The bot's token is no part of any answer. */
export function pageRoutes(page: Stage): readonly PageRoute[] {
  const { players, world } = page;
  // Forms that the page has open, by the interaction that they answer.
  const forms = new Map<string, Invocation>();
  const outcome = async (invoked: Invocation): Promise<object> => {
    const response = await invoked.acknowledged();
    const interaction = world.interactions.get(invoked.id);
    if (interaction?.modal) forms.set(invoked.id, invoked);
    return { id: invoked.id, response, modal: interaction?.modal, choices: interaction?.choices };
  };
  const post = <T>(path: string, schema: z.ZodType<T>, run: Run<T>): PageRoute => ({
    method: 'POST',
    path,
    answer: async ({ body, uploads }) => settled(async () => run(checked(schema, body), uploads)),
  });
  return [
    {
      method: 'GET',
      path: '/state',
      answer: ({ query }) => settled(async () => pageState(page, checked(z.object(who), query))),
    },
    ...clockRoutes(page.clockControl),
    post('/slash', slash, (body, uploads) => {
      const files = uploads.map((upload) => [upload.key, given(upload)]);
      return outcome(players.slash({ ...body, options: { ...body.options, ...Object.fromEntries(files) } }));
    }),
    post('/autocomplete', typing, (body) => outcome(players.autocomplete(body))),
    post('/press', press, (body) => outcome(players.press(body))),
    post('/select', select, (body) => outcome(players.select(body))),
    post('/message-command', menu, (body) => outcome(players.messageCommand(body))),
    post('/say', say, async (body) => players.say(body).message),
    post('/submit', submit, async ({ form, fields }, uploads) => {
      const opened = forms.get(form);
      if (!opened) throw new RefusedError('This form is no longer open', { code: 'formClosed' });
      const sent = players.submit({ form: opened, fields: { ...fields, ...filesByField(uploads) } });
      // Only now: whoever is refused may correct the form and send it again.
      forms.delete(form);
      return outcome(sent);
    }),
  ];
}

function given({ filename, contentType, bytes }: Upload): GivenFile {
  return { filename, contentType, contents: bytes };
}

/** Files of a form; a field may have several. */
function filesByField(uploads: readonly Upload[]): Readonly<Record<string, readonly GivenFile[]>> {
  const names = new Set(uploads.map(({ key }) => key));
  return Object.fromEntries(
    [...names].map((name) => [name, uploads.filter(({ key }) => key === name).map(given)]),
  );
}

/** Tells a page what its member sees, as it happens. */
export function pageStream({ world }: Stage): PageStream {
  return (query, send) => {
    const { member } = actor(world, { as: checked(who.as, query.as), channel: 'dm' });
    return world.feed.subscribe((event) => {
      for (const told of toldTo(world, member, event)) send(told);
    });
  };
}

function checked<T>(schema: z.ZodType<T>, payload: unknown): T {
  const result = read(schema, payload);
  if ('problems' in result) throw invalidForm(result.problems);
  return result.value;
}

async function settled(run: () => Promise<object>): Promise<ApiAnswer> {
  try {
    return { status: 200, body: await run() };
  } catch (error) {
    if (error instanceof RefusedError) {
      const { message, refused } = error;
      return { status: 409, body: { message, ...(refused && { refused }) } };
    }
    if (error instanceof NotInTimeError)
      return {
        status: 504,
        body: { message: 'The application did not respond', refused: { code: 'noAnswer' } },
      };
    if (error instanceof DiscordError) return { status: error.status, body: error.body };
    throw error;
  }
}
