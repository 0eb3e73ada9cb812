/** A title with its number and the first `limit` lines; nothing where there are none. */
export function section(title: string, lines: readonly string[], limit: number): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - limit;
  return [
    `${title} (${lines.length})`,
    ...lines.slice(0, limit).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  and ${rest} more; --all shows them`] : []),
  ];
}
