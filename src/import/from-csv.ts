import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { dateField } from '../corpus/formats/date-fields.js';
import { KEYS, linkField, listField, rawField, textField } from '../corpus/formats/fields.js';
import type { Fields } from '../corpus/formats/front-matter.js';
import type { Found } from './entry.js';

/** A file that is no table with a header of the names that are known. */
export class CsvHeaderError extends Error {
  override readonly name = 'CsvHeaderError';
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** In UTF-16 code units: longer than any article. */
const MAX_RECORD_LENGTH = 12 * 1024 * 1024;
const MARKUP = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|em|b|i|a|img|figure|span|blockquote|table)\b[^<>]*>/i;

/**
 * The rows of a CSV file with a header, one after another, however large it is. A row without a text that has a link is a page to
 * be fetched.
 *
 * @throws CsvHeaderError for a header that names neither a text nor a link
 */
export async function* fromCsv(
  chunks: AsyncIterable<string>,
  { outlet }: { readonly outlet: string | undefined },
): AsyncGenerator<Found> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const begin = first.done === true ? '' : first.value;
  const source = Readable.from(withFirst(begin, iterator));
  const rows = source.pipe(
    parse({
      bom: true,
      columns: expectedHeader,
      delimiter: delimiterOf(begin),
      max_record_size: MAX_RECORD_LENGTH,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }),
  );
  source.on('error', (error) => rows.destroy(error));
  try {
    for await (const row of rows) {
      // With a header, a row is an object of strings by its names.
      const found = foundIn(row as Fields, outlet);
      if (found !== undefined) yield found;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { kind: 'fault', subject: 'the CSV file', reason: `It cannot be read on: ${error.message}` };
  } finally {
    source.destroy();
  }
}

function foundIn(row: Fields, outlet: string | undefined): Found | undefined {
  const body = rawField(row, KEYS.text);
  const link = linkField(row, KEYS.link);
  const date = dateField(row).written;
  const named = textField(row, KEYS.outlet) ?? outlet;
  if (body === undefined && link !== undefined) return { kind: 'address', url: link, date, outlet: named };
  const title = textField(row, KEYS.title) ?? '';
  if (body === undefined && title === '') return undefined;
  const html = body === undefined ? '' : MARKUP.test(body) ? body : paragraphsOf(body);
  const [author, section] = [textField(row, KEYS.author), textField(row, KEYS.section)];
  const tags = listField(row, KEYS.tags);
  return { kind: 'entry', entry: { title, html, link, date, outlet: named, author, section, tags } };
}

function expectedHeader(names: readonly string[]): string[] {
  const known: readonly string[] = [...KEYS.text, ...KEYS.link].map((name) => name.toLowerCase());
  if (!names.some((name) => known.includes(name.trim().toLowerCase()))) {
    throw new CsvHeaderError(
      'Its first line must name the columns: title, text (or body, content), date, link (or url), outlet.',
    );
  }
  return names.map((name) => name.trim());
}

/** What parts the names of the first line most often. */
function delimiterOf(begin: string): string {
  const header = begin.slice(0, 10_000).split('\n')[0] ?? '';
  const counted = DELIMITERS.map((delimiter) => [delimiter, header.split(delimiter).length] as const);
  return counted.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function paragraphsOf(plain: string): string {
  const escaped = plain.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.trim()}</p>`)
    .join('\n');
}

async function* withFirst(first: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
