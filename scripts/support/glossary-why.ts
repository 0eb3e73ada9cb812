import { type Concept, type Label, nameOf } from '../../src/glossary/concept.js';
import type { Glossary } from '../../src/glossary/glossary.js';
import { longest, type Match } from '../../src/glossary/match.js';
import { symbolsOf } from '../../src/glossary/symbols.js';
import { labelKeysOf } from '../../src/glossary/word-keys.js';
import { languagesOf } from '../../src/language/detect.js';
import { LANGUAGES, type Language } from '../../src/language/languages.js';
import { isolated } from './terminal-text.js';

/** Why a text is taken for what it is taken for, as lines for the terminal. */
export function printedWhy(text: string, glossary: Glossary): string {
  const language = languagesOf(text)[0] ?? 'und';
  const found = [...glossary.matches(text, language)].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen = longest(found);
  const concepts = [...new Set(found.map(({ concept }) => concept))];
  const out = outOfContext(text, found, glossary);
  return [
    `Read as ${LANGUAGES[language].englishName}`,
    ...(found.length === 0 ? ['No label of the glossary is in this.'] : []),
    ...found.map((match) => matchLine(match, { text, language, chosen })),
    ...out.map(
      ([id, label]) =>
        `${isolated(label.text)} does not count as ${id}: none of ${label.context.map(isolated).join(', ')} is near`,
    ),
    ...concepts.flatMap((id) => {
      const concept = glossary.concepts.get(id);
      return concept === undefined ? [] : ['', ...conceptLines(concept, glossary)];
    }),
  ].join('\n');
}

interface Around {
  readonly text: string;
  readonly language: Language;
  readonly chosen: readonly Match[];
}

function matchLine(match: Match, { text, language, chosen }: Around): string {
  const { label, start, end, concept } = match;
  const longer = chosen.find(
    (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
  );
  const facts = [
    LANGUAGES[label.language].englishName,
    label.kind,
    `from ${label.origin}`,
    `compared as ${isolated(keysOf(text.slice(start, end), label, language).join(' '))}`,
    ...(label.context.length > 0 ? [`since one of ${label.context.map(isolated).join(', ')} is near`] : []),
    ...(chosen.includes(match) || longer === undefined
      ? []
      : [`but the longer ${isolated(text.slice(longer.start, longer.end))} wins`]),
  ];
  return `${isolated(text.slice(start, end))} is ${concept}: label ${isolated(label.text)} (${facts.join(', ')})`;
}

/** What text and label have in common, word by word; Chinese by characters. */
function keysOf(written: string, label: Label, language: Language): readonly string[] {
  const labelled = symbolsOf(label.text, language).map((symbol) =>
    [true, false].flatMap((isName) => labelKeysOf(symbol.text, { language, isName })),
  );
  return symbolsOf(written, language).map(
    ({ keys }, at) => keys.find((key) => labelled[at]?.includes(key)) ?? keys[0] ?? '',
  );
}

/** Labels that the text has, but without the words that they need around them. */
function outOfContext(
  text: string,
  found: readonly Match[],
  { concepts }: Glossary,
): readonly (readonly [Concept['id'], Label])[] {
  const lower = text.toLowerCase();
  return [...concepts.values()].flatMap(({ id, labels }) =>
    labels
      .filter((label) => label.context.length > 0 && lower.includes(label.text.toLowerCase()))
      .filter((label) => !found.some((match) => match.concept === id && match.label.text === label.text))
      .map((label) => [id, label] as const),
  );
}

function conceptLines(concept: Concept, { concepts }: Glossary): readonly string[] {
  const { id, kind, labels, held, related, note } = concept;
  const languages = [...new Set(labels.map(({ language }) => language))];
  return [
    `${id}, ${kind === 'organisation' || kind === 'event' ? 'an' : 'a'} ${kind}`,
    ...languages.map((language) => `  ${language}  ${labelsIn(language, labels)}`),
    ...held.map(
      ({ office, from, to }) => `  held ${office}${from ? ` from ${from}` : ''}${to ? ` to ${to}` : ''}`,
    ),
    ...(related.length > 0
      ? [`  related ${related.map((other) => nameOfId(other, concepts)).join(', ')}`]
      : []),
    ...(note === undefined ? [] : [`  note ${note}`]),
  ];
}

const labelsIn = (language: Language, labels: readonly Label[]) =>
  labels
    .filter((label) => label.language === language)
    .map(({ text, kind, origin }) => {
      const marks = [kind === 'misspelling' ? kind : '', origin === 'glossary' ? '' : origin].filter(Boolean);
      return isolated(text) + (marks.length > 0 ? ` (${marks.join(', ')})` : '');
    })
    .join(', ');

function nameOfId(id: Concept['id'], concepts: Glossary['concepts']): string {
  const concept = concepts.get(id);
  return concept === undefined ? id : isolated(nameOf(concept, 'en'));
}
