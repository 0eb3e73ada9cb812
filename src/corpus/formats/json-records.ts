import type { Fault } from '../draft.js';
import { KEYS, rawFields, textField } from './fields.js';
import type { Fields } from './front-matter.js';
import { isObject, jsonEnd, jsonValue } from './json-text.js';
import type { FoundRecord } from './record-draft.js';
import { recordText } from './record-text.js';

export interface FoundRecords {
  readonly records: readonly FoundRecord[];
  readonly faults: readonly Fault[];
  /** Whose records they are, where the file says it of all. */
  readonly outlet?: string | undefined;
}

/** An object in which a record lies by itself. */
const WRAPPERS = [
  'row',
  '_source',
  'data',
  'article',
  'post',
  'story',
  'news',
  'item',
  'node',
  'doc',
  'document',
  'attributes',
  'fields',
  'result',
  'response',
];
const NAMED = new Set(['author', 'authors', 'categories', 'tags']);
const MAX_NESTING = 5;
/** A list of these is one of articles; "name" alone is that of a tag or an author. */
const TITLED = ['title', 'headline', 'webTitle', 'post_title'];
const RECORD_KEYS = [...KEYS.text, ...KEYS.summary, ...KEYS.title].filter((key) => key !== 'name');

/** The records of a JSON text: one, a list of them, or an object that holds a list or one, however deep. */
export function jsonRecords(text: string): FoundRecords {
  const value = jsonValue(text) ?? jsonValue(withoutNaN(text));
  if (value === undefined) return looseRecords(text);
  const { list, outlet } = listIn(value, 0);
  const records = list.flatMap((each, index) =>
    isObject(each) && each.type !== 'service'
      ? [{ fields: inner(each), line: undefined, number: index + 1 }]
      : [],
  );
  // Messages without words are pictures, polls and the like: an export holds many.
  const isChat = records.some(({ fields }) => fields.date_unixtime !== undefined);
  return {
    records: isChat ? records.filter(({ fields }) => recordText(fields) !== '') : records,
    faults: [],
    outlet,
  };
}

function listIn(
  value: unknown,
  nesting: number,
): { readonly list: readonly unknown[]; readonly outlet?: string | undefined } {
  if (Array.isArray(value)) return { list: value };
  if (!isObject(value) || nesting > MAX_NESTING) return { list: [] };
  const columns = columnsOf(value);
  if (columns !== undefined) return { list: columns };
  const lists = Object.values(value).filter(
    (each): each is unknown[] => Array.isArray(each) && each.some(isRecord),
  );
  const [longest] = lists.sort((one, other) => other.length - one.length);
  const isItself =
    hasOwnText(value) || (isRecord(value) && !longest?.some((each) => isObject(each) && hasOwnText(each)));
  if (isItself && (longest === undefined || hasOwnText(value) || recordText(value) !== ''))
    return { list: [value] };
  // What an object with a list is called is the name of the site or the channel.
  if (longest !== undefined)
    return { list: longest, outlet: textField(value, [...KEYS.outlet, 'title', 'name']) };
  const objects = Object.values(value).filter(isObject);
  if (objects.length > 0 && objects.every(isRecord)) return { list: objects };
  return objects.map((each) => listIn(each, nesting + 1)).find(({ list }) => list.length > 0) ?? { list: [] };
}

/** Rows of a table that is written column by column, as data frames are by default. */
function columnsOf(value: Fields): readonly Fields[] | undefined {
  const [text] = rawFields(value, KEYS.text).filter((each) => typeof each === 'object');
  const [title] = rawFields(value, KEYS.title).filter((each) => typeof each === 'object');
  const column = text ?? title;
  if (typeof column !== 'object' || column === null || title === undefined) return undefined;
  const cells = Object.entries(column);
  if (cells.length === 0 || !cells.every(([, cell]) => typeof cell === 'string' || cell === null))
    return undefined;
  if (!Array.isArray(column) && !cells.every(([key]) => /^\d+$/.test(key))) return undefined;
  const columns = Object.entries(value).filter(([, each]) => typeof each === 'object' && each !== null);
  return cells.map(([key]) =>
    Object.fromEntries(columns.map(([name, each]) => [name, (each as Record<string, unknown>)[key]])),
  );
}

/** Whether an object has a text of its own under a key for it, not a list of others that have. */
function hasOwnText(value: Fields): boolean {
  return rawFields(value, KEYS.text).some((each) => {
    if (Array.isArray(each))
      return (
        each.length > 0 &&
        !each.some((one) => isRecord(one) && isObject(one) && TITLED.some((key) => key in one))
      );
    return typeof each === 'string'
      ? each.trim() !== ''
      : isObject(each) && typeof each.rendered === 'string';
  });
}

/** A record, with what lies in an object within it brought up beside the rest, and without numbers for names. */
function inner(value: Fields, nesting = 0): Fields {
  const key = WRAPPERS.find((each) => isRecord(value[each]));
  const wrapped = key === undefined ? undefined : value[key];
  if (nesting <= 2 && key !== undefined && isObject(wrapped) && !hasOwnText(value))
    return inner({ ...value, [key]: undefined, ...wrapped }, nesting + 1);
  const { author } = isObject(value._embedded) ? value._embedded : {};
  const named = Object.entries(value).filter(([name, each]) => !(NAMED.has(name) && isNumbers(each)));
  return { ...(author === undefined ? {} : { author }), ...Object.fromEntries(named) };
}

/** Where WordPress has the number of a name, and the name elsewhere. */
function isNumbers(value: unknown): boolean {
  return (
    typeof value === 'number' || (Array.isArray(value) && value.every((each) => typeof each === 'number'))
  );
}

/** Whether something is an article by its keys, or holds one in itself. */
function isRecord(value: unknown, nesting = 0): boolean {
  if (!isObject(value)) return false;
  if (rawFields(value, RECORD_KEYS).length > 0) return true;
  return nesting < 2 && WRAPPERS.some((key) => isRecord(value[key], nesting + 1));
}

/** Objects one after the other, in a list that is never closed, or with one broken among them. */
function looseRecords(text: string): FoundRecords {
  const records: FoundRecord[] = [];
  const faults: Fault[] = text.includes('{') ? [] : [noJson()];
  let line = 1;
  let seen = 0;
  let number = 0;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at)) {
    for (; seen < at; seen += 1) if (text[seen] === '\n') line += 1;
    const end = jsonEnd(text, at);
    number += 1;
    const source = text.slice(at, end < 0 ? undefined : end);
    const value = end < 0 ? undefined : (jsonValue(source) ?? jsonValue(withoutNaN(source)));
    if (isObject(value)) records.push({ fields: inner(value), line, number });
    else faults.push(brokenObject(line, end < 0));
    if (end < 0) break;
    at = end;
  }
  return { records, faults };
}

/** What Python writes for a number that is none, which JSON does not know. */
function withoutNaN(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.){0,1000000}"|-?\b(?:NaN|Infinity)\b/g, (found) =>
    found.startsWith('"') ? found : 'null',
  );
}

function brokenObject(line: number, isOpen: boolean): Fault {
  return isOpen
    ? { line, reason: 'The JSON ends before this object is closed.', remedy: 'Export the file again, whole.' }
    : {
        line,
        reason: 'The object that begins here is not valid JSON.',
        remedy: 'Mend it, or export the file again.',
      };
}

function noJson(): Fault {
  const remedy = 'Write one object or a list of objects, each with a title and a text.';
  return { line: 1, reason: 'The file is not valid JSON.', remedy };
}
