import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { Rejection } from './article.js';

/** What the readers can make something of, by the ending of the name. */
const READ = new Set(
  '.md .markdown .mdown .mdx .txt .text .html .htm .xhtml .jsonl .ndjson .json .csv .tsv'.split(' '),
);
/** What people put beside articles on purpose, thinking that it is read. */
const UNREAD = new Set([
  '.pdf',
  '.doc',
  '.docx',
  '.odt',
  '.rtf',
  '.epub',
  '.xls',
  '.xlsx',
  '.xml',
  '.zip',
  '.gz',
  '.mht',
  '.eml',
]);

export interface CorpusFiles {
  /** Paths below the folder with `/`, in the order of their code units. */
  readonly files: readonly string[];
  readonly rejected: readonly Rejection[];
}

/** The files of a corpus folder, its folders included. Names that begin with a full stop are left alone. */
export function corpusFiles(dir: string): CorpusFiles {
  const root = realpathSync(dir);
  const files: string[] = [];
  const rejected: Rejection[] = [];
  const visited = new Set([root]);
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const name of namesIn(join(root, folder), folder, rejected)) {
      if (name.startsWith('.')) continue;
      const path = folder === '' ? name : `${folder}/${name}`;
      const found = resolve(root, path);
      if (typeof found === 'string') rejected.push(leftOut(path, found));
      else if (found.isFolder) {
        // A link to a folder that was seen already would lead round in circles.
        if (!visited.has(found.real)) waiting.push(path);
        visited.add(found.real);
      } else if (READ.has(extname(name).toLowerCase())) files.push(path);
      else if (UNREAD.has(extname(name).toLowerCase()))
        rejected.push(leftOut(path, 'Files of this kind are not read.'));
    }
  }
  return {
    files: files.sort(byCodeUnit),
    rejected: rejected.sort((one, other) => byCodeUnit(one.file, other.file)),
  };
}

function namesIn(path: string, folder: string, rejected: Rejection[]): readonly string[] {
  try {
    return readdirSync(path);
  } catch (error) {
    if (folder === '' || !(error instanceof Error)) throw error;
    rejected.push(leftOut(folder, `The folder cannot be read (${codeOf(error)}).`));
    return [];
  }
}

/** What a path leads to, or why it leads nowhere. */
function resolve(root: string, path: string): { real: string; isFolder: boolean } | string {
  try {
    const real = realpathSync(join(root, path));
    const inside = relative(root, real);
    if (inside === '..' || inside.startsWith(`..${sep}`)) return 'It is a link that leads out of the folder.';
    return { real, isFolder: statSync(real).isDirectory() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `It cannot be read (${codeOf(error)}).`;
  }
}

function leftOut(file: string, reason: string): Rejection {
  const remedy = reason.startsWith('Files')
    ? 'Save the article as text, markdown, HTML, JSON or CSV.'
    : 'Put a readable copy of it into the folder, or remove it.';
  return { file, line: undefined, reason, remedy };
}

export function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
