import { dateOf, findDate, UNKNOWN_DATE } from '../dates/dates.js';
import type { Draft, Page, Reading } from '../draft.js';
import { plainText } from '../html/html.js';
import { markdownHeading } from '../html/markdown-heading.js';
import { markdownHtml } from '../html/markdown-html.js';
import { webLink } from '../link.js';
import { markdownBody } from './body.js';

/** What links to the original are called: view or read the original, source, full text. */
const ORIGINAL = [
  ...['查看原文', '阅读原文', '原文链接', '原文', '来源', '閱讀原文', '查看全文', '阅读全文'],
  ...[
    'read more',
    'source',
    'original',
    'original article',
    'link',
    'read the original',
    'full text',
    'full story',
  ],
  ...['المصدر', 'رابط الخبر', 'الرابط الأصلي', 'اقرأ المزيد', 'النص الأصلي'],
  ...[
    'источник',
    'оригинал',
    'читать полностью',
    'ссылка',
    'джерело',
    'оригінал',
    'читати повністю',
    'посилання',
  ],
];
const ORIGINAL_LINK = new RegExp(
  `\\[\\s*(?:${ORIGINAL.join('|')})\\s*[\\]:\uFF1A>\u00BB\u2192 ]{0,4}\\]?\\(<?(https?:[^)\\s>[]+)>?\\)`,
  'i',
);
/** Headings below this level are part of an item. */
const MAX_LEVEL = 4;
// A line that only names the outlet or the date: "**来源**：…", "Source: …", "日期: …".
const LABELLED = new RegExp(
  `^[-*>\\s]{0,6}(?:(${['来源', '來源', '媒体', 'source', 'outlet', 'المصدر', 'источник', 'джерело'].join('|')})|` +
    `(${['日期', '时间', '发布时间', '發佈時間', 'date', 'published', 'التاريخ', 'تاريخ النشر', 'дата'].join('|')}))\\s?[*_]{0,2}\\s?[:\uFF1A][*_\\s]{0,3}(.{1,120}?)[*_]{0,2}$`,
  'i',
);
const MIN_ITEMS = 2;

interface Section {
  readonly title: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/** Whether a markdown text is a list of news: headings of one level, most with a link to their original. */
export function looksLikeItems(text: string): boolean {
  const found = sections(text);
  const linked = found.filter(({ lines }) => lines.some((line) => ORIGINAL_LINK.test(line))).length;
  return linked >= MIN_ITEMS && linked * 2 >= found.length;
}

/** Reads a markdown file of many items, one article each; what they all share may come from front matter. */
export function items(page: Page, shared: Partial<Draft> = {}): Reading {
  return { drafts: sections(page.text).map((section) => itemOf(section, shared)), faults: [] };
}

function itemOf({ title, line, lines }: Section, shared: Partial<Draft>): Draft {
  const link = lines.map((each) => ORIGINAL_LINK.exec(each)?.[1]).find((url) => url !== undefined);
  const labelled = lines.map((each) => LABELLED.exec(each));
  const outlet = labelled.find((match) => match?.[1] !== undefined)?.[3];
  const dated = labelled.find(
    (match) => match?.[2] !== undefined && findDate(match[3] ?? '') !== undefined,
  )?.[3];
  const body = lines.filter((_, index) => {
    const match = labelled[index];
    return match === null || match === undefined || (match[1] === undefined && match[3] !== dated);
  });
  const text = body.map((each) => each.replace(ORIGINAL_LINK, '')).join('\n');
  const { lines: found, captions, relatedLinks, image } = markdownBody(text);
  const url = webLink(link);
  const headline = plainText(markdownHtml(title));
  return {
    ...shared,
    ...{ format: 'items', key: `${headline}|${url ?? ''}`, title: headline, lines: found, line },
    outlet: outlet === undefined ? shared.outlet : plainText(markdownHtml(outlet)),
    date: dated === undefined ? (shared.date ?? UNKNOWN_DATE) : dateOf(dated),
    link: url,
    image: image ?? shared.image,
    ...{ relatedLinks: relatedLinks.filter((related) => related.url !== url), captions },
  };
}

/** The parts under the headings of the level that most originals are linked under. */
function sections(text: string): readonly Section[] {
  const lines = text.split('\n');
  const levels = [4, 3, 2, 1].map((level) => split(lines, level));
  const weight = (parts: readonly Section[]) =>
    parts.filter((part) => part.lines.some((line) => ORIGINAL_LINK.test(line))).length;
  return levels.reduce((best, parts) => (weight(parts) > weight(best) ? parts : best), []);
}

function split(lines: readonly string[], level: number): Section[] {
  const starts = lines.flatMap((line, index) => (headingAt(line)?.level === level ? [index] : []));
  return starts.map((start, index) => ({
    title: headingAt(lines[start] ?? '')?.text ?? '',
    line: start + 1,
    // A heading above the items' level opens something else.
    lines: untilHigher(lines.slice(start + 1, starts[index + 1]), level),
  }));
}

function untilHigher(lines: readonly string[], level: number): readonly string[] {
  const end = lines.findIndex((line) => (headingAt(line)?.level ?? 9) < level);
  return end < 0 ? lines : lines.slice(0, end);
}

function headingAt(line: string) {
  const heading = line.startsWith('#') ? markdownHeading(line) : undefined;
  return heading !== undefined && heading.level <= MAX_LEVEL && heading.text !== '' ? heading : undefined;
}
