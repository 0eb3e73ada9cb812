import { drawSvg } from '../../picture/draw-svg.js';
import { type TimelineRow, timelineSvg } from '../../picture/timeline-svg.js';
import type { Timeline } from '../../retrieval/explore/timeline.js';
import { languageOfWords } from '../language-of-words.js';
import { MAX_ALT_LENGTH } from '../message/limits.js';
import { oneLine, shorten } from '../message/plain.js';
import type { Words } from '../words.js';
import { periodName } from './render-timeline.js';

/** A picture to be sent along with a message. */
export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
  /** What it says, for whoever does not see it. */
  readonly description: string;
}

/** A timeline as a picture; `undefined` where no quote has a date. */
export async function timelinePicture(timeline: Timeline, words: Words): Promise<Picture | undefined> {
  const rows = rowsOf(timeline, words);
  if (rows.length === 0) return undefined;
  const title = oneLine(timeline.following.text);
  const subtitle = summary(timeline, words);
  const svg = timelineSvg({ title, subtitle, rows, rightToLeft: languageOfWords(words) === 'ar' });
  return { name: 'timeline.png', png: await drawSvg(svg), description: described(title, subtitle, rows) };
}

/** What a picture of the rows says, in words. */
function described(title: string, subtitle: string, rows: readonly TimelineRow[]): string {
  const parts = rows.map((row) => (row.kind === 'gap' ? row.label : `${row.label}: ${row.count}`));
  return shorten(`${title}. ${subtitle}. ${parts.join('; ')}`, MAX_ALT_LENGTH);
}

function summary({ periods }: Timeline, words: Words): string {
  const quotes = periods.flatMap((period) => period.quotes);
  const nameOf = (iso = '') => words.explore.timeline.day(new Date(iso));
  const [first, last] = [quotes[0]?.date.iso, quotes.at(-1)?.date.iso];
  return pictureText(
    words.explore.timeline.summary({ quotes: quotes.length, first: nameOf(first), last: nameOf(last) }),
  );
}

function rowsOf({ periods, gaps, grain }: Timeline, words: Words): readonly TimelineRow[] {
  const nameOf = (day: string) => words.explore.timeline.day(new Date(`${day}T12:00:00Z`));
  return periods.flatMap(({ key, quotes }): TimelineRow[] => {
    const days = new Set(quotes.map(({ date }) => date.iso?.slice(0, 10)));
    const before = gaps.filter((gap) => days.has(gap.before));
    const bar: TimelineRow = {
      kind: 'bar',
      label: pictureText(periodName(key, grain, words)),
      count: quotes.length,
      headline: oneLine(quotes[0]?.title ?? ''),
    };
    return [
      ...before.map(
        (gap): TimelineRow => ({
          kind: 'gap',
          label: pictureText(words.explore.timeline.nothingBetween(nameOf(gap.after), nameOf(gap.before))),
        }),
      ),
      bar,
    ];
  });
}

/** Without what isolates a name in a line of Discord: a picture has its own way. */
const pictureText = (text: string) => oneLine(text.replace(/[\u2066-\u2069\u200F]/g, ''));
