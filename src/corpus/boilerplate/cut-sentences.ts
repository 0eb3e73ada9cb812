import { sentences } from '../../language/sentences.js';

/** A paragraph without some of its sentences: what is left, in pieces that no gap runs through, and what was taken. */
export function cutSentences(
  text: string,
  isOut: (sentence: string, start: number, end: number) => boolean,
): { readonly kept: readonly string[]; readonly dropped: readonly string[] } {
  const kept: string[] = [];
  const dropped: string[] = [];
  let open: number | undefined;
  let last = 0;
  const close = () => {
    if (open !== undefined) kept.push(text.slice(open, last));
    open = undefined;
  };
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end);
    if (isOut(sentence, start, end)) {
      dropped.push(sentence);
      close();
    } else {
      open ??= start;
      last = end;
    }
  }
  close();
  return dropped.length === 0 ? { kept: [text], dropped } : { kept, dropped };
}
