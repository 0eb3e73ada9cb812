import { z } from 'zod';
import { type Read, read, text } from './form.js';

const choice = z.object({
  name: text(1, 100),
  name_localizations: z.record(z.string(), text(1, 100)).nullish(),
  value: z.union([text(1, 100), z.number()]),
});

/** A suggestion for an option that is being typed, or a fixed value of an option. */
export type Choice = z.infer<typeof choice>;

/** The list of choices as it may stand in a command. */
export const choices = z.array(choice).max(25);

/** The answer to an autocompletion, checked against Discord's limits. */
export function readChoices(payload: unknown): Read<{ choices: Choice[] }> {
  return read(z.object({ choices }), payload);
}
