import type { Article, Range } from '../corpus/article.js';
import type { Glossary } from '../glossary/glossary.js';
import { analysisOf } from '../language/analysis.js';
import { sentences } from '../language/sentences.js';
import type { Claim, Days, Names, Sentence, Statement } from './claim.js';
import { dayOf, daysOf } from './days.js';
import { durationsIn } from './durations.js';
import { eventDatesIn } from './event-dates.js';
import { figuresIn } from './figures.js';
import { isClaimLanguage, lexicon } from './lexicon/lexicon.js';
import { officesIn } from './offices.js';
import { type Named, type Reading, readingOf } from './reading.js';

/** The number of what there are several of; "first" says little, but tells it from the second. */
const ORDINALS = lexicon({
  '1': { en: 'first', zh: '第一|首轮|首次|首批', ar: 'الأولى|الأول|أول|أولى', ru: 'перв*', uk: 'перш*' },
  '2': {
    en: 'second',
    zh: '第二',
    ar: 'الثانية|الثاني|ثاني|ثانية',
    ru: 'второ*|вторы*|вторая|вторую',
    uk: 'другий|другого|другої|другу|друга|другому',
  },
  '3': { en: 'third', zh: '第三', ar: 'الثالثة|الثالث|ثالث', ru: 'трет*', uk: 'треть*|трет*' },
  '4': { en: 'fourth', zh: '第四', ar: 'الرابعة|الرابع', ru: 'четверт*', uk: 'четверт*' },
  '5': {
    en: 'fifth',
    zh: '第五',
    ar: 'الخامسة|الخامس',
    ru: 'пят*й|пятого|пятой|пятую',
    uk: "п'ят*й|п'ятого|п'ятої|п'яту",
  },
});
/** What an ordinal must stand next to, to number what the sentence is about. */
const NUMBERED = lexicon({
  round: {
    en: 'round*|exchange|swap|meeting|phase|stage|group|batch|session|summit|convoy',
    zh: '轮|批|次|阶段|组|场',
    ar: 'جولة|الجولة|دفعة|الدفعة|المرحلة|مرحلة|اجتماع|الاجتماع|تبادل|عملية|جولتهما|جولات|لقاء|مجموعة',
    ru: 'раунд*|обмен*|встреч*|этап*|групп*|парти*|заседани*|саммит*|колонн*',
    uk: 'раунд*|обмін*|зустріч*|етап*|груп*|парті*|засіданн*|саміт*|колон*',
  },
});
const ORDINAL_REACH = 14;
/** How many sentences before one are asked for its names, when it has none. */
const MAX_BEFORE = 2;
/** Concepts that nearly every report has: they say nothing about what a sentence is about. */
const EVERYWHERE =
  /^(?:say|announce|add|claim|confirm|stress|explain|inform|reveal|statement|publish|media-report|number|date|day|night|morning|week|month|year|today|yesterday|tomorrow|hundred|thousand|million|billion|dozens|half|percent|first|second|third|new|old|big|small|country|people|person|sides|month-\d+|weekday-\d+|possible|continue|start|end|role|position|spokesperson|official|source|minister|president|result|situation|according)/;

/** What sentences of an article claim, and what tells what they are about; sentences without a claim are left out. */
export function statementsOf(given: readonly Sentence[], glossary: Glossary): readonly Statement[] {
  return given.flatMap((sentence) => statementOf(sentence, glossary) ?? []);
}

/** The statement of a sentence; `undefined` when it claims nothing that could be compared. */
export function statementOf(sentence: Sentence, glossary: Glossary): Statement | undefined {
  const { article, language, range } = sentence;
  if (!isClaimLanguage(language) || !mayClaim(article.text.slice(range.start, range.end))) return undefined;
  const reading = readingOf(sentence, glossary);
  const mayHoldOffice = OFFICE_LIKE.test(article.text.slice(range.start, range.end));
  if (reading.numerals.length === 0 && !mayHoldOffice && !hasTime(reading)) return undefined;
  const anchor = dayOf(article.date);
  const ordinal = ordinalIn(reading);
  const claims: readonly Claim[] = [
    ...figuresIn(reading),
    ...durationsIn(reading),
    ...eventDatesIn(reading, anchor, ordinal),
    ...(mayHoldOffice ? officesIn(reading) : []),
  ];
  if (claims.length === 0) return undefined;
  return {
    ...sentence,
    claims,
    names: namesOf(sentence, reading, glossary),
    words: wordsOf(reading, article.text.slice(range.start, range.end)),
    days: daysIn(reading, anchor),
    weekday: reading.dates.find(({ weekday }) => weekday !== undefined)?.weekday,
    dayNamed: dayNamedIn(reading),
    ordinal,
  };
}

