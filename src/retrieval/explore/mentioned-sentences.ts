import type { Range } from '../../corpus/article.js';
import type { Citation } from '../answer.js';
import { citationOf } from '../citation-of.js';
import type { Snapshot } from '../snapshot.js';
import { type Mention, quotationsBy } from './attribution.js';
import { sentenceRanges } from './cited-range.js';
import { mentionsIn, type NamedRange, type PassageOf, type Person } from './person.js';

/** A sentence that names a person, or two where one tells who speaks in the other. */
export interface MentionedSentence {
  readonly citation: Citation;
  /** As it writes the name, once for each time. */
  readonly names: readonly string[];
  /** An office and the name beside it, word for word. */
  readonly offices: readonly string[];
  /** What the person says in it, in the article's text. */
  readonly spoken: readonly Range[];
}

/** Between an office and a name: nothing, a comma, an article, a word with a capital, or an Arabic one with its article (alif, lam). */
const BESIDE = /^,?\s?(?:the\s|\u0627\u0644\p{L}+\s|\p{Lu}\p{L}+\s)?$/u;

const MAX_CLITICS = 2;

/** The sentences of a passage that name a person, in order; a passage in which a quotation runs on is read as a whole. */
export function mentionedIn(
  passage: PassageOf,
  { person, snapshot }: { readonly person: Person; readonly snapshot: Snapshot },
): readonly MentionedSentence[] {
  const { article, passage: place } = passage.indexed;
  const text = article.text.slice(place.start, place.end);
  const { own, others } = mentionsIn(text, { person, language: place.language, snapshot });
  const speakers = others.filter(({ concept: { kind } }) => kind === 'person' || kind === 'organisation');
  const spoken = paragraphsOf(text).flatMap((paragraph) =>
    spokenIn(text, paragraph, { own, speakers, language: place.language }),
  );
  const inArticle = ({ start, end }: Range): Range => ({
    start: place.start + start,
    end: place.start + end,
  });
  const sentences = place.sentences.map(({ start, end }, at) => ({
    at,
    start: start - place.start,
    end: end - place.start,
  }));
  return sentences.flatMap(({ at, start, end }) => {
    const here = own.filter((mention) => start <= mention.start && mention.end <= end);
    if (here.length === 0) return [];
    const said = spoken
      .filter(({ by }) => start <= by.start && by.end <= end)
      .map(({ quotation }) => quotation);
    const touched = sentences.filter(
      (each) =>
        each.at === at || said.some((quotation) => each.start < quotation.end && quotation.start < each.end),
    );
    const window = { first: touched[0]?.at ?? at, last: touched.at(-1)?.at ?? at };
    const citation = citationOf(
      { relevance: { indexed: passage.indexed, window }, alsoIn: [] },
      { units: [] },
      snapshot,
    );
    return [
      {
        citation: sentenceRanges(citation, here.map(inArticle)),
        names: here.map((mention) => withoutClitics(text.slice(mention.start, mention.end), person)),
        offices: here.flatMap((mention) => officesBeside(text, mention, others)),
        spoken: said.map(inArticle),
      },
    ];
  });
}

/** Arabic joins "and", "to" and "by" to the name that follows. */
function withoutClitics(written: string, person: Person): string {
  if (person.kind !== 'known' || !/\p{sc=Arab}/u.test(written)) return written;
  const label = person.concept.labels.find(
    ({ text }) => written.endsWith(text) && written.length - text.length <= MAX_CLITICS,
  );
  return label?.text ?? written;
}

function paragraphsOf(text: string): readonly Range[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** The quotations of a paragraph that the person speaks, each with the mention that says so. */
function spokenIn(
  text: string,
  paragraph: Range,
  {
    own,
    speakers,
    language,
  }: {
    readonly own: readonly Mention[];
    readonly speakers: readonly Range[];
    readonly language: Citation['language'];
  },
): readonly { readonly quotation: Range; readonly by: Range }[] {
  const moved = <T extends Range>(range: T): T => ({
    ...range,
    start: range.start - paragraph.start,
    end: range.end - paragraph.start,
  });
  const isInside = ({ start, end }: Range) => paragraph.start <= start && end <= paragraph.end;
  const others = speakers.filter(isInside).map(moved);
  return own.filter(isInside).flatMap((mention) =>
    quotationsBy(text.slice(paragraph.start, paragraph.end), [moved(mention)], { others, language }).map(
      ({ start, end }) => ({
        quotation: { start: start + paragraph.start, end: end + paragraph.start },
        by: mention,
      }),
    ),
  );
}

/** An office right before or after a name, with the name, as it is written. */
function officesBeside(
  text: string,
  { start, end }: Mention,
  others: readonly NamedRange[],
): readonly string[] {
  return others.flatMap((role) => {
    if (role.concept.kind !== 'role') return [];
    if (role.end <= start && BESIDE.test(text.slice(role.end, start))) return [text.slice(role.start, end)];
    const isAfter = role.start >= end && /^,\s(?:the\s|a\s)?$/u.test(text.slice(end, role.start));
    return isAfter ? [text.slice(start, role.end)] : [];
  });
}
