import { posix } from 'node:path';

/** What an uploaded file may end in. */
export const UPLOAD_ENDINGS = ['.md', '.txt', '.html', '.json', '.jsonl', '.csv', '.tsv'] as const;

/** Other ways to write them. */
const SPELLINGS: Readonly<Record<string, (typeof UPLOAD_ENDINGS)[number]>> = {
  '.markdown': '.md',
  '.text': '.txt',
  '.htm': '.html',
  '.xhtml': '.html',
  '.ndjson': '.jsonl',
};

/** File systems take 255 bytes; what is written aside has a longer name, and a removed file may get a number. */
const MAX_NAME_BYTES = 180;

/** Devices on Windows, whatever they end in. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9\u00B9\u00B2\u00B3]|lpt[0-9\u00B9\u00B2\u00B3])(?=\.|$)/i;

// Controls, what Windows keeps for itself, invisible and bidirectional marks, half surrogates.
const UNFIT =
  /[\u0000-\u001F\u007F-\u009F<>:"|?*\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF]|\p{Surrogate}/gu;

/** The ending of a name that may be uploaded; `undefined` for another one. */
export function uploadEnding(name: string): (typeof UPLOAD_ENDINGS)[number] | undefined {
  const ending = posix.extname(name.replace(UNFIT, '').trim()).toLowerCase();
  return SPELLINGS[ending] ?? UPLOAD_ENDINGS.find((each) => each === ending);
}

/**
 * A name for a file that every file system takes, and that leads into no other folder: what an uploaded file is called,
 * as far as that may stay.
 *
 * @param ending what it ends in then
 */
export function safeName(name: string, ending: string): string {
  const [last = ''] = name.normalize('NFC').split(/[/\\]/).slice(-1);
  const visible = last.replace(UNFIT, '').replace(/\s+/g, ' ');
  const given = posix.extname(visible);
  const stem = visible.slice(0, visible.length - given.length).replace(/^[. ]+|(?<![. ])[. ]+$/g, '');
  const fitting = cut(stem, MAX_NAME_BYTES - ending.length).trimEnd() || 'article';
  return `${RESERVED.test(fitting) ? '_' : ''}${fitting}${ending}`;
}

/** As many whole letters as readers see them as fit. */
function cut(text: string, maxBytes: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und').segment(text.slice(0, maxBytes + 1))) {
    if (Buffer.byteLength(kept + segment) > maxBytes) break;
    kept += segment;
  }
  return kept;
}
