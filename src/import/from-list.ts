import type { Found } from './entry.js';

const MAX_LINE_LENGTH = 10_000;

/** The addresses of a list: one a line, empty lines and those that begin with `#` left out. */
export async function* fromList(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Found> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    // A comment may follow an address.
    const written = line.trim().split(/\s/, 1)[0] ?? '';
    if (written === '' || written.startsWith('#')) continue;
    const url = addressOf(written);
    if (url !== undefined) yield { kind: 'address', url };
    else
      yield { kind: 'fault', subject: `line ${number}`, reason: `"${written.slice(0, 100)}" is no address.` };
  }
}

/** An address as people write it; `undefined` for what is none. */
export function addressOf(written: string): string | undefined {
  const whole = /^[\w.-]+\.[a-z]{2,}(?:[/:?#]|$)/i.test(written) ? `https://${written}` : written;
  return /^https?:\/\//i.test(whole) && URL.canParse(whole) ? new URL(whole).href : undefined;
}

async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r\n|[\r\n]/);
    rest = (lines.pop() ?? '').slice(0, MAX_LINE_LENGTH);
    yield* lines;
  }
  yield rest;
}
