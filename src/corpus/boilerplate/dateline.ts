import { sentences } from '../../language/sentences.js';
import type { Dateline } from '../article.js';
import type { Line } from '../draft.js';
import { SHAPES, SURE_AGENCY, SURE_SHAPES } from './dateline-shapes.js';

/** A dateline is no longer. In UTF-16 code units. */
const MAX_LENGTH = 120;
/** Above the first paragraph may stand headings and what was taken for a paragraph. */
const WITHIN_LINES = 4;
/** Before it may stand the headline or the lead, repeated: in sentences, and in UTF-16 code units. */
const WITHIN_SENTENCES = 3;
const WITHIN_LENGTH = 600;
/** In a row: a place with its agency, and the agency again. */
const MAX_IN_ROW = 3;
/** A place in capitals and a day, behind a headline that has no end. Cyrillic. */
const PLACE_AND_DAY = /(?<= )[\u0400-\u042F-]{4,30}[,.] \p{Nd}{1,2} \p{Ll}/gu;

/** A dateline in its line, with the spaces behind it. */
interface Cut extends Dateline {
  readonly start: number;
  readonly end: number;
}

interface Dated {
  readonly lines: readonly Line[];
  /** The one that names most. */
  readonly dateline: Dateline | undefined;
  /** Others, letter for letter. */
  readonly repeated: readonly string[];
}

/**
 * Lines without the dateline of the first paragraphs, and that dateline. A paragraph that has it behind a sentence is two. What would
 * leave nothing is left as it is.
 */
export function withoutDateline(lines: readonly Line[]): Dated {
  const found: Dateline[] = [];
  const head = lines.slice(0, WITHIN_LINES).flatMap((line): readonly Line[] => {
    if (line.kind !== 'paragraph') return [line];
    const cuts = cutsIn(line.text, found.length === 0);
    if (cuts.length === 0) return [line];
    found.push(...cuts.map(({ text, agency, place }) => ({ text, agency, place })));
    const borders = [0, ...cuts.flatMap(({ start, end }) => [start, end]), line.text.length];
    return borders
      .flatMap((from, index) => (index % 2 === 0 ? [line.text.slice(from, borders[index + 1]).trim()] : []))
      .filter((text) => text !== '')
      .map((text): Line => ({ kind: 'paragraph', text }));
  });
  const all = [...head, ...lines.slice(WITHIN_LINES)];
  if (found.length === 0 || !all.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
    return { lines, dateline: undefined, repeated: [] };
  const dateline = found.find(({ agency, place }) => agency !== undefined && place !== undefined) ?? found[0];
  return {
    lines: all,
    dateline,
    repeated: found.filter((each) => each !== dateline).map(({ text }) => text),
  };
}

/** The datelines of a line: at its beginning, and such as are sure behind its first sentences. In order, apart from each other. */
function cutsIn(text: string, isFirst: boolean): readonly Cut[] {
  const start = text.slice(0, WITHIN_LENGTH);
  const cuts: Cut[] = [];
  // A dateline may begin within the length and name its agency behind it.
  const hasAgency = SURE_AGENCY.test(text.slice(0, WITHIN_LENGTH + MAX_LENGTH));
  for (const at of [0, ...(hasAgency ? placesIn(start) : [])]) {
    if (at < (cuts.at(-1)?.end ?? 0)) continue;
    const cut = rowAt(text, at, at === 0 && isFirst ? SHAPES : SURE_SHAPES);
    if (cut !== undefined) cuts.push(cut);
  }
  return cuts;
}

/** Where a dateline may stand behind words, in order. */
function placesIn(text: string): readonly number[] {
  const starts = sentences(text)
    .slice(1, WITHIN_SENTENCES + 1)
    .map((each) => each.start);
  const places = [...text.matchAll(PLACE_AND_DAY)].map(({ index }) => index);
  return [...new Set([...starts, ...places])].sort((a, b) => a - b);
}

/** The dateline at a place, with those right behind it. */
function rowAt(text: string, start: number, shapes: readonly RegExp[]): Cut | undefined {
  let row = datelineAt(text, start, shapes);
  for (let count = 1; row !== undefined && count < MAX_IN_ROW; count += 1) {
    const next = datelineAt(text, row.end, SURE_SHAPES);
    if (next === undefined) break;
    row = {
      start,
      end: next.end,
      text: text.slice(start, next.end).trim(),
      agency: row.agency ?? next.agency,
      place: row.place ?? next.place,
    };
  }
  return row;
}

function datelineAt(text: string, start: number, shapes: readonly RegExp[]): Cut | undefined {
  const from = text.slice(start, start + MAX_LENGTH);
  for (const shape of shapes) {
    const match = shape.exec(from);
    if (match === null) continue;
    const { agency, place } = match.groups ?? {};
    return {
      start,
      end: start + match[0].length,
      text: match[0].trim(),
      agency: agency?.trim() || undefined,
      place: place?.replace(/^[\s,.\u060C]+|[\s,.\u060C]{1,9}$/g, '') || undefined,
    };
  }
  return undefined;
}
