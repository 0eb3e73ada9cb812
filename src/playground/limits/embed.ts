import { z } from 'zod';
import { optionalList, text, webAddress } from './form.js';

// All numbers: discord-api-docs, developers/resources/message, "Embed Limits".

/** One embed; the sum over all embeds of a message is bounded by `MAX_EMBED_TOTAL`. */
export const embed = z.looseObject({
  title: text(0, 256).nullish(),
  description: text(0, 4096).nullish(),
  url: webAddress(2048).nullish(),
  color: z.number().int().min(0).max(0xffffff).nullish(),
  footer: z.looseObject({ text: text(1, 2048) }).nullish(),
  author: z.looseObject({ name: text(1, 256), url: webAddress(2048).nullish() }).nullish(),
  fields: optionalList(z.looseObject({ name: text(1, 256), value: text(1, 1024) }), 25),
});

/** An embed as it is read. */
export type Embed = z.infer<typeof embed>;

/** Code units over all titles, descriptions, fields, footers and author names of a message. */
export const MAX_EMBED_TOTAL = 6000;

/** How much of `MAX_EMBED_TOTAL` these embeds use. */
export function embedTotal(embeds: readonly Embed[]): number {
  const texts = embeds.flatMap((it) => [
    it.title,
    it.description,
    it.footer?.text,
    it.author?.name,
    ...(it.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ]);
  return texts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}
