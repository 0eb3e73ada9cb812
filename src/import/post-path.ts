import { createHash } from 'node:crypto';

/** The folder of the corpus that imported articles go to. */
export const IMPORT_FOLDER = 'imported';

/** Of a file's name, its ending included: every file system takes twice as many. */
const MAX_NAME_BYTES = 100;
const MAX_HOST_LENGTH = 60;
const HASH_LENGTH = 8;
/** Devices on Windows, whatever follows the full stop. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export interface Named {
  /** `2025-05-16`; `undefined` where no day is known. */
  readonly day: string | undefined;
  readonly title: string;
  /** What tells it from all others: the key of its link, else of its text. */
  readonly key: string;
  /** Where it stands. */
  readonly link: string | undefined;
}

/**
 * Where an imported article lies, below the corpus folder: `imported/<host>/<month>/<day>-<title>-<hash>.md`. Every file system takes
 * it, in any script, and two imports of one article give the same.
 */
export function postPath({ day, title, key, link }: Named): string {
  const host = link === undefined ? 'without-link' : new URL(link).hostname.slice(0, MAX_HOST_LENGTH);
  const folder = `${RESERVED.test(host) ? '_' : ''}${host.replace(/[^\w.-]/g, '_')}`.replace(
    /(?<!\.)\.+$/,
    '',
  );
  const ending = `-${lettersOf(key)}.md`;
  const begin = day ?? 'undated';
  // Figures in the name of an undated file would be taken for its date.
  const words = slug(day === undefined ? title.replace(/\p{N}+/gu, ' ') : title);
  const room = MAX_NAME_BYTES - Buffer.byteLength(begin + ending) - 1;
  const fitting = cut(words, room);
  const name = `${begin}${fitting === '' ? '' : `-${fitting}`}${ending}`;
  return `${IMPORT_FOLDER}/${folder || '_'}/${day?.slice(0, 7) ?? 'undated'}/${name}`;
}

/** Words in lower case, in whatever script, with hyphens between them. */
function slug(title: string): string {
  return title
    .slice(0, 300)
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** As many whole letters as readers see them as fit. */
function cut(text: string, maxBytes: number): string {
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > maxBytes) break;
    kept += segment;
  }
  return kept.replace(/-$/, '');
}

/** A hash in letters only, because figures might be read as a date. */
function lettersOf(key: string): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, HASH_LENGTH);
  return hash.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? digit);
}
