import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { yamlFile } from '../../yaml/yaml-file.js';
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

const FOLDER = new URL('./notices/', import.meta.url);

const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => {
    const file = new URL(name, FOLDER);
    return yamlFile(readFileSync(file, 'utf8'), { file: name, schema: STEMS });
  });

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
