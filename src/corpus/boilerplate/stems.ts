import { z } from 'zod';
import { listsIn } from './lists.js';
import { plain } from './plain.js';

const list = z.array(z.string().min(2));

/** What tells a notice of the house, in one language: the beginnings of words. */
const STEMS = z.strictObject({
  /** What hardly anything but notices says. */
  strong: list,
  /** What they say too. */
  weak: list,
  /** What reports say, of rights and advertising too. */
  against: list,
});

const FILES = listsIn(new URL('./notices/', import.meta.url), STEMS);

/** The stems of all languages together, folded: pages mix them. */
export const STEMS_OF_NOTICES: Readonly<Record<keyof z.output<typeof STEMS>, readonly string[]>> = {
  strong: ofKind('strong'),
  weak: ofKind('weak'),
  against: ofKind('against'),
};

/** Folding drops the marks at the ends, and the comma of a Chinese "said," tells it from a longer word. */
function ofKind(kind: keyof z.output<typeof STEMS>): readonly string[] {
  return FILES.flatMap((file) =>
    file[kind].map((stem) => `${plain(stem)}${stem.endsWith(',') ? ',' : ''}`).filter((stem) => stem !== ''),
  );
}
