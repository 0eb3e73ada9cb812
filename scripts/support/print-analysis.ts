import { nameOf } from '../../src/glossary/concept.js';
import type { Glossary } from '../../src/glossary/glossary.js';
import { longest } from '../../src/glossary/match.js';
import { analysisOf } from '../../src/language/analysis.js';
import { languagesOf } from '../../src/language/detect.js';
import { LANGUAGES, type Language } from '../../src/language/languages.js';
import { sentences } from '../../src/language/sentences.js';
import type { Token } from '../../src/language/token.js';
import { isolated, shortened } from './terminal-text.js';

/** What becomes of a text before anything is searched: its language, sentences, terms and concepts, as lines. */
export function printedAnalysis(text: string, glossary: Glossary): readonly string[] {
  const languages = languagesOf(text);
  const language = languages[0] ?? 'und';
  return [
    `Language   ${languages.map((each) => LANGUAGES[each].englishName).join(', ') || 'none: there are no letters'}`,
    `Sentences  ${sentences(text)
      .map(({ start, end }) => `${start}\u2013${end}`)
      .join(', ')}`,
    ...tokenLines(text, language),
    ...labelLines(text, language, glossary),
  ];
}

function tokenLines(text: string, language: Language): readonly string[] {
  const { words, content } = analysisOf(language);
  const kept = content(text);
  const isKept = new Set(kept.words.map(({ start }) => start));
  const left = words(text).filter(({ start }) => !isKept.has(start));
  const show = ({ start, end, term }: Token) => {
    const written = text.slice(start, end);
    return `${start}\u2013${end} ${isolated(written)}${written === term ? '' : ` as ${isolated(term)}`}`;
  };
  return [
    'Words',
    ...kept.words.map((token) => `  ${show(token)}`),
    `Stop words left out  ${left.map(({ start, end }) => isolated(text.slice(start, end))).join(', ') || 'none'}`,
    `N-grams    ${kept.grams.map(({ term, start, end }) => `${isolated(term)} ${start}\u2013${end}`).join(', ')}`,
  ];
}

function labelLines(text: string, language: Language, { matches, concepts }: Glossary): readonly string[] {
  const found = matches(text, language);
  const chosen = new Set(longest(found));
  if (found.length === 0) return ['Concepts   none: the glossary has no label for any of this'];
  return [
    'Concepts',
    ...found.map((match) => {
      const { label, start, end } = match;
      const concept = concepts.get(match.concept);
      const name = concept === undefined ? '' : `, ${concept.kind} ${isolated(nameOf(concept, 'en'))}`;
      const near = label.context.length === 0 ? '' : `, since one of ${label.context.join(', ')} is near`;
      const why = `label ${isolated(label.text)} (${label.language}, ${label.kind}, from ${label.origin}${near})`;
      const within = chosen.has(match) ? '' : '; inside a longer one';
      return `  ${start}\u2013${end} ${isolated(shortened(text.slice(start, end), 40))} = ${match.concept}${name}: ${why}${within}`;
    }),
  ];
}
