/** What can be saved of a head that is no valid YAML or TOML: `key: value`, `key = value`, and lists of `- item`. */
export function looseFields(head: string): Record<string, unknown> {
  const fields: Record<string, unknown> = Object.create(null);
  let list: string[] = [];
  for (const line of head.split('\n')) {
    const pair = /^(["']?)([\p{L}\p{N}_.-]{1,80})\1[ \t]*[:=](.*)$/u.exec(line);
    const item = /^[ \t]*-[ \t](.+)$/.exec(line)?.[1];
    if (pair?.[2] !== undefined) {
      const value = unquoted(pair[3] ?? '');
      list = [];
      fields[pair[2]] =
        value.startsWith('[') && value.endsWith(']')
          ? value.slice(1, -1).split(',').map(unquoted)
          : value || list;
    } else if (item !== undefined) list.push(unquoted(item));
  }
  return fields;
}

/** A value without the quotation marks around it, however many. */
export function unquoted(value: string): string {
  const trimmed = value.trim();
  let start = 0;
  let end = trimmed.length;
  while (start < end && isQuote(trimmed[start])) start += 1;
  while (end > start && isQuote(trimmed[end - 1])) end -= 1;
  return trimmed.slice(start, end);
}

function isQuote(sign: string | undefined): boolean {
  return sign === '"' || sign === "'";
}
