import type { Draft, Fault, Page, Reading } from '../draft.js';
import { csvRecords } from './csv-records.js';
import type { Fields } from './front-matter.js';
import { type FoundRecords, jsonRecords } from './json-records.js';
import { isObject, jsonValue } from './json-text.js';
import { type FoundRecord, recordDraft } from './record-draft.js';

/** A file that is something else has a fault in every record; so many are told one by one. */
const MAX_FAULTS = 20;
/** More articles of one file take longer than a file may. */
const MAX_RECORDS = 20_000;
/** How much of a text is looked at to tell whether it is JSON Lines. */
const SAMPLE_LENGTH = 100_000;

/** Whether a text holds records: by the name of its file, or because it begins as JSON does. */
export function looksLikeRecords({ file, text }: Page): boolean {
  if (/\.(?:jsonl|ndjson|json|csv|tsv)$/i.test(file)) return true;
  const start = text.slice(0, SAMPLE_LENGTH).trimStart();
  if (/^\[\s{0,100}\{\s{0,100}"/.test(start)) return jsonValue(text) !== undefined;
  if (!start.startsWith('{')) return false;
  const [first = '', second] = start.split('\n', 2);
  const isLines = (second ?? '{').trimStart().startsWith('{') && recordOf(first) !== undefined;
  return isLines || isObject(jsonValue(text));
}

/** Reads one article from each record with a text: JSON in any shape, JSON Lines, or a table with a header. */
export function records({ file, text }: Page): Reading {
  const { records: found, faults, outlet } = recordsIn(file, text);
  if (found.length > MAX_RECORDS) return { drafts: [], faults: [tooMany(found.length)] };
  const drafts: Draft[] = [];
  const empty: Fault[] = [];
  for (const record of found) {
    const draft = recordDraft(record, outlet);
    if ('reason' in draft) empty.push(draft);
    else drafts.push(draft);
  }
  const all = found.length === 0 && faults.length === 0 ? [nothingKnown()] : [...faults, ...empty];
  return {
    drafts,
    faults: all.length > MAX_FAULTS ? [...all.slice(0, MAX_FAULTS), moreFaults(all.length)] : all,
  };
}

function recordsIn(file: string, text: string): FoundRecords {
  if (/\.[ct]sv$/i.test(file)) return csvRecords(text);
  const [first = '', second = ''] = text.trimStart().slice(0, SAMPLE_LENGTH).split('\n', 2);
  const isLines =
    /\.(?:jsonl|ndjson)$/i.test(file) || (second.startsWith('{') && recordOf(first) !== undefined);
  return isLines ? lineRecords(text) : jsonRecords(text);
}

function lineRecords(text: string): FoundRecords {
  const found: FoundRecord[] = [];
  const faults: Fault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const fields = recordOf(line);
    if (fields === undefined) faults.push(brokenRecord(index + 1));
    else found.push({ fields, line: index + 1, number: found.length + 1 });
  }
  return { records: found, faults };
}

function recordOf(line: string): Fields | undefined {
  const value = jsonValue(line);
  return isObject(value) ? value : undefined;
}

function tooMany(all: number): Fault {
  const reason = `It has ${all.toLocaleString('en')} records, more than ${MAX_RECORDS.toLocaleString('en')}.`;
  return { line: undefined, reason, remedy: 'Split it into smaller files.' };
}

function moreFaults(all: number): Fault {
  const remedy = 'Check that the file holds articles at all.';
  return { line: undefined, reason: `${all - MAX_FAULTS} more records cannot be read.`, remedy };
}

function nothingKnown(): Fault {
  return {
    line: undefined,
    reason: 'There is no record with a title or a text in it.',
    remedy: 'Name the fields "title", "text", "date", "outlet" and "link", or remove the file.',
  };
}

function brokenRecord(line: number): Fault {
  const remedy = 'Write one JSON object per line, with its title and text.';
  return { line, reason: 'The line is not a JSON object.', remedy };
}
