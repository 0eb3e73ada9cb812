const MAX_INLINE_LENGTH = 20_000;
// What ends a sentence, closing quotes included: Latin, Chinese and Arabic marks.
const SENTENCE_END = /[.!?\u2026\u3002\uFF01\uFF1F\u061F]["'\u201D\u2019\u00BB\uFF09)]*\s*$/;

/** HTML for the markdown that articles use; HTML within it stays. Never throws. */
export function markdownHtml(markdown: string): string {
  const out: string[] = [];
  let paragraph: string[] = [];
  let fence: string | undefined;
  const close = () => {
    if (paragraph.length > 0) out.push(`<p>${inline(paragraph.join('\n'))}</p>`);
    paragraph = [];
  };
  const put = (tag: string, text: string) => {
    close();
    out.push(`<${tag}>${inline(text)}</${tag}>`);
  };
  for (const line of markdown.split('\n')) {
    const fenced = /^\s{0,3}(```|~~~)/.exec(line)?.[1];
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line);
    const item = /^\s*(?:[-*+\u2022]|\d{1,3}[.)])\s+(.*)$/.exec(line)?.[1];
    const quoted = /^\s{0,3}>\s?(.*)$/.exec(line)?.[1];
    if (fence !== undefined || fenced !== undefined) {
      close();
      fence = fence === undefined ? fenced : fenced === fence ? undefined : fence;
      if (fenced === undefined) out.push(`<p>${escaped(line)}</p>`);
    } else if (/^\s*(?:[-*_]\s*){3,}$/.test(line) && paragraph.length === 0) close();
    else if (/^\s{0,3}(?:=+|-{2,})\s*$/.test(line) && paragraph.length === 1) {
      const title = paragraph[0] ?? '';
      paragraph = [];
      put('h2', title);
    } else if (line.trim() === '') close();
    else if (heading !== null) put(`h${heading[1]?.length ?? 2}`, heading[2] ?? '');
    else if (item !== undefined) put('li', item);
    else if (quoted !== undefined) put('blockquote', quoted);
    else if (/^\s*\|.*\|\s*$/.test(line)) {
      close();
      out.push(row(line));
    } else {
      paragraph.push(line);
      if (SENTENCE_END.test(line) || /\s{2}$|\\$/.test(line)) close();
    }
  }
  close();
  return out.join('\n');
}

function row(line: string): string {
  const cells = line.trim().slice(1, -1).split('|');
  if (cells.every((cell) => /^\s*:?-+:?\s*$/.test(cell))) return '';
  return `<table><tr>${cells.map((cell) => `<td>${inline(cell.trim())}</td>`).join('')}</tr></table>`;
}

function inline(text: string): string {
  if (text.length > MAX_INLINE_LENGTH && !/[[*_`]/.test(text)) return text;
  return text
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, (_, mark: string) => `&#${mark.charCodeAt(0)};`)
    .replace(
      /!\[([^\]\n]{0,500})\]\(<?([^)\s>[]{1,2000})>?[^)\n]{0,300}\)/g,
      (_, alt: string, url: string) => `<img alt="${quotes(alt)}" src="${quotes(url)}">`,
    )
    .replace(
      /\[([^[\]\n]{1,1000})\]\(<?([^)\s>[]{1,2000})>?[^)\n]{0,300}\)/g,
      (_, label: string, url: string) => `<a href="${quotes(url)}">${label}</a>`,
    )
    .replace(/<(https?:\/\/[^>\s]{1,2000})>/g, (_, url: string) => `<a href="${quotes(url)}">${url}</a>`)
    .replace(
      /\*\*(?=\S)([^*\n]{1,2000})\*\*|(?<!\w)__(?=\S)([^_\n]{1,2000})__(?!\w)/g,
      (_, one?: string, other?: string) => `<strong>${one ?? other ?? ''}</strong>`,
    )
    .replace(
      /(?<![\w*])\*(?=\S)([^*\n]{1,2000})\*(?![\w*])|(?<!\w)_(?=\S)([^_\n]{1,2000})_(?!\w)/g,
      (_, one?: string, other?: string) => `<em>${one ?? other ?? ''}</em>`,
    )
    .replace(/`([^`\n]{1,500})`/g, (_, code: string) => escaped(code));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function quotes(text: string): string {
  return text.replace(/"/g, '&quot;');
}
