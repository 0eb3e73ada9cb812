import { resolve } from 'node:path';
import { OneAtATime } from '../disk/one-at-a-time.js';
import { ChangedMeanwhileError, replaceFile, textOf } from '../disk/replace-file.js';
import { EditedYaml, type YamlDocument } from './edited-yaml.js';

export interface YamlChange {
  /** The whole text before; `undefined` if there was no file. */
  readonly before: string | undefined;
  readonly after: string;
}

export interface YamlEdit {
  /** Reads a text as whoever uses the file does. @throws for one that cannot be used */
  readonly check: (text: string) => unknown;
  /** Changes the document. May run more than once, each time on what the file then holds. */
  readonly change: (document: YamlDocument) => void;
}

/** How often a file is read anew that somebody else changes at the same moment. */
const ATTEMPTS = 5;

const editing = new OneAtATime();

/**
 * Changes a YAML file, or makes it. Changes to one file are made one after another; whoever reads it finds the former text or
 * the new one, never a part; a text that `check` refuses is not written.
 *
 * @throws what `check` throws, before the change (the file was faulty already) or after it; the file then stays as it was
 */
export function editYamlFile(file: string, { check, change }: YamlEdit): Promise<YamlChange> {
  return editing.run(resolve(file), async () => {
    for (let attempt = 1; ; attempt += 1) {
      const before = await textOf(file);
      if (before !== undefined) check(before);
      const after = changed(before ?? '', change);
      if (after === before) return { before, after };
      check(after);
      try {
        await replaceFile(file, after, { former: { text: before } });
        return { before, after };
      } catch (error) {
        if (!(error instanceof ChangedMeanwhileError) || attempt === ATTEMPTS) throw error;
      }
    }
  });
}

function changed(text: string, change: YamlEdit['change']): string {
  const document = new EditedYaml(text);
  change(document);
  return document.text();
}
