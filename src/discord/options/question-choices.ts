import type { Context } from '../../context.js';
import { analysisOf } from '../../language/analysis.js';
import { languagesOf } from '../../language/detect.js';
import type { Language } from '../../language/languages.js';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from '../message/limits.js';
import { oneLine } from '../message/plain.js';

/** Beside a question of several words: names that its last word may become, and headlines that hold all of it. */
const MAX_ENDINGS = 12;
const MAX_WHOLE = 6;
/** One letter begins too many names. */
const MIN_ENDING_LENGTH = 2;
/** A suggestion with more words is a headline, which ends no question. */
const MAX_NAME_WORDS = 4;

interface Typing {
  /** What the reader's Discord is set to, such as `en-GB` or `zh-TW`. */
  readonly locale: string;
  readonly suggest: Context['suggest'];
}

/**
 * What a member may go on with, as choices for Discord: first what was typed, as it is, so that Enter keeps it;
 * then the question with its last word completed; then names and headlines of the coverage. Nothing for a question that is longer than a choice may be.
 */
export async function questionChoices(
  typed: string,
  { locale, suggest }: Typing,
): Promise<{ name: string; value: string }[]> {
  // It could not stand first, and Enter would put something else in its place.
  if (typed.length > MAX_CHOICE_LENGTH) return [];
  const text = oneLine(typed);
  const language = languageToNameIn(text, locale);
  const words = text.split(' ');
  const [head, ending] = [words.slice(0, -1), words.at(-1) ?? ''];
  const isBegun = head.length > 0 && ending.length >= MIN_ENDING_LENGTH;
  const [endings, whole] = await Promise.all([
    isBegun ? suggest({ text: ending, language: language.typed, limit: MAX_ENDINGS }) : [],
    suggest({
      text: withoutStopWords(words, language.typed),
      language: language.reader,
      limit: head.length > 0 ? MAX_WHOLE : MAX_CHOICES,
    }),
  ]);
  const completed = endings.filter((name) => continues(ending, name)).map((name) => joined(head, name));
  return choices(typed, [...completed, ...whole]);
}

function choices(typed: string, suggestions: readonly string[]): { name: string; value: string }[] {
  const offered = new Map<string, string>();
  for (const value of [typed, ...suggestions]) {
    const name = oneLine(value);
    const key = name.toLowerCase();
    if (name === '' || value.length > MAX_CHOICE_LENGTH || offered.has(key)) continue;
    offered.set(key, value);
  }
  return Array.from(offered.values(), (value) => ({ name: oneLine(value), value })).slice(0, MAX_CHOICES);
}

/** Whoever writes a script of their own is named things in it; Latin letters say nothing about a reader. */
export function languageToNameIn(
  text: string,
  locale: string,
): { readonly reader: Language; readonly typed: Language } {
  const [of = ''] = locale.split('-');
  const reader = of === 'zh' || of === 'ru' || of === 'uk' ? of : 'en';
  const [written] = languagesOf(text);
  if (written === 'ar' || written === 'zh') return { reader: written, typed: written };
  // The first letters of a word seldom tell Ukrainian from Russian.
  if (written === 'ru') return reader === 'uk' ? { reader, typed: reader } : { reader: 'ru', typed: 'ru' };
  if (written === 'uk') return { reader: 'uk', typed: 'uk' };
  return { reader, typed: 'en' };
}

/** The last word stays: it is still being typed. */
function withoutStopWords(words: readonly string[], language: Language): string {
  const { isStopWord } = analysisOf(language);
  return words.filter((word, at) => at === words.length - 1 || !isStopWord(word)).join(' ');
}

function continues(ending: string, name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length <= MAX_NAME_WORDS && words.some((word) => word.startsWith(ending.toLowerCase()));
}

/** The words of `head`, then the name without those that `head` ends with already. */
function joined(head: readonly string[], name: string): string {
  const words = name.split(' ');
  const isSaid = (count: number) =>
    head.slice(-count).join(' ').toLowerCase() === words.slice(0, count).join(' ').toLowerCase();
  const said = words.findLastIndex((_, count) => count > 0 && isSaid(count));
  return [...head, ...words.slice(Math.max(0, said))].join(' ');
}
