import { isSpace } from './characters.js';

/** UTF-16 code units; of longer addresses the beginning is not seen. */
const MAX_LENGTH = 120;

/** Whether a place stands in an address or a path, which white space or a bracket would have ended. */
export function isInAddress(text: string, start: number, at: number): boolean {
  let from = at;
  while (from > start && at - from < MAX_LENGTH && !isSpace(text[from - 1] ?? '')) from -= 1;
  return /:\/\/|www\.|[\p{L}\p{N}]\.\p{L}{2,}\/|@/u.test(text.slice(from, at));
}
