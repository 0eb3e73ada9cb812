import { createHash } from 'node:crypto';
import { isLanguage } from '../../language/languages.js';
import type { Coverage, Question } from '../../retrieval/answer.js';
import { dayInId, dayOfId } from '../message/day-in-id.js';
import { unescaped } from '../message/escape.js';
import { oneLine, plain } from '../message/plain.js';
import { WORDS } from '../words.js';

/**
 * What a custom id says of the question of its answer. Ids hold a hundred characters, questions three hundred: so
 * the message shows the question, and the id carries by what to know it again, and all that the message need not show.
 * Nothing of a question is kept anywhere else, and its buttons work after a restart.
 */
export interface Asked {
  /** Of the question's text and its outlet; see {@link askedMark}. */
  readonly digest: string;
  readonly outlet: string | undefined;
  readonly language: Question['language'];
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Who asked: an answer to an ordinary message does not say so itself. */
  readonly askerId: string;
}

/** 48 bits: enough to know one question among the few lines of a message. */
const DIGEST_LENGTH = 8;

/** How each wording marks a question, without controls. */
const MARKS = Object.values(WORDS).map(({ quotedText }) => {
  const [open = '', close = ''] = plain(quotedText('\uE000')).split('\uE000');
  return { open, close };
});

/** The question as it is asked and shown: on one line, so that it can be read from a message again. */
export function asShown(question: Question): Question {
  return { ...question, text: oneLine(question.text) };
}

/** @param question as {@link asShown} gives it */
export function askedMark({ text, language, outlet, from, to }: Question, askerId: string): Asked {
  return {
    digest: digestOf(text),
    outlet: outlet === undefined ? undefined : digestOf(outlet),
    language,
    from,
    to,
    askerId,
  };
}

/** In 56 characters or fewer with what parts them, none a colon. */
export function askedParts({ digest, outlet, language, from, to, askerId }: Asked): readonly string[] {
  return [digest, outlet ?? '', language ?? '', dayInId(from), dayInId(to), askerId];
}

export function askedOfParts(parts: readonly string[]): Asked {
  const [digest = '', outlet = '', language = '', from = '', to = '', askerId = ''] = parts;
  return {
    digest,
    outlet: outlet || undefined,
    language: isLanguage(language) ? language : undefined,
    from: dayOfId(from),
    to: dayOfId(to),
    askerId,
  };
}

/**
 * The text of the question that a message of ours shows; `undefined` where it shows none of that digest.
 *
 * @param components as Discord describes them
 */
export function askedText(components: unknown, { digest }: Pick<Asked, 'digest'>): string | undefined {
  return textsIn(components)
    .flatMap((text) => plain(text).split('\n'))
    .flatMap((line) => MARKS.flatMap((marks) => quotedIn(line, marks)))
    .map(unescaped)
    .find((text) => digestOf(text) === digest);
}

/** The question again; `undefined` where no article is of its outlet any more. */
export function askedQuestion(
  text: string,
  asked: Asked,
  { outlets }: Pick<Coverage, 'outlets'>,
): Question | undefined {
  const { language, from, to } = asked;
  const outlet = outlets.find(({ outlet: name, also = [] }) =>
    [name, ...also].some((each) => digestOf(each) === asked.outlet),
  )?.outlet;
  if (asked.outlet !== undefined && outlet === undefined) return undefined;
  return { text, language, outlet, from, to };
}

function quotedIn(line: string, { open, close }: (typeof MARKS)[number]): readonly string[] {
  const start = line.indexOf(open) + open.length;
  const end = line.lastIndexOf(close);
  return line.includes(open) && start <= end ? [line.slice(start, end)] : [];
}

function textsIn(component: unknown): readonly string[] {
  if (Array.isArray(component)) return component.flatMap(textsIn);
  if (typeof component !== 'object' || component === null) return [];
  return Object.entries(component).flatMap(([key, value]) =>
    key === 'content' && typeof value === 'string' ? [value] : textsIn(value),
  );
}

/** Tells a question, or an outlet, among the few that are meant. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, DIGEST_LENGTH);
}
