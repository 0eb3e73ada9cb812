import { z } from 'zod';
import { optionalList, type Read, read, text } from './form.js';

// All numbers: discord-api-docs, developers/resources/channel, "Start Thread".

const fields = {
  name: text(1, 100),
  auto_archive_duration: z.literal([60, 1440, 4320, 10080]).nullish(),
  rate_limit_per_user: z.number().int().min(0).max(21_600).nullish(),
};
const thread = z.object({ ...fields, type: z.number().int().nullish(), message: z.undefined().optional() });
const post = z.object({
  ...fields,
  message: z.looseObject({}),
  applied_tags: optionalList(z.string(), 5),
});

/** A thread that is to be begun; the message of a forum's post is still to be checked. */
export interface ThreadBody {
  readonly name: string;
  readonly message?: unknown;
}

/** The request to begin a thread, or a post where it is for a forum, checked against Discord's limits. */
export function readThread(payload: unknown, isForum: boolean): Read<ThreadBody> {
  return read<ThreadBody>(isForum ? post : thread, payload ?? {});
}
