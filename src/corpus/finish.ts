import { languageOf } from '../language/detect.js';
import type { Article, ArticleDate, ArticleId, Block } from './article.js';
import { isBoilerplate } from './boilerplate/boilerplate.js';
import { dateOfArticle } from './dates/date-of-article.js';
import { dateOf } from './dates/dates.js';
import { fromCapture } from './dates/relative-date.js';
import type { Draft, Fault, Line } from './draft.js';
import { comparable, oneLine } from './lines/clean.js';
import { openingWords } from './lines/headline.js';
import { searchLink } from './link.js';
import { publishedBy } from './outlet-source.js';
import type { ArticleSource, Sources } from './sources.js';

/** A line below this may be a label; opening words are looked for below it. */
const SHORT_LINE = 60;

/** A teaser is shorter; longer paragraphs that recur are text. */
const MAX_TEASER_LENGTH = 400;

export interface Finishing {
  readonly file: string;
  readonly id: ArticleId;
  readonly sources: Sources;
  /** What moderators say of this article. */
  readonly override: ArticleSource;
  /** What was mended in the file as a whole. */
  readonly notices: readonly string[];
}

/** Makes an article of what a reader found and moderators know, or says why it is none. */
export function finish(draft: Draft, { file, id, sources, override, notices }: Finishing): Article | Fault {
  const headline = oneLine(override.title ?? draft.title);
  const lines = (draft.headlineOnly ? draft.lines : withoutRepeats(draft.lines, headline)).filter(
    ({ text }) => !isBoilerplate(text),
  );
  if (!lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return emptyFault(draft);
  const title =
    headline || openingWords((lines.find((line) => line.text.length > SHORT_LINE) ?? lines[0])?.text ?? '');
  const { text, blocks } = layOut(lines);
  const link = override.link ?? draft.link;
  const language = languageOf(text);
  const named = optional(override.outlet ?? draft.outlet);
  const { outlet, publisher, homepage } = publishedBy(sources, { named, link }, language);
  return {
    ...{ id, file, format: draft.format, title, text, blocks },
    ...{ language, outlet, publisher },
    author: optional(draft.author),
    section: optional(draft.section),
    tags: (draft.tags ?? []).map(oneLine).filter((tag) => tag !== ''),
    date: dateFor({ ...draft, link }, file, sources, override),
    link:
      link === undefined
        ? { kind: 'search', url: searchLink(title, homepage) }
        : { kind: 'source', url: link },
    image: draft.image,
    relatedLinks: (draft.relatedLinks ?? []).filter(({ url }) => url !== link),
    captions: (draft.captions ?? []).filter((caption) => !isBoilerplate(caption)),
    notices: [
      ...notices,
      ...(draft.notices ?? []),
      ...(headline === '' ? ['It has no headline; its opening words stand in for it.'] : []),
    ],
  };
}

/** Without the headline's repetitions, and without a paragraph that is its own teaser above. */
function withoutRepeats(lines: readonly Line[], title: string): readonly Line[] {
  const headline = comparable(title);
  return lines.filter(({ text }, index) => {
    if (text === lines[index - 1]?.text && text.length <= MAX_TEASER_LENGTH) return false;
    // Paragraphs are too long for it, and costly to compare.
    const mayBe = headline !== '' && text.length <= 2 * title.length + 20;
    return !mayBe || comparable(text) !== headline;
  });
}

function layOut(lines: readonly Line[]): { text: string; blocks: readonly Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const { kind, text } of lines) {
    blocks.push({ kind, start, end: start + text.length });
    start += text.length + 1;
  }
  return { text: lines.map(({ text }) => text).join('\n'), blocks };
}

function dateFor(draft: Draft, file: string, sources: Sources, override: ArticleSource): ArticleDate {
  if (override.date !== undefined) return dateOf(override.date);
  const captured = Object.hasOwn(sources.pages, file) ? sources.pages[file]?.captured : undefined;
  if (draft.date.known === 'relative' && captured !== undefined) return fromCapture(draft.date, captured);
  return dateOfArticle(draft, file);
}

function emptyFault({ image, line, title }: Draft): Fault {
  const only = image === undefined ? '' : ' but a picture';
  return {
    line,
    reason: `There is no text${only}${title.trim() === '' ? '' : ` under "${oneLine(title).slice(0, 80)}"`}.`,
    remedy: 'Put the text of the article into the file, or remove the file.',
  };
}

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text) || undefined;
}
