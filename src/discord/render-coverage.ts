import type { Coverage } from '../retrieval/answer.js';
import type { Outline } from '../retrieval/outline.js';
import { listed, nameText } from './answer/render-source.js';
import { type Message, textMessage } from './message/message.js';
import type { Words } from './words.js';

// With names of the greatest length, these leave half of a message's text to others.
const MAX_OUTLETS = 6;
const MAX_TOPICS = 8;

/** What the coverage holds, as a message; with an outline, also who it is about and when it is silent. */
export function renderCoverage(coverage: Coverage, words: Words, outline?: Outline): Message {
  const more = outline === undefined ? [] : outlineLines(outline, words);
  return textMessage(`### ${words.coverage.header}`, ...coverageLines(coverage, words), ...more);
}

/** People and stretches without coverage, one line each, as far as there are any. */
function outlineLines({ people, gaps }: Outline, words: Words): string[] {
  const { guide } = words;
  const named = people.map(({ name, articles }) => guide.named(nameText(name), articles));
  const silent = gaps.map(({ from, to, days }) => guide.gap(from, to, days));
  return [
    ...(named.length > 0 ? [guide.people(words.joined(named))] : []),
    ...(silent.length > 0 ? [guide.gaps(words.joined(silent))] : []),
  ];
}

/** Languages, days, outlets and topics, one line each, as far as there are any. */
export function coverageLines(
  { articles, languages, dates, outlets, topics }: Coverage,
  words: Words,
): string[] {
  if (articles === 0) return [words.coverage.empty];
  const byLanguage = languages.map((entry) =>
    words.coverage.ofLanguage(words.languageName(entry.language), entry.articles),
  );
  const names = outlets.map(({ outlet }) => nameText(outlet));
  return [
    words.coverage.articles(articles, words.joined(byLanguage)),
    ...(dates ? [words.coverage.dates(nameText(dates.first), nameText(dates.last))] : []),
    ...(names.length > 0 ? [words.coverage.outlets(listed(names, MAX_OUTLETS, words))] : []),
    ...(topics.length > 0
      ? [words.coverage.topics(words.joined(topics.slice(0, MAX_TOPICS).map(nameText)))]
      : []),
  ];
}
