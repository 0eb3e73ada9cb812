import { isHeadline } from '../lines/headline.js';
import { KNOWN } from './phrases.js';
import { plain } from './plain.js';
import { isTechnical } from './technical.js';

/** Longer lines are never taken for boilerplate: they may merely mention such words. In UTF-16 code units. */
export const MAX_BOILERPLATE_LENGTH = 220;
/** A name, or a few, or what a picture shows. */
const MAX_CREDIT_LENGTH = 120;
/** A longer name is a headline, or a sentence: in UTF-16 code units, those of Han twice. */
const MAX_NAME_LENGTH = 32;
const MAX_NAME_WORDS = 4;
/** A longer statement behind a credit or a teaser is a sentence of the article that lost the line break before it. */
const MIN_STATEMENT_LENGTH = 80;
const MIN_STATEMENT_BEHIND_HEADLINE = 100;
// A full stop, Latin and Chinese; closing quotes and brackets after it.
const STATEMENT = /[.\u3002]["'\u201D\u2019\u00BB\u300D\uFF09)]{0,3}$/;
/** A label stands before its colon within so many UTF-16 code units. */
const MAX_LABEL_LENGTH = 40;
const MAX_ENDING_LENGTH = 12;
/** Notices of rights name who may do what. */
const MAX_RIGHTS_LENGTH = 420;
const MAX_TAGS_LENGTH = 200;
// Colons, half and full width; the slash and the bar of credits, half and full width.
const COLON = /[:\uFF1A]/;
const AFTER_LABEL = /[:\uFF1A/\uFF0F|\uFF5C]/;
// A sentence and the beginning of another.
const SEVERAL_SENTENCES =
  /[\u3002\uFF01\uFF1F\u061F][^\u3002\uFF01\uFF1F\u061F"\u201D\u300D\uFF09)]|\p{Ll}[.!?]["\u201D]? \p{Lu}\p{Ll}{2}/u;
// A name of a picture in the writing of chats, ":house:".
const SHORTCODES = /:[a-z0-9_+-]{1,30}:/g;

/** Whether a line belongs to the page rather than to the article: share buttons, notices of rights, script residue. */
export function isBoilerplate(line: string): boolean {
  if (line.length > MAX_BOILERPLATE_LENGTH)
    return line.length <= MAX_RIGHTS_LENGTH && isBoilerplateSentence(line);
  const folded = plain(line.includes(':') ? line.replace(SHORTCODES, ' ') : line);
  return KNOWN.labels.has(folded) || isTechnical(line) || isBoilerplateSentence(line, folded);
}

/** Whether a sentence, or a line of one, belongs to the page: an invitation, a credit, a notice of the house. */
export function isBoilerplateSentence(
  sentence: string,
  folded = plain(sentence.slice(0, MAX_RIGHTS_LENGTH)),
): boolean {
  if (folded === '') return false;
  if (sentence.length > MAX_BOILERPLATE_LENGTH)
    return sentence.length <= MAX_RIGHTS_LENGTH && KNOWN.rights.has(folded);
  if (KNOWN.sentences.has(folded)) return true;
  const labelled = labelOf(sentence, COLON);
  if (labelled !== undefined && (isTeaser(labelled) || KNOWN.notices.has(labelled.label))) return true;
  return isCredit(sentence);
}

/** Whether it says that the text is over: "(End)", and nothing else. */
export function isEnding(sentence: string): boolean {
  // A mark alone: number signs, black squares.
  if (/^[#\u25A0\u25CF\u25FC\u2588]{1,5}$/.test(sentence)) return true;
  return (
    sentence.length <= MAX_ENDING_LENGTH &&
    /^[(\uFF08[\u3010]/.test(sentence) &&
    KNOWN.endings.has(plain(sentence))
  );
}

/** Whether it is a list of tags that follows the last sentence, as lines of a page that became one. */
export function isTags(sentence: string): boolean {
  if (sentence.length > MAX_TAGS_LENGTH || !/[\p{L}\p{N})]$/u.test(sentence)) return false;
  const words = sentence.slice(0, MAX_LABEL_LENGTH).split(' ').slice(0, 3);
  return words.length > 1 && [1, 2].some((count) => KNOWN.tags.has(plain(words.slice(0, count).join(' '))));
}

/** What a line leads to, if to other news: to the `headline` that stands in it, or to a `list` below it. */
export function teaserOf(line: string): 'headline' | 'list' | undefined {
  if (line.length > MAX_BOILERPLATE_LENGTH) return undefined;
  const labelled = labelOf(line, COLON);
  if (labelled !== undefined && KNOWN.teasers.has(labelled.label)) return headlineOrList(labelled.rest);
  return line.length <= MAX_LABEL_LENGTH && KNOWN.teasers.has(plain(line)) ? 'list' : undefined;
}

/** Whether a first line is a headline that begins like a credit: "Photos: how the city marks the day". */
export function isCreditedHeadline(line: string): boolean {
  const rest = labelOf(line, COLON)?.rest ?? '';
  return (
    isCredit(line) && !/[/|\u00A9,]/.test(rest) && rest.split(' ').length > MAX_NAME_WORDS && isHeadline(line)
  );
}

function isTeaser({ label, rest }: Label): boolean {
  return KNOWN.teasers.has(label) && headlineOrList(rest) === 'headline';
}

function headlineOrList(rest: string): 'headline' | 'list' | undefined {
  if (!/[\p{L}\p{N}]/u.test(rest)) return 'list';
  return isStatement(rest, MIN_STATEMENT_BEHIND_HEADLINE) ? undefined : 'headline';
}

function isCredit(line: string): boolean {
  const labelled = labelOf(line, AFTER_LABEL);
  if (labelled === undefined) return false;
  const { label, rest } = labelled;
  if (rest.length > MAX_CREDIT_LENGTH || SEVERAL_SENTENCES.test(rest)) return false;
  if (KNOWN.pictures.has(label)) return true;
  if (KNOWN.credits.has(label)) return !isStatement(rest, MIN_STATEMENT_LENGTH);
  return (
    KNOWN.bylines.has(label) && widthOf(rest) <= MAX_NAME_LENGTH && rest.split(' ').length <= MAX_NAME_WORDS
  );
}

interface Label {
  readonly label: string;
  readonly rest: string;
}

/** Whether a text is long enough for a sentence, and ends as one. */
function isStatement(text: string, least: number): boolean {
  return STATEMENT.test(text) && widthOf(text) >= least;
}

/** Its length, characters of Han counted twice: they say as much as two letters. */
function widthOf(text: string): number {
  return text.length + (text.match(/\p{sc=Han}/gu)?.length ?? 0);
}

/** A line as what stands before its first colon, folded, and what stands after it. */
function labelOf(line: string, mark: RegExp): Label | undefined {
  const at = line.slice(0, MAX_LABEL_LENGTH).search(mark);
  return at <= 0 ? undefined : { label: plain(line.slice(0, at)), rest: line.slice(at + 1).trim() };
}
