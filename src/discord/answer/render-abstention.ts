import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Answer, Source } from '../../retrieval/answer.js';
import { TEXT_BUDGET } from '../message/limits.js';
import { type Message, message, separator, textDisplay } from '../message/message.js';
import { coverageLines } from '../render-coverage.js';
import type { Words } from '../words.js';
import { filterLine, questionText } from './render-question.js';
import { linkButton, sourceText } from './render-source.js';
import { understoodLine } from './render-understood.js';

const MAX_NEAREST = 5;

/** What is shown when the coverage says nothing on a question: where to look on, and what it is about. */
export function renderAbstention(answer: Answer, words: Words): Message {
  const { question, coverage, nearest } = answer;
  const filters = filterLine(question, words);
  const lines = [
    `### ${words.abstention.header}`,
    questionText(question, words),
    ...filters,
    ...understoodLine(answer, words),
    ...(filters.length > 0 ? [words.abstention.widen] : []),
  ];
  const coverageText = [`**${words.coverage.header}**`, ...coverageLines(coverage, words)].join('\n');
  const texts = [lines.join('\n'), coverageText, `**${words.abstention.nearest}**`] as const;
  const headlines = fitting(nearest.slice(0, MAX_NEAREST), TEXT_BUDGET - texts.join('').length, words);
  // Headlines may lead on; the coverage only says what else there is.
  const near = headlines.length > 0 ? [separator(), textDisplay(texts[2]), ...headlines] : [];
  return message([textDisplay(texts[0]), ...near, separator(), textDisplay(texts[1])]);
}

/** The first of the sources whose text is at most as long as `budget` together. */
function fitting(sources: readonly Source[], budget: number, words: Words): APIComponentInContainer[] {
  const components: APIComponentInContainer[] = [];
  let left = budget;
  for (const source of sources) {
    const text = sourceText(source, words);
    left -= text.length;
    if (left < 0) break;
    components.push(headline(text, source, words));
  }
  return components;
}

function headline(content: string, source: Source, words: Words): APIComponentInContainer {
  const text = textDisplay(content);
  const button = linkButton(source, words);
  return button ? { type: ComponentType.Section, components: [text], accessory: button } : text;
}
