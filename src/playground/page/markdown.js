// Discord's markdown, read into a tree of plain objects: { type, children } or { type, text }. Nothing here knows HTML.

const LINE_KINDS = [
  {
    type: 'heading',
    pattern: /^(#{1,3}) +(?! )(.*)$/,
    read: ([, marks, rest]) => ({ level: marks.length, rest }),
  },
  { type: 'subtext', pattern: /^-# +(?! )(.*)$/, read: ([, rest]) => ({ rest }) },
  { type: 'quote', pattern: /^> (.*)$|^>$/, read: ([, rest = '']) => ({ rest }) },
  {
    type: 'item',
    pattern: /^( *)[-*] +(?! )(.*)$/,
    read: ([, indent, rest]) => ({ depth: indent.length >> 1, rest }),
  },
  {
    type: 'numbered',
    pattern: /^( *)(\d+)\. +(?! )(.*)$/,
    read: ([, indent, number, rest]) => ({ depth: indent.length >> 1, number: Number(number), rest }),
  },
];

/** The blocks of a text, in order. Neighbouring lines of one kind make one quote, list or paragraph. */
export function blocks(text) {
  const found = [];
  const parts = text.split(/```(?:[a-z\d+-]*\n)?([\s\S]*?)```/i);
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) found.push({ type: 'code-block', text: part.replace(/\n$/, '') });
    else if (part.trim() !== '') found.push(...lineBlocks(part.replace(/^\n|\n$/g, '')));
  }
  return found;
}

function lineBlocks(text) {
  const found = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('>>> ')) {
      const quoted = [line.slice(4), ...lines.slice(index + 1)].join('\n');
      return [...found, { type: 'quote', children: lineBlocks(quoted) }];
    }
    add(found, block(line));
  }
  return found.map(({ lines: quoted, ...it }) =>
    it.type === 'quote' ? { ...it, children: lineBlocks(quoted.join('\n')) } : it,
  );
}

function block(line) {
  for (const { type, pattern, read } of LINE_KINDS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const { rest, ...more } = read(match);
    if (type === 'quote') return { type, lines: [rest] };
    if (type === 'heading' || type === 'subtext') return { type, ...more, children: inline(rest) };
    return { type: 'list', items: [{ ...more, children: inline(rest) }] };
  }
  return { type: 'paragraph', children: inline(line) };
}

function add(found, next) {
  const last = found.at(-1);
  if (last?.type !== next.type || next.type === 'heading' || next.type === 'subtext') found.push(next);
  else if (next.type === 'quote') last.lines.push(...next.lines);
  else if (next.type === 'list') last.items.push(...next.items);
  else last.children.push({ type: 'break' }, ...next.children);
}

const SPANS = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, read: ([, text]) => ({ type: 'text', text }) },
  { pattern: /`([^`]+)`/y, read: ([, text]) => ({ type: 'code', text }) },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    read: ([, at, style = 'f']) => ({ type: 'time', at: Number(at), style }),
  },
  { pattern: /<@!?(\d+)>/y, read: ([, id]) => ({ type: 'user', id }) },
  { pattern: /<@&(\d+)>/y, read: ([, id]) => ({ type: 'role', id }) },
  { pattern: /<#(\d+)>/y, read: ([, id]) => ({ type: 'channel', id }) },
  { pattern: /<\/([^:>]+):\d+>/y, read: ([, text]) => ({ type: 'command', text }) },
  {
    pattern: /\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/y,
    read: ([, text, url]) => ({ type: 'link', url, children: inline(text) }),
  },
  {
    pattern: /<(https?:\/\/[^\s>]+)>/y,
    read: ([, url]) => ({ type: 'link', url, children: [{ type: 'text', text: url }] }),
  },
  {
    pattern: /https?:\/\/[^\s<>]*[^\s<>.,:;"'\])]/y,
    read: ([url]) => ({ type: 'link', url, children: [{ type: 'text', text: url }] }),
  },
  {
    pattern: /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/y,
    read: ([, text]) => ({ type: 'bold', children: inline(text) }),
  },
  {
    pattern: /__((?:\\.|[^\\])+?)__(?!_)/y,
    read: ([, text]) => ({ type: 'underline', children: inline(text) }),
  },
  { pattern: /~~((?:\\.|[^\\])+?)~~/y, read: ([, text]) => ({ type: 'strike', children: inline(text) }) },
  {
    pattern: /\|\|((?:\\.|[^\\])+?)\|\|/y,
    read: ([, text]) => ({ type: 'spoiler', children: inline(text) }),
  },
  {
    pattern: /\*(?!\s)((?:\\.|[^\\*])+?)\*/y,
    read: ([, text]) => ({ type: 'italic', children: inline(text) }),
  },
  {
    pattern: /_((?:\\.|[^\\_])+?)_(?![\p{L}\p{N}])/uy,
    read: ([, text]) => ({ type: 'italic', children: inline(text) }),
  },
];

/** The spans of a line, in order; neighbouring texts are joined. */
export function inline(text) {
  const found = [];
  let at = 0;
  while (at < text.length) {
    const span = spanAt(text, at);
    const next = span?.node ?? { type: 'text', text: text[at] };
    const last = found.at(-1);
    if (next.type === 'text' && last?.type === 'text') last.text += next.text;
    else found.push({ ...next });
    at += span?.length ?? 1;
  }
  return found;
}

function spanAt(text, at) {
  // Underscores within a word are letters: snake_case stays as it is.
  if (text[at] === '_' && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1])) return undefined;
  for (const { pattern, read } of SPANS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { node: read(match), length: match[0].length };
  }
  return undefined;
}
