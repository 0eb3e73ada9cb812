import { Parser } from 'htmlparser2';

/** A child of an item that holds text: its name, its attributes and the text. */
export interface XmlField {
  /** In lower case, with its prefix: `dc:creator`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

export type XmlPart =
  | { readonly kind: 'item'; readonly name: string; readonly fields: readonly XmlField[] }
  /** An element that is in no item. */
  | { readonly kind: 'field'; readonly field: XmlField };

/** An XML file that no honest program writes. */
export class XmlLimitError extends Error {
  override readonly name = 'XmlLimitError';
}

/** In UTF-16 code units: longer than any article. */
const MAX_ITEM_LENGTH = 12 * 1024 * 1024;
const MAX_FIELDS = 2000;
const MAX_DEPTH = 64;

/**
 * The items of an XML file one after another, as it comes in, however long it is. Entities that it defines itself mean nothing,
 * and nothing is fetched for it.
 *
 * @param itemNames what its items are called, in lower case
 * @throws XmlLimitError for an item that is too large, or elements that nest too deeply
 */
export async function* xmlItems(
  chunks: AsyncIterable<string> | Iterable<string>,
  itemNames: ReadonlySet<string>,
): AsyncGenerator<XmlPart> {
  const reader = partsReader(itemNames);
  for await (const chunk of chunks) {
    reader.write(chunk);
    yield* reader.taken();
  }
  reader.end();
  yield* reader.taken();
}

function partsReader(itemNames: ReadonlySet<string>) {
  let parts: XmlPart[] = [];
  let item: { readonly name: string; readonly depth: number; readonly fields: XmlField[] } | undefined;
  let open: { readonly name: string; readonly attributes: Readonly<Record<string, string>> } | undefined;
  let texts: string[] = [];
  let depth = 0;
  let length = 0;
  /** Since a part was last found: what is never closed may not pile up. */
  let sinceFound = 0;

  const parser = new Parser(
    {
      onopentag: (given, attributes) => {
        depth += 1;
        if (depth > MAX_DEPTH) throw new XmlLimitError('Its elements nest too deeply.');
        const name = given.toLowerCase();
        if (item === undefined && itemNames.has(name)) {
          item = { name, depth, fields: [] };
          length = 0;
        }
        open = { name, attributes };
        texts = [];
      },
      ontext: (text) => {
        length += text.length;
        if (length > MAX_ITEM_LENGTH) throw new XmlLimitError('One of its items is too large.');
        if (open !== undefined) texts.push(text);
      },
      onclosetag: (given) => {
        const name = given.toLowerCase();
        if (open !== undefined && open.name === name) {
          const field = { ...open, text: texts.join('').trim() };
          if (item !== undefined && item.fields.length < MAX_FIELDS) item.fields.push(field);
          else if (item === undefined) found({ kind: 'field', field });
        }
        open = undefined;
        if (item !== undefined && depth === item.depth) {
          found({ kind: 'item', name: item.name, fields: item.fields });
          item = undefined;
        }
        if (item === undefined) length = 0;
        depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );

  function found(part: XmlPart): void {
    parts.push(part);
    sinceFound = 0;
  }

  return {
    write: (chunk: string) => {
      sinceFound += chunk.length;
      if (sinceFound > MAX_ITEM_LENGTH * 2) throw new XmlLimitError('One of its items is too large.');
      parser.write(chunk);
    },
    end: () => parser.end(),
    taken: (): readonly XmlPart[] => {
      const taken = parts;
      parts = [];
      return taken;
    },
  };
}

/** The text of the first field of that name; `undefined` if it has none, or an empty one. */
export function fieldText(fields: readonly XmlField[], ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = fields.find((field) => field.name === name && field.text !== '')?.text;
    if (text !== undefined) return text;
  }
  return undefined;
}
