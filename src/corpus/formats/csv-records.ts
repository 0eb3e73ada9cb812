import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from '../draft.js';
import { KEYS, rawFields } from './fields.js';
import type { FoundRecords } from './json-records.js';
import type { FoundRecord } from './record-draft.js';

const DELIMITERS = [',', ';', '\t', '|'];
/** How much of the first line is looked at. */
const MAX_HEADER_LENGTH = 10_000;

interface Row {
  readonly cells: readonly string[];
  /** Where it begins, counted from 1. */
  readonly line: number;
}

/** The records of a table with a header: commas, semicolons, tabs or bars between its cells. */
export function csvRecords(text: string): FoundRecords {
  const { rows, faults } = rowsOf(text);
  const [header, ...rest] = rows;
  const names = header?.cells.map((name) => name.trim()) ?? [];
  const known = Object.fromEntries(names.map((name) => [name, name]));
  if (rawFields(known, [...KEYS.text, ...KEYS.summary]).length === 0)
    return { records: [], faults: [headless(names)] };
  const records: FoundRecord[] = [];
  const misfits: Fault[] = [];
  for (const [index, { cells, line }] of rest.entries()) {
    const isLonger = cells.slice(names.length).some((cell) => cell.trim() !== '');
    if (isLonger) misfits.push(tooLong(index + 1, line, cells.length, names.length));
    else {
      const fields = Object.fromEntries(
        names.map((name, column) => [name, cells[column]?.trim() || undefined]),
      );
      records.push({ fields, line, number: index + 1 });
    }
  }
  return { records, faults: [...misfits, ...faults] };
}

function rowsOf(text: string): { readonly rows: readonly Row[]; readonly faults: readonly Fault[] } {
  // Excel's own way to say what parts the cells.
  const said = /^sep=(.)\n/.exec(text)?.[1];
  const body = said === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const rows: Row[] = [];
  let last = said === undefined ? 0 : 1;
  const offset = last;
  try {
    parse(body, {
      delimiter: said ?? delimiterOf(body),
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines }) => {
        rows.push({ cells: record, line: last + 1 });
        last = lines + offset;
        return null;
      },
    });
    return { rows, faults: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = `The row that begins here cannot be read (${error.code}); neither can those after it.`;
    const remedy = 'Close every quotation mark; write one that belongs to the text twice.';
    return { rows, faults: [{ line: last + 1, reason, remedy }] };
  }
}

/** The sign that stands most often in the header, outside of quotation marks. */
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const header = text
    .slice(0, Math.min(end < 0 ? text.length : end, MAX_HEADER_LENGTH))
    .replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => header.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function headless(names: readonly string[]): Fault {
  const found = names.slice(0, 10).join(', ').slice(0, 200);
  return {
    line: 1,
    reason: `The first line names no column that holds a text (${found}).`,
    remedy: 'Begin the file with a header such as "title,text,date,outlet,link".',
  };
}

function tooLong(number: number, line: number, cells: number, columns: number): Fault {
  return {
    line,
    reason: `Row ${number} has ${cells} cells, the header ${columns}.`,
    remedy: 'Put cells that hold the delimiter between quotation marks.',
  };
}
