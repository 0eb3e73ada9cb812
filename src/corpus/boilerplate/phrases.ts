import { z } from 'zod';
import { listsIn } from './lists.js';
import { Phrases } from './phrase.js';
import { plain } from './plain.js';

const list = z.array(z.string().min(1));

/** A list of what stands around articles on pages of one language. */
const PHRASES = z.strictObject({
  /** Whole lines: buttons and their like. */
  labels: list,
  /** What leads to other news: before a headline, or above a list of them. */
  teasers: list,
  /** What stands before who took a picture, or what it shows. */
  pictures: list,
  /** What stands before a name: where the text comes from, who wrote it. */
  credits: list,
  /** What stands before a name, and before headlines too. */
  bylines: list,
  /** Whole sentences or lines. */
  phrases: list,
  /** Notices of rights, which may be longer than other sentences. */
  rights: list,
  /** What stands before a notice of the house. */
  notices: list,
  /** What closes a text. */
  endings: list,
  /** What stands before the tags of an article, without a mark, behind its last sentence. */
  tags: list,
});

type Kind = keyof z.output<typeof PHRASES>;

const FILES = listsIn(new URL('./phrases/', import.meta.url), PHRASES);

/** The known lists of all languages together: pages mix them. */
export const KNOWN: Readonly<Record<Kind | 'sentences', Phrases>> = {
  labels: ofKind('labels'),
  teasers: ofKind('teasers'),
  pictures: ofKind('pictures'),
  credits: ofKind('credits'),
  bylines: ofKind('bylines'),
  phrases: ofKind('phrases'),
  rights: ofKind('rights'),
  /** Phrases and notices of rights, so that a short sentence is looked up once. */
  sentences: ofKind('phrases', 'rights'),
  notices: ofKind('notices'),
  endings: ofKind('endings'),
  tags: ofKind('tags'),
};

function ofKind(...kinds: readonly Kind[]): Phrases {
  return new Phrases(
    FILES.flatMap((file) => kinds.flatMap((kind) => file[kind])),
    plain,
  );
}
