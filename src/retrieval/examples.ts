import type { Article } from '../corpus/article.js';
import type { Concept } from '../glossary/concept.js';
import { longest } from '../glossary/match.js';
import type { Language } from '../language/languages.js';
import { ask } from './ask.js';
import type { Snapshot } from './snapshot.js';

/** What a member is to be shown questions in. */
export interface ExamplesWish {
  readonly language: Language;
}

const EXAMPLES = 3;
/** What a button shows, UTF-16 code units. */
const MAX_LENGTH = 80;
const MIN_LENGTH = 12;
/** How many questions are tried at most: each takes an answer's time. */
const MAX_TRIED = 24;

/** How to ask about one name, and about two. The names stand as the glossary has them: in no other case. */
const PATTERNS: Readonly<Partial<Record<Language, (names: readonly string[]) => string>>> = {
  en: (names) => `What is said about ${names.join(' and ')}?`,
  zh: (names) => `关于${names.join('和')}，报道了什么？`,
  ar: (names) => `ماذا قيل عن ${names.join(' و')}؟`,
  ru: (names) => `${names.join(' и ')}: что об этом пишут?`,
  uk: (names) => `${names.join(' і ')}: що про це пишуть?`,
};

const made = new WeakMap<Snapshot, Map<Language, readonly string[]>>();

/**
 * Up to three questions that the corpus answers, in the member's language where that can be: what interviewers
 * have asked, and names of headlines. Each has been asked and was answered. Made once for a snapshot and a language.
 */
export function examples(snapshot: Snapshot, { language }: ExamplesWish): readonly string[] {
  const ofSnapshot = made.get(snapshot) ?? new Map<Language, readonly string[]>();
  made.set(snapshot, ofSnapshot);
  const found = ofSnapshot.get(language) ?? answered(snapshot, language);
  ofSnapshot.set(language, found);
  return found;
}

/** A question, and what it is about: two examples should not be about the same. */
interface Candidate {
  readonly text: string;
  readonly about: readonly string[];
}

function answered(snapshot: Snapshot, language: Language): readonly string[] {
  const suitable = [...candidates(snapshot, language)].filter(
    ({ text }) => text.length >= MIN_LENGTH && text.length <= MAX_LENGTH && !text.includes('\n'),
  );
  const chosen = new Set<string>();
  const said = new Set<string>();
  const tried = new Set<string>();
  // First about things of which nothing was said yet; where there are too few, about the same again.
  for (const isRepeating of [false, true]) {
    for (const { text, about } of suitable) {
      if (chosen.size === EXAMPLES || tried.size === MAX_TRIED) break;
      if (tried.has(text) || (!isRepeating && about.some((id) => said.has(id)))) continue;
      tried.add(text);
      if (ask(snapshot, { text, limit: 1 }).citations.length === 0) continue;
      chosen.add(text);
      for (const id of about) said.add(id);
    }
  }
  return [...chosen];
}

function* candidates(snapshot: Snapshot, language: Language): Generator<Candidate> {
  const articles = [...snapshot.articles.values()].sort((a, b) =>
    (b.date.iso ?? '').localeCompare(a.date.iso ?? ''),
  );
  const own = articles.filter((article) => article.language === language);
  // One that was really asked; more would all be about what interviewers ask.
  const asked = own.flatMap((article) => interviewQuestions(article, snapshot));
  yield* asked.slice(0, 1);
  const pattern = PATTERNS[language];
  if (pattern) {
    const named = articles
      .map((article) => namesIn(article, snapshot, language))
      .filter((it) => it.length > 0);
    for (const names of [...named.filter((it) => it.length > 1), ...named]) {
      yield { text: pattern(names.map(({ name }) => name)), about: names.map(({ id }) => id) };
    }
  }
  yield* asked.slice(1);
  for (const { id, title } of own) yield { text: title, about: [id] };
}

/** Questions of interviewers that name what they are about. */
function interviewQuestions(
  { blocks, text, language }: Article,
  { glossary }: Snapshot,
): readonly Candidate[] {
  return blocks
    .filter(({ kind }) => kind === 'question')
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((question) => /[?\uFF1F\u061F]$/.test(question))
    .map((question) => ({
      text: question,
      about: glossary.matches(question, language).map(({ concept }) => concept),
    }))
    .filter(({ about }) => about.length > 0);
}

/** One or two names of a headline, as readers of a language know them: people first. */
function namesIn(
  { title, language: written }: Article,
  { glossary }: Snapshot,
  language: Language,
): readonly { readonly id: string; readonly name: string }[] {
  const found = longest(glossary.matches(title, written)).flatMap(({ concept: id }) => {
    const concept = glossary.concepts.get(id);
    const name = concept && isNameable(concept) ? labelIn(concept, language) : undefined;
    return concept === undefined || name === undefined
      ? []
      : [{ id, name, isPerson: concept.kind === 'person' }];
  });
  const once = found.filter(({ name }, at) => found.findIndex((other) => other.name === name) === at);
  return once.sort((a, b) => Number(b.isPerson) - Number(a.isPerson)).slice(0, 2);
}

function isNameable({ kind }: Concept): boolean {
  return kind === 'person' || kind === 'place' || kind === 'organisation';
}

function labelIn({ labels }: Concept, language: Language): string | undefined {
  return labels.find((label) => label.language === language && label.kind === 'preferred')?.text;
}
