import { sentences } from '../../language/sentences.js';
import type { Line } from '../draft.js';
import { cutSentences } from './cut-sentences.js';
import { isMoment } from './technical.js';

/** A number or a moment in brackets. In UTF-16 code units. */
const MAX_BRACKET_LENGTH = 40;
const IN_BRACKETS = /^[([\uFF08\u3010]([^()[\]\uFF08\uFF09\u3010\u3011]{1,38})[)\]\uFF09\u3011][.\u3002]?$/;
/** What stands in a line before or at every sentence that says nothing: where a sentence begins, a bracket, or marks apart from words. */
const MAY_BE_WORDLESS =
  /(?:^|[.!?\u2026\u061F]["'\u201D\u2019\u00BB)\]]{0,4})\s{0,3}(?:[([\uFF08\u3010]|[^\p{L}\p{N}\s]{1,20}(?:\s|$)|[^\p{L}\p{N}\s]{20})|^[\u3002\uFF01\uFF1F]|[\u3002\uFF01\uFF1F]\s{0,3}[^\p{L}\p{N}]/u;
const SAYS = /[\p{L}\p{N}]/u;

/** Whether a sentence says nothing: a mark alone, or a number or moment in brackets. */
export function isWordless(sentence: string): boolean {
  if (!SAYS.test(sentence)) return true;
  const inner = sentence.length > MAX_BRACKET_LENGTH ? undefined : IN_BRACKETS.exec(sentence)?.[1];
  return inner !== undefined && (!/\p{L}/u.test(inner) || isMoment(inner));
}

/** Paragraphs without sentences that say nothing. */
export function withoutWordless(
  lines: readonly Line[],
  isKept: (line: string) => boolean,
): { readonly lines: readonly Line[]; readonly dropped: readonly string[] } {
  const all: string[] = [];
  const left = lines.flatMap((line): readonly Line[] => {
    if (line.kind !== 'paragraph' || !MAY_BE_WORDLESS.test(line.text)) return [line];
    const { kept, dropped } = cutSentences(
      line.text,
      sentences(line.text),
      ({ sentence }) => isWordless(sentence) && !isKept(sentence),
    );
    all.push(...dropped);
    return kept.map((text): Line => ({ kind: 'paragraph', text }));
  });
  return all.length === 0 ? { lines, dropped: all } : { lines: left, dropped: all };
}