/** Words for an office hold one of these; told without reading the sentence. */
const OFFICE_LIKE =
  /minister|president|secretary|министр|президент|премьер|госсекретар|міністр|прем['\u2019]єр|держсекретар|وزير|رئيس|部长|部長|外长|外長|防长|防長|总统|總統|总理|總理|国务卿|國務卿|首相|大臣/iu;
const mayClaim = (text: string) => text.length < MAX_SENTENCE && /\p{L}/u.test(text);
/** What is longer is no sentence: a table, a list of names. */
const MAX_SENTENCE = 1500;

/** "Half an hour", an Arabic dual: stretches of time without a number. */
const hasTime = ({ text }: Reading) => TIME_LIKE.test(text);
const TIME_LIKE =
  /hour|fortnight|a (?:day|week)|半|ساع|يومين|اسبوعين|شهرين|час|сутки|недел|годин|добу|тиждень/u;

function daysIn({ dates }: Reading, anchor: number | undefined): Days | undefined {
  const named = dates.flatMap((date) => daysOf(date, anchor) ?? []);
  // "Since 2022" beside "on Friday": the day is meant.
  const [shortest] = [...named].sort((a, b) => a.last - a.first - (b.last - b.first));
  if (shortest !== undefined && shortest.last - shortest.first < 40) return shortest;
  // What is told of another month or year did not happen yesterday.
  const isOfThen =
    anchor !== undefined && named.every(({ first, last }) => first <= anchor && anchor <= last);
  return isOfThen ? { first: anchor - 1, last: anchor, isSaid: false } : undefined;
}

function dayNamedIn({ dates }: Reading): string | undefined {
  const date = dates.find(({ month, day }) => month !== undefined && day !== undefined);
  return date && `${date.month}-${date.day}`;
}

function ordinalIn({ text, language }: Reading): number | undefined {
  const things = NUMBERED.find(text, language);
  const found = ORDINALS.find(text, language).find(({ start, end }) =>
    things.some((thing) =>
      thing.end <= start ? start - thing.end <= ORDINAL_REACH : thing.start - end <= ORDINAL_REACH,
    ),
  );
  return found === undefined ? undefined : Number(found.id);
}

function namesOf(sentence: Sentence, reading: Reading, glossary: Glossary): Names {
  const own = namesIn(reading, sentence);
  if (isPlaced(own)) return own;
  // A sentence that names no place speaks of the one named just before it.
  let names = own;
  for (const before of precedingOf(sentence)) {
    const earlier = namesIn(readingOf({ ...sentence, range: before }, glossary), {
      ...sentence,
      range: before,
    });
    names = { ...earlier, people: own.people };
    if (isPlaced(earlier)) break;
  }
  return names;
}

/** The sentences right before one, the nearest first; the headline last. */
function precedingOf({ article, range }: Sentence): readonly Range[] {
  const { text, blocks } = article;
  const block = blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  const start =
    block === undefined ? 0 : Math.max(0, blocks[Math.max(0, blocks.indexOf(block) - 1)]?.start ?? 0);
  return sentences(text.slice(start, range.start))
    .slice(-MAX_BEFORE)
    .reverse()
    .map((each) => ({ start: start + each.start, end: start + each.end }));
}

function namesIn({ named, text }: Reading, { article, range, language }: Sentence): Names {
  const places = named.filter((name) => name.kind === 'place' && isPlace(name, text)).map(({ id }) => id);
  const isCountry = (id: string) => id.startsWith('country-');
  return {
    countries: new Set(places.filter(isCountry)),
    specific: new Set(places.filter((id) => !isCountry(id) && !VENUE.test(id))),
    unknown: new Set(unknownNames(article, range, { language, named })),
    people: new Set(named.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
  };
}

/** Capitals that stand for their governments, unless something is said to be in them. */
const CAPITALS: ReadonlySet<string> = new Set([
  'kyiv',
  'moscow',
  'washington',
  'washington-dc',
  'beijing',
  'ankara',
  'brussels',
  'london',
  'paris',
  'berlin',
  'warsaw',
  'minsk',
  'tehran',
  'budapest',
  'riyadh',
  'doha',
  'pyongyang',
  'seoul',
  'tokyo',
  'kremlin',
]);
/** In, at, near, outside, over; Arabic fi, bi, qurb; Russian and Ukrainian v, na, pod, nad; Chinese zai, yu. */
const IN =
  /(?:(?<!\p{L})(?:in|at|near|outside|over|around|في|قرب|فوق|في العاصمه|في مدينه|в|во|на|под|над|возле|у|біля|під|поблизу)\s+|(?<!\p{L})ب|[在于抵达前往])$/u;

const isPlace = ({ id, start }: Named, text: string) =>
  !CAPITALS.has(id) ||
  IN.test(text.slice(Math.max(0, start - 16), start)) ||
  IN.test(text.slice(0, start + 1));

/** A palace is in a town, which another report may name instead. */
const VENUE = /-(?:palace|hotel|residence|airport|castle|house|building|centre|center|hall)$/;

const isPlaced = ({ countries, specific, unknown }: Names) =>
  countries.size + specific.size + unknown.size > 0;

/** Capitalized words inside a sentence that no glossary knows: towns, ships, firms. By their stems. */
function unknownNames(
  { text }: Article,
  { start, end }: Range,
  { language, named }: { readonly language: Sentence['language']; readonly named: readonly Named[] },
): readonly string[] {
  if (language === 'zh' || language === 'ar' || named.length > MAX_NAMED) return [];
  const sentence = text.slice(start, end);
  const { stem, isStopWord } = analysisOf(language);
  return Array.from(sentence.matchAll(/(?<=[\p{L}\p{N},;:)\]\u00BB\u201D-]\s)\p{Lu}[\p{L}'\u2019-]{2,}/gu))
    .filter(({ 0: word }) => !isStopWord(word))
    .filter(({ index }) => !named.some((name) => name.start <= index && index < name.end))
    .map(({ 0: word }) => `name:${stem(word.toLowerCase())}`);
}
/** A sentence that is full of known names needs no unknown ones to tell it apart. */
const MAX_NAMED = 40;

function wordsOf({ named, language }: Reading, text: string): ReadonlySet<string> {
  const concepts = named
    .filter(
      ({ id, kind }) =>
        (kind === 'term' || kind === 'role' || kind === 'organisation') && !EVERYWHERE.test(id),
    )
    .map(({ id }) => id);
  const terms = analysisOf(language)
    .contentWords(text)
    .map(({ term }) => term)
    .filter((term) => term.length > (language === 'zh' ? 1 : 2) && !/\d/.test(term))
    .map((term) => `${language === 'uk' ? 'ru' : language}:${term}`);
  return new Set([...concepts, ...terms]);
}
