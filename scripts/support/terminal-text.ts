/** First strong isolate and pop directional isolate: each text keeps its own direction within a line. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/** At most `length` characters, the last of them an ellipsis where something is missing. */
export function shortened(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}\u2026`;
}
