import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './replace-file.js';

/** So many files hold the entries, so that a change rewrites little. */
const BOXES = 64;
const BOX_NAME = /^box-(\d{2})$/;
const LINE_FEED = 0x0a;

/** The first line of a box; the entries follow, one behind the other. */
interface Header {
  /** What the entries depend on besides their key. */
  readonly version: string;
  readonly sha256: string;
  readonly entries: readonly (readonly [key: string, length: number])[];
}

/**
 * What took long to make, kept in a folder by key. It may be deleted at any time; a box that is damaged, or of another version,
 * is as if it were empty.
 */
export class Shelf {
  readonly #dir: string;
  readonly #version: string;
  readonly #boxes: readonly Map<string, Uint8Array>[];
  readonly #changed = new Set<number>();

  private constructor(dir: string, version: string) {
    this.#dir = dir;
    this.#version = version;
    this.#boxes = Array.from({ length: BOXES }, () => new Map());
  }

  /** @param version entries of any other one are forgotten */
  static open(dir: string, version: string): Shelf {
    const shelf = new Shelf(dir, version);
    for (const name of namesIn(dir)) {
      const number = Number(BOX_NAME.exec(name)?.[1] ?? Number.NaN);
      const box = shelf.#boxes[number];
      if (box === undefined) continue;
      const entries = entriesOf(join(dir, name), version);
      // Of no use to anybody any more: it is written over.
      if (entries === undefined) shelf.#changed.add(number);
      for (const [key, value] of entries ?? []) box.set(key, value);
    }
    return shelf;
  }

  get(key: string): Uint8Array | undefined {
    return this.#boxes[boxOf(key)]?.get(key);
  }

  put(key: string, value: Uint8Array): void {
    this.#boxes[boxOf(key)]?.set(key, value);
    this.#changed.add(boxOf(key));
  }

  /** Forgets all other keys. */
  retain(keys: ReadonlySet<string>): void {
    for (const [number, box] of this.#boxes.entries()) {
      for (const key of box.keys()) {
        if (keys.has(key)) continue;
        box.delete(key);
        this.#changed.add(number);
      }
    }
  }

  /** Writes what has changed. @throws the file system's error where it cannot be written */
  async save(): Promise<void> {
    if (this.#changed.size === 0) return;
    mkdirSync(this.#dir, { recursive: true });
    for (const number of [...this.#changed].sort((one, other) => one - other)) {
      const file = join(this.#dir, `box-${String(number).padStart(2, '0')}`);
      const box = this.#boxes[number] ?? new Map<string, Uint8Array>();
      if (box.size === 0) await rm(file, { force: true });
      else await replaceFile(file, boxFile(box, this.#version));
      this.#changed.delete(number);
    }
  }
}

function boxOf(key: string): number {
  return (createHash('sha256').update(key).digest()[0] ?? 0) % BOXES;
}

function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

function boxFile(box: ReadonlyMap<string, Uint8Array>, version: string): Uint8Array {
  const body = Buffer.concat([...box.values()]);
  const header: Header = {
    version,
    sha256: createHash('sha256').update(body).digest('hex'),
    entries: [...box].map(([key, { length }]) => [key, length]),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
}

/** `undefined` for a file that is damaged or of another version. */
function entriesOf(file: string, version: string): readonly (readonly [string, Uint8Array])[] | undefined {
  try {
    const bytes = readFileSync(file);
    const headerEnd = bytes.indexOf(LINE_FEED);
    // Written by this file; what else it may be, the sum below does not match.
    const header = JSON.parse(bytes.toString('utf8', 0, headerEnd)) as Header;
    const body = bytes.subarray(headerEnd + 1);
    if (header.version !== version || createHash('sha256').update(body).digest('hex') !== header.sha256)
      return undefined;
    let start = 0;
    return header.entries.map(([key, length]) => {
      start += length;
      return [key, body.subarray(start - length, start)];
    });
  } catch {
    return undefined;
  }
}
