import { isBoilerplate, isCreditedHeadline, teaserOf } from '../boilerplate/boilerplate.js';
import { dateLine, sourceLine } from '../dates/date-line.js';
import { UNKNOWN_DATE } from '../dates/dates.js';
import type { Draft, Line, Page, Reading } from '../draft.js';
import { comparable } from '../lines/clean.js';
import { isHeadline } from '../lines/headline.js';
import { type Paragraph, paragraphs } from '../lines/paragraphs.js';

/** How many paragraphs of a page may stand before its date. */
const HEAD_LENGTH = 8;
/** Longer paragraphs are part of the article, not of its head. */
const MAX_HEAD_LINE_LENGTH = 60;
/** How many paragraphs may stand below the line that names the source. */
const TAIL_LENGTH = 6;
const MAX_HEADING_LENGTH = 70;
const ENDS_SENTENCE = /[.!?\u2026:;,\u3002\uFF01\uFF1F\uFF1A\uFF0C\u061F\u060C\u061B]["'\u201D\u00BB)]*$/;
const SECTIONS = new Set([
  ...['سياسة', 'أخبار', 'اقتصاد', 'رياضة', 'دولي', 'العالم', 'عربي ودولي', 'ثقافة', 'محليات', 'اخبار'],
  ...['politics', 'news', 'world', 'business', 'economy', 'sport', 'sports', 'culture', 'opinion', 'war'],
  ...['政治', '新闻', '国际', '经济', '时政', '军事', '社会', '财经', '要闻'],
  ...[
    'политика',
    'новости',
    'мир',
    'экономика',
    'общество',
    'політика',
    'новини',
    'світ',
    'економіка',
    'суспільство',
    'війна',
  ],
]);

interface Head {
  title: string;
  outlet: string | undefined;
  author: string | undefined;
  section: string | undefined;
  date: Draft['date'];
  captions: string[];
}

/** Reads a plain text: its first line is the headline if it looks like one, its date stands near the top. */
export function plainTextArticle(page: Page): Reading {
  const found = paragraphs(page.text);
  // Below the head, what belongs to the page is told by what stands around it.
  const inHead = (index: number) => index < 2 * HEAD_LENGTH;
  const all = found.filter(
    ({ text }, index) =>
      !inHead(index) ||
      teaserOf(text) !== undefined ||
      saysOfItself(text) ||
      (index === 0 && isCreditedHeadline(text)) ||
      !isBoilerplate(text),
  );
  const kept = new Set(all);
  const boilerplate = found.filter((paragraph) => !kept.has(paragraph)).map(({ text }) => text);
  const head: Head = {
    title: '',
    outlet: undefined,
    author: undefined,
    section: undefined,
    date: UNKNOWN_DATE,
    captions: [],
  };
  const body = withoutSource(withoutHead(all, head), head);
  const lines = body.map(
    (paragraph, index): Line => ({ kind: kindOf(paragraph, body, index), text: paragraph.text }),
  );
  return { drafts: [{ format: 'text', key: '', ...head, lines, boilerplate }], faults: [] };
}

/** Whether a line states the date or the source, whatever its label. */
function saysOfItself(text: string): boolean {
  return dateLine(text) !== undefined || sourceLine(text) !== undefined;
}

/** What is left when headline, date, section and byline are taken from the top. */
function withoutHead(all: readonly Paragraph[], head: Head): readonly Paragraph[] {
  const dated = all.slice(0, HEAD_LENGTH).findIndex(({ text }) => dateLine(text) !== undefined);
  const body: Paragraph[] = [];
  let inHead = true;
  for (const [index, paragraph] of all.entries()) {
    const { text } = paragraph;
    const stated = index === dated ? dateLine(text) : undefined;
    if (stated !== undefined) {
      head.date = stated.date;
      head.outlet ??= stated.outlet;
      if (stated.rest !== '' && !byline(stated.rest, head)) body.push({ ...paragraph, text: stated.rest });
    } else if (!inHead || index >= HEAD_LENGTH) body.push(paragraph);
    else if (body.length === 0 && head.title === '' && isTitle(all, index, dated)) head.title = text;
    else if (!takeHeadLine(text, head, dated >= 0 && index > dated && body.length === 0, index < dated))
      body.push(paragraph);
    inHead &&= text.length <= MAX_HEAD_LINE_LENGTH * 3 && !ENDS_SENTENCE.test(text);
    if (index < dated) inHead = true;
  }
  return body;
}

/** The source may also be named in the last line, or above key words and other news. */
function withoutSource(body: readonly Paragraph[], head: Head): readonly Paragraph[] {
  const at = body.findLastIndex(({ text }) => sourceLine(text) !== undefined);
  if (at < 0 || at < body.length - TAIL_LENGTH) return body;
  head.outlet ??= sourceLine(body[at]?.text ?? '');
  return body.filter((_, index) => index !== at);
}

function isTitle(all: readonly Paragraph[], index: number, dated: number): boolean {
  const { text } = all[index] ?? { text: '' };
  const label = SECTIONS.has(text.toLowerCase()) || sourceLine(text) !== undefined;
  return !label && isHeadline(text) && all.length > index + 1 && (index < 2 || index <= dated + 1);
}

/** Takes a section, a source, a byline or a repeated headline; says whether the line was one. */
function takeHeadLine(text: string, head: Head, afterDate: boolean, beforeDate: boolean): boolean {
  if (comparable(text) === comparable(head.title)) return true;
  if (SECTIONS.has(text.toLowerCase())) {
    head.section ??= text;
    return true;
  }
  const source = sourceLine(text);
  if (source !== undefined) {
    head.outlet ??= source;
    return true;
  }
  if (afterDate && byline(text, head)) return true;
  // Between headline and date stand the words under the picture.
  const caption =
    beforeDate && head.title !== '' && text.length <= MAX_HEAD_LINE_LENGTH && !ENDS_SENTENCE.test(text);
  if (caption) head.captions.push(text);
  return caption;
}

/** "Outlet - Desk", or one to three words beside the date: who wrote it. */
function byline(text: string, head: Head): boolean {
  if (text.length > MAX_HEAD_LINE_LENGTH || ENDS_SENTENCE.test(text) || text.split(' ').length > 6)
    return false;
  const [first = '', second] = text.split(/\s[-\u2013|]\s/);
  if (second !== undefined) {
    head.outlet ??= first;
    head.author ??= second;
    return true;
  }
  if (text.split(' ').length > 3) return false;
  head.author ??= text;
  return true;
}

function kindOf({ text, alone }: Paragraph, all: readonly Paragraph[], index: number): Line['kind'] {
  const next = all[index + 1]?.text ?? '';
  const previous = all[index - 1]?.text ?? '';
  const opens =
    /^[\p{L}\p{N}"\u201C\u00AB]/u.test(text) &&
    text.length <= MAX_HEADING_LENGTH &&
    !ENDS_SENTENCE.test(text);
  const between = ENDS_SENTENCE.test(previous) && next.length > MAX_HEADING_LENGTH;
  return index > 0 && opens && between && (alone || text.split(' ').length <= 8) ? 'heading' : 'paragraph';
}
