import { type Document, isCollection, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { type Entry, entriesOf, entryText, sectionText } from './yaml-entries.js';

/** Keys and positions from the top of a YAML file. */
export type YamlPath = readonly (string | number)[];

/** A YAML file that is being changed. What is not touched stays as it is written, comments and spaces included. */
export interface YamlDocument {
  /** Plain data; `undefined` where nothing stands. */
  get(path: YamlPath): unknown;
  /** Puts plain data there, with whatever maps are missing above it. */
  set(path: YamlPath, value: unknown): void;
  /** Adds plain data to the end of a list, which is made if it is missing. */
  append(path: YamlPath, value: unknown): void;
  /** Takes away what stands there, and the maps above it that are then empty, except at the top. */
  remove(path: YamlPath): void;
}

/** A part of the text that is exchanged for another. */
interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A YAML text that is changed entry by entry: only the entries of its sections (`articles` > one file) that were touched are
 * written anew, by `yaml`, which keeps the comments within them.
 */
export class EditedYaml implements YamlDocument {
  readonly #mark: string;
  readonly #text: string;
  readonly #newline: string;
  readonly #document: Document;
  /** As it was before any change: the entries of each section, by the section's key. */
  readonly #former: ReadonlyMap<string, readonly Entry[]>;

  constructor(text: string) {
    this.#mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
    this.#newline = text.includes('\r\n') ? '\r\n' : '\n';
    const plain = text.slice(this.#mark.length).replaceAll('\r\n', '\n');
    this.#text = plain === '' || plain.endsWith('\n') ? plain : `${plain}\n`;
    this.#document = parseDocument(this.#text);
    this.#former = new Map(this.#sections().map((pair) => [keyOf(pair), entriesOf(pair, this.#text)]));
  }

  get(path: YamlPath): unknown {
    const found = this.#document.getIn(path);
    return isCollection(found) ? found.toJS(this.#document) : found;
  }

  set(path: YamlPath, value: unknown): void {
    this.#makeRoom(path);
    // A word in the place of a word leaves the comment behind it alone.
    const isWord = typeof value !== 'object' || value === null;
    this.#document.setIn(path, isWord ? value : this.#document.createNode(value));
  }

  append(path: YamlPath, value: unknown): void {
    if (isSeq(this.#document.getIn(path))) this.#document.addIn(path, this.#document.createNode(value));
    else this.set(path, [value]);
  }

  remove(path: YamlPath): void {
    if (!this.#document.hasIn(path)) return;
    this.#document.deleteIn(path);
    for (let length = path.length - 1; length > 1; length -= 1) {
      const above = this.#document.getIn(path.slice(0, length));
      if (!isMap(above) || above.items.length > 0) return;
      this.#document.deleteIn(path.slice(0, length));
    }
  }

  /** The whole file as it is now. */
  text(): string {
    const patches = this.#sections()
      .flatMap((pair) => this.#patchesOf(pair))
      .sort((one, other) => other.start - one.start);
    const text = patches.reduce(
      (written, { start, end, text: put }) => written.slice(0, start) + put + written.slice(end),
      this.#text,
    );
    return this.#mark + text.replaceAll('\n', this.#newline);
  }

  #sections(): readonly Pair[] {
    const { contents } = this.#document;
    return isMap(contents) ? contents.items : [];
  }

  #patchesOf(section: Pair): readonly Patch[] {
    const former = this.#former.get(keyOf(section));
    const end = this.#text.length;
    if (former === undefined) {
      const space = this.#text === '' ? '' : '\n';
      return [{ start: end, end, text: space + sectionText(section) }];
    }
    const items: readonly unknown[] = isCollection(section.value) ? section.value.items : [];
    const kept = former.filter(({ item }) => items.includes(item));
    const last = kept.at(-1);
    if (last === undefined || last.isFlow) return this.#wholePatch(section, items, former);
    const isKnown = new Set<unknown>(kept.map(({ item }) => item));
    const added = items.filter((item) => !isKnown.has(item));
    const changed = former.flatMap((entry): readonly Patch[] => {
      if (!isKnown.has(entry.item)) return [{ start: entry.start, end: entry.end, text: '' }];
      const isSame = JSON.stringify(entry.item) === entry.json;
      return isSame
        ? []
        : [{ start: entry.start, end: entry.end, text: entryText(entry.item, entry.column) }];
    });
    const text = added.map((item) => entryText(item, last.column)).join('');
    // Put after the last one, which may itself be written anew: as one patch, then.
    const atLast = changed.find(({ end: at }) => at === last.end);
    if (text === '') return changed;
    if (atLast === undefined) return [...changed, { start: last.end, end: last.end, text }];
    return [...changed.filter((patch) => patch !== atLast), { ...atLast, text: atLast.text + text }];
  }

  /** A section that had no entries, or has none left, or is written in one line. */
  #wholePatch(section: Pair, items: readonly unknown[], former: readonly Entry[]): readonly Patch[] {
    const isSame =
      items.length === former.length &&
      former.every(({ item, json }, at) => items[at] === item && JSON.stringify(item) === json);
    if (isSame) return [];
    const [first] = former;
    if (first !== undefined && !first.isFlow && items.length === 0)
      return former.map(({ start, end }) => ({ start, end, text: '' }));
    const { key } = section;
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const next = this.#text.indexOf('\n', first === undefined ? start : (former.at(-1)?.end ?? start) - 1);
    return [{ start, end: next < 0 ? this.#text.length : next + 1, text: sectionText(section) }];
  }

  /** A key without anything below it is a map that nothing was written into yet. */
  #makeRoom(path: YamlPath): void {
    const document = this.#document;
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null))
      document.contents = document.createNode({});
    for (let length = 1; length < path.length; length += 1) {
      const at = path.slice(0, length);
      const found = document.getIn(at, true);
      if (isScalar(found) && found.value === null) document.setIn(at, document.createNode({}));
      const map = document.getIn(at);
      // "{}" was written for want of an entry; with one, lines are easier to read.
      if (isMap(map) && map.items.length === 0) map.flow = false;
    }
  }
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}
