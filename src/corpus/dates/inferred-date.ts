import type { ArticleDate } from '../article.js';

const NAMED = /(?<!\d)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/;
const DAY_FOLDER = /\/((?:19|20)\d{2})\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\//;
const MONTH_FOLDER = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\//;

/** A date told by a path: "/2022/04/08/", "2022-04-08-title.md", or the month of "/2022/04/"; the first that has one. */
export function inferredDate(paths: readonly (string | undefined)[]): ArticleDate | undefined {
  for (const path of paths) {
    if (path === undefined) continue;
    const found =
      DAY_FOLDER.exec(path)?.slice(1) ?? daysOf(NAMED.exec(path)) ?? MONTH_FOLDER.exec(path)?.slice(1);
    if (found === undefined) continue;
    const [year = '', month = '', day] = found;
    const iso = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), 12)).toISOString();
    return { known: 'inferred', iso, precision: day === undefined ? 'month' : 'day', written: undefined };
  }
  return undefined;
}

function daysOf(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match === null ? undefined : [match[1], match[3], match[4]];
}
