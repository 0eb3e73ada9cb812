import { languageOf } from '../language/detect.js';
import type { Article, ArticleDate, ArticleId } from './article.js';
import { isBoilerplate } from './boilerplate/boilerplate.js';
import { withoutDateline } from './boilerplate/dateline.js';
import { verdictsOf } from './boilerplate/verdicts.js';
import { withoutBoilerplate } from './boilerplate/without-boilerplate.js';
import { dateOfArticle } from './dates/date-of-article.js';
import { dateOf } from './dates/dates.js';
import { fromCapture } from './dates/relative-date.js';
import type { Draft, Fault } from './draft.js';
import { withoutBreaks } from './lines/broken-lines.js';
import { oneLine } from './lines/clean.js';
import { openingWords } from './lines/headline.js';
import { layOut } from './lines/lay-out.js';
import { withoutRepeats } from './lines/without-repeats.js';
import { searchLink } from './link.js';
import { publishedBy } from './outlet-source.js';
import type { ArticleSource, Sources } from './sources.js';

/** A line below this may be a label; opening words are looked for below it. */
const SHORT_LINE = 60;

/** In UTF-16 code units: longer than a long novel, and too long to be compared with others. */
const MAX_ARTICLE_LENGTH = 1_000_000;

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
  const length = draft.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (length > MAX_ARTICLE_LENGTH) return tooLong(draft);
  const headline = oneLine(override.title ?? draft.title);
  const named = optional(override.outlet ?? draft.outlet);
  const all = draft.headlineOnly ? draft.lines : withoutRepeats(draft.lines, headline);
  const cleaned = withoutBoilerplate(all, { verdicts: verdictsOf(sources), outlet: named });
  const { lines, dateline, repeated } = withoutDateline(withoutBreaks(cleaned.lines));
  if (!lines.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return emptyFault(draft);
  const title =
    headline || openingWords((lines.find((line) => line.text.length > SHORT_LINE) ?? lines[0])?.text ?? '');
  const { text, blocks } = layOut(lines);
  const link = override.link ?? draft.link;
  const language = languageOf(text);
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
    captions: [...(draft.captions ?? []).filter((caption) => !isBoilerplate(caption)), ...cleaned.captions],
    boilerplate: [...(draft.boilerplate ?? []), ...cleaned.boilerplate, ...repeated],
    dateline,
    notices: [
      ...notices,
      ...(draft.notices ?? []),
      ...(headline === '' ? ['It has no headline; its opening words stand in for it.'] : []),
    ],
  };
}

function dateFor(draft: Draft, file: string, sources: Sources, override: ArticleSource): ArticleDate {
  if (override.date !== undefined) return dateOf(override.date);
  const captured = Object.hasOwn(sources.pages, file) ? sources.pages[file]?.captured : undefined;
  if (draft.date.known === 'relative' && captured !== undefined) return fromCapture(draft.date, captured);
  return dateOfArticle(draft, file);
}

function tooLong({ line }: Draft): Fault {
  return {
    line,
    reason: `The article is longer than ${MAX_ARTICLE_LENGTH.toLocaleString('en')} characters.`,
    remedy: 'Split it into articles, or leave out what is no text of an article.',
  };
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
