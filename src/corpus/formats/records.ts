import type { Draft, Fault, Page, Reading } from '../draft.js';
import { parseHtml } from '../html/html.js';
import { htmlLines } from '../html/html-lines.js';
import { paragraphs } from '../lines/paragraphs.js';
import { KEYS, rawField, textField } from './fields.js';
import type { Fields } from './front-matter.js';
import { described } from './post.js';

const MARKUP = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|strong|em|b|i|a|img|figure|span|blockquote|table)\b[^<>]*>/i;

/** A file that is something else has a fault in every line; so many are told one by one. */
const MAX_FAULTS = 20;

/** Whether a text is JSON Lines: by the name of its file, or because its first lines are objects. */
export function looksLikeRecords({ file, text }: Page): boolean {
  if (/\.(?:jsonl|ndjson)$/i.test(file)) return true;
  const [first = '', second] = text.trimStart().slice(0, 100_000).split('\n');
  return (
    first.startsWith('{') && (second ?? '{').trimStart().startsWith('{') && recordOf(first) !== undefined
  );
}

/** Reads one article from each line that is a JSON object with a title or a text. */
export function records({ text }: Page): Reading {
  const drafts: Draft[] = [];
  const faults: Fault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const fields = recordOf(line);
    if (fields === undefined) faults.push(brokenRecord(index + 1));
    else drafts.push(draftOf(fields, index + 1));
  }
  return {
    drafts,
    faults: faults.length > MAX_FAULTS ? [...faults.slice(0, MAX_FAULTS), moreFaults(faults.length)] : faults,
  };
}

function draftOf(fields: Fields, line: number): Draft {
  const about = described(fields);
  const title = textField(fields, KEYS.title) ?? '';
  const body = rawField(fields, KEYS.text) ?? '';
  const draft = {
    format: 'records',
    key: about.link ?? `${title}|${about.outlet ?? ''}`,
    title,
    line,
    ...about,
  } as const;
  if (!MARKUP.test(body))
    return { ...draft, lines: paragraphs(body).map(({ text }) => ({ kind: 'paragraph', text })) };
  const { lines, captions, relatedLinks, image } = htmlLines([parseHtml(body).root]);
  return { ...draft, lines, captions, relatedLinks, image: about.image ?? image };
}

function recordOf(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    // An object that is not a list has string keys and unknown values: that is what Fields says.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function moreFaults(all: number): Fault {
  const remedy = 'Check that the file is JSON Lines at all.';
  return { line: undefined, reason: `${all - MAX_FAULTS} more lines are not JSON objects.`, remedy };
}

function brokenRecord(line: number): Fault {
  const remedy = 'Write one JSON object per line, with its title and text.';
  return { line, reason: 'The line is not a JSON object.', remedy };
}
