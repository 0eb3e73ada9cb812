// What Discord's clients read as markup, as far as tests must know.

/** The text displays of a payload, in reading order. */
export function textDisplays(payload: unknown): string[] {
  if (Array.isArray(payload)) return payload.flatMap(textDisplays);
  if (typeof payload !== 'object' || payload === null) return [];
  if ('type' in payload && payload.type === 10 && 'content' in payload) return [String(payload.content)];
  return Object.values(payload).flatMap(textDisplays);
}

export interface ShownButton {
  readonly type: 2;
  readonly label: string;
  readonly url?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;
}

/** The buttons of a payload, in reading order. */
export function buttons(payload: unknown): ShownButton[] {
  if (Array.isArray(payload)) return payload.flatMap(buttons);
  if (typeof payload !== 'object' || payload === null) return [];
  return isButton(payload) ? [payload] : Object.values(payload).flatMap(buttons);
}

function isButton(value: object): value is ShownButton {
  return 'type' in value && value.type === 2 && 'label' in value;
}

export interface ShownSelect {
  readonly type: 3;
  readonly custom_id: string;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description?: string;
  }[];
}

/** The selects of a payload, in reading order. */
export function selects(payload: unknown): ShownSelect[] {
  if (Array.isArray(payload)) return payload.flatMap(selects);
  if (typeof payload !== 'object' || payload === null) return [];
  return isSelect(payload) ? [payload] : Object.values(payload).flatMap(selects);
}

function isSelect(value: object): value is ShownSelect {
  return 'type' in value && value.type === 3 && 'options' in value;
}

/** The quotes in a text as a reader sees them: block quotes without their marks, escapes and bold. */
export function shownQuotes(text: string): string[] {
  const quotes: string[][] = [];
  let inQuote = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('> ')) {
      if (!inQuote) quotes.push([]);
      quotes.at(-1)?.push(shown(line.slice(2)));
    }
    inQuote = line.startsWith('> ');
  }
  return quotes.map((lines) => lines.join('\n'));
}

/** A line as a reader sees it, if there is nothing but escapes and bold in it. */
export function shown(line: string): string {
  return line.replace(/\\([^0-9A-Za-z\s])|\*\*/g, (_match, escaped: string | undefined) => escaped ?? '');
}

/** What is left of a line when escapes are gone with what they escape: only this can act as markup. */
export function active(line: string): string {
  // A private-use letter keeps what was apart from running together.
  return line.replace(/\\[^0-9A-Za-z\s]/g, '\uE000');
}
